import { Button, Group, Stack, Text } from '@mantine/core';
import { ConfirmButton } from '../../../../shared/components/ConfirmButton.js';
import { RefusalNotice } from '../../../../shared/components/RefusalNotice.js';
import { useWords } from '../../../../shared/i18n/words.js';
import { countVoteMutation, decideMutation, openVoteMutation } from '../../operations/election-steps.js';
import { closeMutation } from '../../operations/meeting-steps.js';
import { useHall } from '../../state/hall-context.js';
import { fullName } from '../../../../shared/people/names.js';
import { choicesOf } from '../../state/names.js';
import { useStep } from '../../state/use-step.js';
import { hallWords } from '../../words/index.js';
import { CandidateList } from './CandidateList.js';
import { VoteForm } from '../../../../shared/hall/VoteForm.js';

function useCandidateName(memberId: string): string {
  const { gathering } = useHall();
  const candidate = gathering.candidates.find(({ person }) => person.id === memberId);
  return candidate ? fullName(candidate.person.name) : '';
}

/** Announces the next candidate: whoever is present at this moment may vote. */
export function OpenVoteStep({ memberId }: { readonly memberId: string }) {
  const words = useWords(hallWords);
  const { gathering } = useHall();
  const name = useCandidateName(memberId);
  const { round, seats } = gathering.proceedings;
  const { take, refused, pending } = useStep(openVoteMutation);
  return (
    <Stack>
      {round > 1 && <Text fw={600}>{words.tieExplained(String(round), String(seats))}</Text>}
      <CandidateList />
      <Text>{words.openVoteExplained(String(gathering.quorum.present))}</Text>
      <RefusalNotice refused={refused} />
      <div>
        <Button size="md" loading={pending} onClick={() => void take({ memberId })}>
          {words.openVote(name)}
        </Button>
      </div>
    </Stack>
  );
}

/** The hands are up: three numbers, or each by name. */
export function CountVoteStep({ memberId, base }: { readonly memberId: string; readonly base: number }) {
  const words = useWords(hallWords);
  const { gathering, participants } = useHall();
  const name = useCandidateName(memberId);
  const { take, refused, pending } = useStep(countVoteMutation);
  const mayVote = gathering.proceedings.openVote?.voterIds ?? [];
  const voters = (['present', 'left'] as const)
    .flatMap((state) => choicesOf(participants, state))
    .filter(({ value }) => mayVote.includes(value));
  return (
    <Stack>
      <Text size="xl" fw={650} lang="kk">
        {name}
      </Text>
      <VoteForm
        key={memberId}
        base={base}
        voters={voters}
        question={`${words.countQuestion} ${name}`}
        submitLabel={words.recordVote}
        pending={pending}
        onVote={(vote) => take({ memberId, vote })}
      />
      <RefusalNotice refused={refused} />
    </Stack>
  );
}

export function DecideStep() {
  const words = useWords(hallWords);
  const { take, refused, pending } = useStep(decideMutation);
  return (
    <Stack>
      <CandidateList />
      <Text>{words.decideExplained}</Text>
      <RefusalNotice refused={refused} />
      <div>
        <Button size="md" loading={pending} onClick={() => void take({})}>
          {words.decide}
        </Button>
      </div>
    </Stack>
  );
}

export function CloseStep() {
  const words = useWords(hallWords);
  const { take, refused, pending } = useStep(closeMutation);
  return (
    <Stack>
      <CandidateList />
      <Text>{words.closeExplained}</Text>
      <RefusalNotice refused={refused} />
      <Group>
        <ConfirmButton
          size="md"
          label={words.close}
          question={words.closeQuestion}
          consequence={words.closeConsequence}
          loading={pending}
          onConfirm={() => take({})}
        />
      </Group>
    </Stack>
  );
}
