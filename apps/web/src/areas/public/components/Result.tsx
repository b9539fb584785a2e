import { Text } from '@mantine/core';
import { useFormat } from '../../../shared/format/use-format.js';
import { useWords } from '../../../shared/i18n/words.js';
import type { Meeting } from '../types.js';
import type { PublicWords } from '../words/kk.js';
import { publicWords } from '../words/index.js';
import { Candidates } from './Candidates.js';
import { Part } from '../../../shared/components/Part.js';

/** How it ended, with each candidate's votes; while it is going on, who has been nominated. */
export function Result({ meeting }: { readonly meeting: Meeting }) {
  const words = useWords(publicWords);
  const format = useFormat();
  const { candidates, quorum } = meeting;
  const outcome = outcomeOf(meeting, words);
  if (outcome === undefined)
    return candidates.length === 0 ? null : (
      <Part title={words.candidatesNow}>
        <Candidates candidates={candidates} />
      </Part>
    );
  return (
    <Part title={words.result}>
      <Text size="lg" fw={650}>
        {outcome}
      </Text>
      {meeting.status !== 'cancelled' && (
        <Text>{words.attended(format.number(quorum.present), format.number(quorum.eligible))}</Text>
      )}
      {candidates.length > 0 && <Candidates candidates={candidates} />}
    </Part>
  );
}

function outcomeOf({ status, outcome }: Meeting, { outcomes }: PublicWords): string | undefined {
  if (status === 'cancelled' || status === 'notHeld') return outcomes[status];
  if (outcome === 'representativesElected' || outcome === 'nobodyElected' || outcome === 'adjourned')
    return outcomes[outcome];
  return undefined;
}
