import type { ReactNode } from 'react';
import { Button, Text, Title } from '@mantine/core';
import { useParams } from 'react-router';
import { useAnswer } from '../../../shared/api/use-answer.js';
import { BackLink } from '../../../shared/components/BackLink.js';
import { PageFrame } from '../../../shared/components/PageFrame.js';
import { useFormat } from '../../../shared/format/use-format.js';
import { useLanguage } from '../../../shared/i18n/language-context.js';
import { inLanguage, useWords } from '../../../shared/i18n/words.js';
import { signInAddress } from '../../../shared/session/sign-in-out.js';
import { useMe } from '../../../shared/session/use-me.js';
import { sharedWords } from '../../../shared/words/index.js';
import { Voting } from '../components/Voting.js';
import { Receipt } from '../components/Receipt.js';
import { ballotQuery, voteQuery } from '../operations/campaign.js';
import type { BallotCampaign, MyBallot } from '../types.js';
import { budgetWords } from '../words/index.js';
import type { BudgetWords } from '../words/kk.js';

/** Voting, for whoever has signed in and is on the roll. */
export function Component() {
  const words = useWords(budgetWords);
  const { signIn } = useWords(sharedWords);
  const language = useLanguage();
  const me = useMe();
  const { id = '' } = useParams();
  if (!me)
    return (
      <PageFrame title={words.signInFirst} lead={words.signInWhy} above={<Back id={id} />}>
        <div>
          <Button component="a" href={signInAddress(language)} size="lg">
            {signIn}
          </Button>
        </div>
      </PageFrame>
    );
  if (me.memberId === null)
    return (
      <PageFrame title={words.barred} lead={words.barredBy.unknown} above={<Back id={id} />}>
        <Text>{words.unlinkedNext}</Text>
      </PageFrame>
    );
  return <OnceOpen id={id} />;
}

/** Before voting opens there is no ballot to ask for. */
function OnceOpen({ id }: { readonly id: string }) {
  const words = useWords(budgetWords);
  const format = useFormat();
  const language = useLanguage();
  const { campaign } = useAnswer(voteQuery, { id });
  if (!campaign)
    return (
      <PageFrame title={words.notFound} above={<BackLink to="/budget" label={words.all} />}>
        {null}
      </PageFrame>
    );
  if (campaign.phase !== 'announced') return <Ballot id={id} />;
  return (
    <PageFrame title={inLanguage(campaign.title, language)} above={<Back id={id} />}>
      <Text fw={650}>{words.notVoting}.</Text>
      <Text>{words.votingFrom(format.dateTime(campaign.calendar.votingOpensAt))}</Text>
    </PageFrame>
  );
}

function Ballot({ id }: { readonly id: string }) {
  const words = useWords(budgetWords);
  const format = useFormat();
  const language = useLanguage();
  const { campaign, myBallot } = useAnswer(ballotQuery, { id });
  if (!campaign) return null;
  const { title, calendar, isVoting } = campaign;
  const mayVote = isVoting && myBallot.barredBy === null && myBallot.standing !== 'paper';
  const until = words.votingUntil(format.closing(calendar.votingClosesAt));
  return (
    <PageFrame
      title={myBallot.standing === 'voted' ? words.thanks : inLanguage(title, language)}
      lead={mayVote ? until : undefined}
      above={<Back id={id} />}
    >
      {partOf(campaign, myBallot, words)}
    </PageFrame>
  );
}

/** What this person can do now. */
function partOf(campaign: BallotCampaign, ballot: MyBallot, words: BudgetWords): ReactNode {
  if (ballot.barredBy !== null) return <Barred reason={ballot.barredBy} />;
  if (ballot.standing === 'paper') return <HasPaper isVoting={campaign.isVoting} />;
  if (campaign.isVoting) return <Voting campaign={campaign} ballot={ballot} />;
  if (ballot.standing === 'voted')
    return <Receipt campaign={campaign} ballot={ballot} onChange={() => undefined} />;
  return <Text>{words.notVoting}.</Text>;
}

function Barred({ reason }: { readonly reason: string }) {
  const words = useWords(budgetWords);
  const reasons: Readonly<Record<string, string>> = words.barredBy;
  return (
    <>
      <Title order={2} size="h3">
        {words.barred}
      </Title>
      <Text>{reasons[reason] ?? reason}</Text>
      <Text>{words.barredNext}</Text>
    </>
  );
}

function HasPaper({ isVoting }: { readonly isVoting: boolean }) {
  const words = useWords(budgetWords);
  return (
    <>
      <Title order={2} size="h3">
        {words.youHavePaper}
      </Title>
      <Text>{isVoting ? words.youHavePaperText : words.paperOver}</Text>
    </>
  );
}

function Back({ id }: { readonly id: string }) {
  const words = useWords(budgetWords);
  return <BackLink to={`/budget/${id}`} label={words.toCampaign} />;
}
