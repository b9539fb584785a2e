import { Text, Title } from '@mantine/core';
import { useAnswer } from '../../../shared/api/use-answer.js';
import { BackLink } from '../../../shared/components/BackLink.js';
import { PageFrame } from '../../../shared/components/PageFrame.js';
import { Empty } from '../../../shared/components/States.js';
import { useWords } from '../../../shared/i18n/words.js';
import { useTerritory } from '../../../shared/session/use-territory.js';
import styles from '../components/Lines.module.css';
import { ProposalLine } from '../components/proposal/ProposalLine.js';
import { waitingQuery } from '../operations/proposal.js';
import { SCREENING_ROLES } from '../roles.js';
import { budgetWords } from '../words/index.js';
import { proposalWords } from '../words/proposal.js';

const GROUPS = ['expertCouncil', 'akim', 'publication', 'author'] as const;

/** What waits for the council, the akim, publication or an author, the most urgent first. */
export function Component() {
  const words = useWords(proposalWords);
  const { title } = useWords(budgetWords);
  const territory = useTerritory(SCREENING_ROLES);
  const { proposalsWaiting } = useAnswer(waitingQuery, { territory });
  const groups = GROUPS.map((group) => ({
    group,
    own: proposalsWaiting.filter(({ awaits }) => (awaits ?? 'publication') === group),
  })).filter(({ own }) => own.length > 0);
  return (
    <PageFrame title={words.queue} lead={words.queueLead} above={<BackLink to="/budget" label={title} />}>
      {groups.length === 0 && (
        <Empty>
          <Text>{words.queueEmpty}</Text>
        </Empty>
      )}
      {groups.map(({ group, own }) => (
        <section key={group}>
          <Title order={2} size="h3" mb="xs">
            {words.groups[group]}
          </Title>
          <ul className={styles['lines']}>
            {own.map((proposal) => (
              <ProposalLine key={proposal.id} proposal={proposal} />
            ))}
          </ul>
        </section>
      ))}
    </PageFrame>
  );
}
