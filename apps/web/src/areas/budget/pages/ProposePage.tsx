import { Anchor, Button, Text } from '@mantine/core';
import { Link, useParams } from 'react-router';
import { useAnswer } from '../../../shared/api/use-answer.js';
import { BackLink } from '../../../shared/components/BackLink.js';
import { PageFrame } from '../../../shared/components/PageFrame.js';
import { useFormat } from '../../../shared/format/use-format.js';
import { useLanguage } from '../../../shared/i18n/language-context.js';
import { useWords } from '../../../shared/i18n/words.js';
import { signInAddress } from '../../../shared/session/sign-in-out.js';
import { useMe } from '../../../shared/session/use-me.js';
import { sharedWords } from '../../../shared/words/index.js';
import { ProposeForm } from '../components/propose/ProposeForm.js';
import { proposingQuery } from '../operations/propose.js';
import { proposeWords } from '../words/propose.js';

/** Proposing a project, or mending one that the council sent back; for whoever is on the roll. */
export function Component() {
  const words = useWords(proposeWords);
  const { signIn } = useWords(sharedWords);
  const language = useLanguage();
  const me = useMe();
  const { id = '' } = useParams();
  const above = <BackLink to={`/budget/${id}`} label={words.toCampaign} />;
  if (!me)
    return (
      <PageFrame title={words.signInFirst} lead={words.signInWhy} above={above}>
        <div>
          <Button component="a" href={signInAddress(language)} size="lg">
            {signIn}
          </Button>
        </div>
      </PageFrame>
    );
  if (me.memberId === null)
    return (
      <PageFrame title={words.notOnRoll} lead={words.notOnRollText} above={above}>
        {null}
      </PageFrame>
    );
  return <Proposing id={id} memberId={me.memberId} />;
}

function Proposing({ id, memberId }: { readonly id: string; readonly memberId: string }) {
  const words = useWords(proposeWords);
  const format = useFormat();
  const { campaign, proposalDraft, myProposal } = useAnswer(proposingQuery, { id });
  const above = <BackLink to={`/budget/${id}`} label={words.toCampaign} />;
  if (!campaign)
    return (
      <PageFrame title={words.notFound} above={above}>
        {null}
      </PageFrame>
    );
  const { submissionOpensAt, submissionClosesAt } = campaign.calendar;
  const now = new Date().toISOString();
  const returned = myProposal?.phase === 'returned' ? myProposal : null;
  if (myProposal && !returned)
    return (
      <PageFrame title={words.haveOne} lead={words.haveOneText} above={above}>
        <Text>
          <Anchor component={Link} to={`/budget/proposals/${myProposal.id}`}>
            {words.toMine}
          </Anchor>
        </Text>
      </PageFrame>
    );
  if (!returned && (now < submissionOpensAt || now >= submissionClosesAt))
    return (
      <PageFrame
        title={words.notOpen}
        lead={words.openFromTo(format.dateTime(submissionOpensAt), format.closing(submissionClosesAt))}
        above={above}
      >
        {null}
      </PageFrame>
    );
  return (
    <PageFrame title={returned ? words.reworkTitle : words.title} lead={words.lead} above={above}>
      <ProposeForm campaign={campaign} memberId={memberId} stored={proposalDraft} returned={returned} />
    </PageFrame>
  );
}
