import { Anchor, Button, Text } from '@mantine/core';
import { Link } from 'react-router';
import { useAnswer, useAsk } from '../../../shared/api/use-answer.js';
import { BackLink } from '../../../shared/components/BackLink.js';
import { PageFrame } from '../../../shared/components/PageFrame.js';
import { Part } from '../../../shared/components/Part.js';
import { useFormat } from '../../../shared/format/use-format.js';
import { useLanguage } from '../../../shared/i18n/language-context.js';
import { inLanguage, useWords } from '../../../shared/i18n/words.js';
import { signInAddress } from '../../../shared/session/sign-in-out.js';
import { useMe } from '../../../shared/session/use-me.js';
import { sharedWords } from '../../../shared/words/index.js';
import styles from '../components/Lines.module.css';
import { ProposalLine } from '../components/proposal/ProposalLine.js';
import { campaignsQuery, standingQuery } from '../operations/campaign.js';
import { myProposalsQuery } from '../operations/proposal.js';
import type { CampaignCard } from '../types.js';
import { budgetWords } from '../words/index.js';
import { proposalWords } from '../words/proposal.js';

/** What somebody has proposed and where they have voted; nobody else is shown it. */
export function Component() {
  const words = useWords(proposalWords);
  const { title } = useWords(budgetWords);
  const { signIn } = useWords(sharedWords);
  const language = useLanguage();
  const me = useMe();
  const above = <BackLink to="/budget" label={title} />;
  if (!me)
    return (
      <PageFrame title={words.mineSignIn} above={above}>
        <div>
          <Button component="a" href={signInAddress(language)} size="lg">
            {signIn}
          </Button>
        </div>
      </PageFrame>
    );
  return (
    <PageFrame title={words.mine} above={above}>
      {me.memberId === null ? <Text>{words.noProposals}</Text> : <Mine />}
    </PageFrame>
  );
}

function Mine() {
  const words = useWords(proposalWords);
  const { myProposals } = useAnswer(myProposalsQuery, {});
  const { campaigns } = useAnswer(campaignsQuery, { territory: null });
  const voted = campaigns.filter(({ phase }) => phase !== 'announced');
  return (
    <>
      <Part title={words.myProposals}>
        {myProposals.length === 0 && <Text>{words.noProposals}</Text>}
        <ul className={styles['lines']}>
          {myProposals.map((proposal) => (
            <ProposalLine key={proposal.id} proposal={proposal} />
          ))}
        </ul>
      </Part>
      <Part title={words.myBallots}>
        {voted.length === 0 && <Text>{words.noBallots}</Text>}
        <ul className={styles['lines']}>
          {voted.map((campaign) => (
            <Ballot key={campaign.id} campaign={campaign} />
          ))}
        </ul>
      </Part>
    </>
  );
}

/** How this person takes part in one vote. */
function Ballot({ campaign: { id, title, isVoting } }: { readonly campaign: CampaignCard }) {
  const words = useWords(proposalWords);
  const { vote } = useWords(budgetWords);
  const format = useFormat();
  const language = useLanguage();
  const { data } = useAsk(standingQuery, { id });
  const ballot = data?.myBallot;
  if (!ballot || (ballot.barredBy !== null && ballot.standing === 'notVoted')) return null;
  const { standing, castAt } = ballot;
  return (
    <li className={styles['line']}>
      <Text fw={650}>{inLanguage(title, language)}</Text>
      {standing === 'notVoted' && <Text>{words.noBallots}</Text>}
      {standing === 'voted' && castAt !== null && <Text>{words.votedAt(format.dateTime(castAt))}</Text>}
      {standing === 'paper' && <Text>{words.hasPaper}</Text>}
      {(standing === 'voted' || (isVoting && standing === 'notVoted')) && (
        <Anchor component={Link} to={`/budget/${id}/vote`}>
          {standing === 'voted' ? words.receipt : vote}
        </Anchor>
      )}
    </li>
  );
}
