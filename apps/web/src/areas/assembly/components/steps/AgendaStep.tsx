import { useState } from 'react';
import { Checkbox, Stack, Text } from '@mantine/core';
import { useAnswer } from '../../../../shared/api/use-answer.js';
import { RefusalNotice } from '../../../../shared/components/RefusalNotice.js';
import { dateIn } from '../../../../shared/format/format.js';
import { VoteForm } from '../../../../shared/hall/VoteForm.js';
import { sharedHallWords } from '../../../../shared/hall/words/index.js';
import { useLanguage } from '../../../../shared/i18n/language-context.js';
import { inLanguage, useWords } from '../../../../shared/i18n/words.js';
import { competencesQuery } from '../../operations/sitting.js';
import { agendaMutation } from '../../operations/sitting-steps.js';
import { useMembers, useSitting } from '../../state/sitting-context.js';
import { useStep } from '../../state/use-step.js';
import { useSittingWords } from '../../state/use-sitting-words.js';
import { AgendaFields, isComplete, itemInput } from '../AgendaFields.js';
import type { DraftItem } from '../AgendaFields.js';

/** The meeting approves its agenda: what stays, what is added. */
export function AgendaStep() {
  const words = useSittingWords();
  const { recordVote } = useWords(sharedHallWords);
  const language = useLanguage();
  const { agenda, body, territory, startsAt, quorum } = useSitting();
  const { competences } = useAnswer(competencesQuery, { territory, on: dateIn(startsAt), body });
  const items = agenda.filter(({ withdrawn }) => !withdrawn);
  const [off, setOff] = useState<readonly string[]>([]);
  const [added, setAdded] = useState<readonly DraftItem[]>([]);
  const voters = useMembers('present');
  const { take, refused, pending } = useStep(agendaMutation);
  const kept = items.map(({ id }) => id).filter((id) => !off.includes(id));
  return (
    <Stack>
      <Text>{words.agendaLead}</Text>
      <Checkbox.Group
        label={words.keep}
        value={kept}
        onChange={(chosen) => {
          setOff(items.map(({ id }) => id).filter((id) => !chosen.includes(id)));
        }}
      >
        <Stack mt="xs" gap="xs">
          {items.map(({ id, title }, place) => (
            <Checkbox key={id} value={id} label={`${String(place + 1)}. ${inLanguage(title, language)}`} />
          ))}
        </Stack>
      </Checkbox.Group>
      <AgendaFields
        words={words.items}
        items={added}
        competences={competences}
        onChange={setAdded}
        from={items.length + 1}
      />
      {added.every(isComplete) && (
        <VoteForm
          base={quorum.present}
          voters={voters}
          question={words.agendaQuestion}
          submitLabel={recordVote}
          pending={pending}
          onVote={(vote) => take({ kept, added: added.map(itemInput), vote })}
        />
      )}
      <RefusalNotice refused={refused} />
    </Stack>
  );
}
