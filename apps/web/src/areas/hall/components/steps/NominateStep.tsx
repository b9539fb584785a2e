import { useState } from 'react';
import { Button, Divider, Group, Radio, Stack, Text } from '@mantine/core';
import { ConfirmButton } from '../../../../shared/components/ConfirmButton.js';
import { RefusalNotice } from '../../../../shared/components/RefusalNotice.js';
import { useWords } from '../../../../shared/i18n/words.js';
import { closeNominationsMutation, nominateMutation } from '../../operations/election-steps.js';
import { closeMutation } from '../../operations/meeting-steps.js';
import { useHall } from '../../state/hall-context.js';
import { choicesOf } from '../../state/names.js';
import type { Choice } from '../../../../shared/people/names.js';
import { useStep } from '../../state/use-step.js';
import { hallWords } from '../../words/index.js';
import { MemberPicker } from '../people/MemberPicker.js';
import { PersonPicker } from '../../../../shared/hall/PersonPicker.js';
import { CandidateList } from './CandidateList.js';
import styles from '../../../../shared/hall/StepCard.module.css';
import { StillWhile } from '../../../../shared/forms/StillWhile.js';

/** From the floor, each with consent, until nobody has another name. */
export function NominateStep() {
  const words = useWords(hallWords);
  const { gathering, participants } = useHall();
  const [candidate, setCandidate] = useState<Choice | null>(null);
  const [nominatedBy, setNominatedBy] = useState<string | null>(null);
  const [consent, setConsent] = useState<'inPerson' | 'inWriting'>('inPerson');
  const [added, setAdded] = useState(0);
  const nominate = useStep(nominateMutation);
  const close = useStep(closeNominationsMutation);
  const end = useStep(closeMutation);
  const standing = gathering.candidates.filter(({ withdrawn }) => !withdrawn).length;

  async function add(): Promise<void> {
    if (!candidate) return;
    const by = nominatedBy === null ? {} : { nominatedBy };
    const done = await nominate.take({ memberId: candidate.value, consent, ...by });
    if (!done) return;
    setCandidate(null);
    setNominatedBy(null);
    setConsent('inPerson');
    setAdded(added + 1);
  }

  return (
    <Stack>
      <Text>{words.quotaIs(String(gathering.quota))}</Text>
      <CandidateList />
      <StillWhile pending={nominate.pending}>
        <div className={styles['fields']}>
          <MemberPicker
            key={added}
            label={words.candidate}
            description={words.candidateHint}
            value={candidate}
            onChange={setCandidate}
          />
          <PersonPicker
            label={words.nominatedBy}
            description={words.nominatedByHint}
            people={choicesOf(participants)}
            value={nominatedBy}
            onChange={setNominatedBy}
          />
        </div>
        <Radio.Group
          label={words.consent}
          value={consent}
          onChange={(value) => {
            setConsent(value);
          }}
        >
          <Group mt="xs">
            <Radio value="inPerson" label={words.consents.inPerson} />
            <Radio value="inWriting" label={words.consents.inWriting} />
          </Group>
        </Radio.Group>
      </StillWhile>
      <RefusalNotice refused={nominate.refused ?? close.refused ?? end.refused} />
      <div>
        <Button size="md" disabled={!candidate} loading={nominate.pending} onClick={() => void add()}>
          {words.nominate}
        </Button>
      </div>
      <Divider />
      <div>
        {standing === 0 ? (
          <ConfirmButton
            size="md"
            variant="outline"
            label={words.closeWithoutCandidates}
            question={words.closeQuestion}
            consequence={words.closeConsequence}
            loading={end.pending}
            onConfirm={() => end.take({})}
          />
        ) : (
          <ConfirmButton
            size="md"
            variant="outline"
            label={words.closeNominations}
            question={words.closeNominationsQuestion}
            consequence={words.closeNominationsConsequence(String(standing), String(gathering.quota))}
            loading={close.pending}
            onConfirm={() => close.take({})}
          />
        )}
      </div>
    </Stack>
  );
}
