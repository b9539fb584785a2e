import type { ReactNode } from 'react';
import { Anchor, Button, Text } from '@mantine/core';
import { Link, useParams } from 'react-router';
import { useAnswer } from '../../../shared/api/use-answer.js';
import { PageFrame } from '../../../shared/components/PageFrame.js';
import { useFormat } from '../../../shared/format/use-format.js';
import { useLanguage } from '../../../shared/i18n/language-context.js';
import { inLanguage, useWords } from '../../../shared/i18n/words.js';
import { signInAddress } from '../../../shared/session/sign-in-out.js';
import { useMe } from '../../../shared/session/use-me.js';
import { sharedWords } from '../../../shared/words/index.js';
import { Voting } from '../components/Voting.js';
import { Receipt } from '../components/Receipt.js';
import { ballotQuery } from '../operations/campaign.js';
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
      <PageFrame title={words.signInFirst} lead={words.signInWhy} above={<Back to={`/budget/${id}`} />}>
        <div>
          <Button component="a" href={signInAddress(language)} size="lg">
            {signIn}
          </Button>
        </div>
      </PageFrame>
    );
  if (me.memberId === null)
    return (
      <PageFrame title={words.barred} lead={words.barredBy.unknown} above={<Back to={`/budget/${id}`} />}>
        {null}
      </PageFrame>
    );
  return <Ballot id={id} />;
}

function Ballot({ id }: { readonly id: string }) {
  const words = useWords(budgetWords);
  const format = useFormat();
  const language = useLanguage();
  const { campaign, myBallot } = useAnswer(ballotQuery, { id });
  if (!campaign)
    return (
      <PageFrame title={words.notFound} above={<Back to="/budget" />}>
        {null}
      </PageFrame>
    );
  const { title, calendar, isVoting } = campaign;
  const until = words.votingUntil(format.closing(calendar.votingClosesAt));
  return (
    <PageFrame
      title={myBallot.standing === 'voted' ? words.thanks : inLanguage(title, language)}
      lead={isVoting ? until : undefined}
      above={<Back to={`/budget/${id}`} />}
    >
      {partOf(campaign, myBallot, words, format.dateTime(calendar.votingOpensAt))}
    </PageFrame>
  );
}

/** What this person can do now. */
function partOf(campaign: BallotCampaign, ballot: MyBallot, words: BudgetWords, opensAt: string): ReactNode {
  if (ballot.barredBy !== null) return <Text>{barredBy(ballot.barredBy, words)}</Text>;
  if (ballot.standing === 'paper') return <Text>{words.youHavePaper}</Text>;
  if (campaign.isVoting) return <Voting campaign={campaign} ballot={ballot} />;
  if (ballot.standing === 'voted')
    return <Receipt campaign={campaign} ballot={ballot} onChange={() => undefined} />;
  return (
    <Text>
      {words.notVoting}. {campaign.phase === 'announced' && words.votingFrom(opensAt)}
    </Text>
  );
}

function barredBy(reason: string, words: BudgetWords): string {
  const reasons: Readonly<Record<string, string>> = words.barredBy;
  return `${words.barred}: ${reasons[reason] ?? reason}.`;
}

function Back({ to }: { readonly to: string }) {
  const words = useWords(budgetWords);
  return (
    <Anchor component={Link} to={to}>
      {to === '/budget' ? words.all : words.back}
    </Anchor>
  );
}
