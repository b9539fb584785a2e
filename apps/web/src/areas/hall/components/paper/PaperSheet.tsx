import { useState } from 'react';
import { Button, Stack, Text, Title } from '@mantine/core';
import { ConfirmButton } from '../../../../shared/components/ConfirmButton.js';
import { RefusalNotice } from '../../../../shared/components/RefusalNotice.js';
import { useWords } from '../../../../shared/i18n/words.js';
import { annulMutation, registerMutation } from '../../operations/floor-steps.js';
import { useHall } from '../../state/hall-context.js';
import { choicesOf } from '../../state/names.js';
import type { Choice } from '../../../../shared/people/names.js';
import { StillWhile } from '../../../../shared/forms/StillWhile.js';
import { useStep } from '../../state/use-step.js';
import { hallWords } from '../../words/index.js';
import { MemberPicker } from '../people/MemberPicker.js';
import styles from '../record/Record.module.css';

/** The registration sheet of a meeting held on paper, entered person by person. */
export function PaperSheet() {
  const words = useWords(hallWords);
  const { participants } = useHall();
  const [person, setPerson] = useState<Choice | null>(null);
  const [added, setAdded] = useState(0);
  const register = useStep(registerMutation);
  const annul = useStep(annulMutation);
  const entered = choicesOf(participants);

  async function add(): Promise<void> {
    if (!person) return;
    const done = await register.take({ memberId: person.value, identitySeen: true });
    if (!done) return;
    setPerson(null);
    setAdded(added + 1);
  }

  return (
    <section className={styles['panel']}>
      <Stack gap="sm">
        <Title order={2} size="h3">
          {words.sheet.title}
        </Title>
        <Text>{words.sheet.lead}</Text>
        <StillWhile pending={register.pending}>
          <MemberPicker key={added} label={words.sheet.person} value={person} onChange={setPerson} />
        </StillWhile>
        <div>
          <Button loading={register.pending} disabled={!person} onClick={() => void add()}>
            {words.sheet.add}
          </Button>
        </div>
        <RefusalNotice refused={register.refused ?? annul.refused} />
        <Text role="status" fw={650}>
          {words.sheet.entered(String(entered.length))}
        </Text>
        <ol className={styles['people']}>
          {entered.map(({ value, label }) => (
            <li key={value}>
              <span lang="kk">{label}</span>{' '}
              <ConfirmButton
                variant="subtle"
                size="compact-sm"
                label={words.sheet.remove}
                question={`${words.sheet.removeQuestion} ${label}`}
                consequence={words.sheet.removeConsequence}
                onConfirm={() => annul.take({ memberId: value, reason: 'mistakenIdentity' })}
              />
            </li>
          ))}
        </ol>
      </Stack>
    </section>
  );
}
