import { useState } from 'react';
import { Button, Stack, Text, Title } from '@mantine/core';
import { ConfirmButton } from '../../../../shared/components/ConfirmButton.js';
import { RefusalNotice } from '../../../../shared/components/RefusalNotice.js';
import { VoteForm } from '../../../../shared/hall/VoteForm.js';
import { sharedHallWords } from '../../../../shared/hall/words/index.js';
import { useWords } from '../../../../shared/i18n/words.js';
import { fullName } from '../../../../shared/people/names.js';
import { PersonName } from '../../../../shared/people/PersonName.js';
import { ElectionResult } from '../../../../shared/sittings/ElectionResult.js';
import type { Election, ElectionCandidate } from '../../../../shared/sittings/types.js';
import { candidateVoteMutation, decideElectionMutation } from '../../operations/gathering-steps.js';
import { useMembers, useSitting } from '../../state/sitting-context.js';
import { useSectionsOfPlan } from '../../state/use-sections.js';
import { useStep } from '../../state/use-step.js';
import { gatheringWords } from '../../words/index.js';
import { NominateForm } from './NominateForm.js';

/** Candidates are named, each is voted on, the result is stated; equals are voted on again. */
export function CandidatesStep({ election }: { readonly election: Election }) {
  const { election: words } = useWords(gatheringWords);
  const { planId } = useSitting();
  const { nameOf } = useSectionsOfPlan(planId);
  const [areNamed, setNamed] = useState(false);
  const { candidates, round } = election;
  const hasBegun = round > 1 || candidates.some(({ round: voted }) => voted !== null);
  const contending = candidates.filter(({ contends }) => contends);
  const next = contending.findIndex(({ round: voted }) => voted !== round);
  const candidate = contending[next];
  const isNaming = !hasBegun && !areNamed;
  return (
    <Stack>
      {round > 1 && <Text fw={650}>{words.revote}</Text>}
      {isNaming && <NominateForm election={election} />}
      {!isNaming && candidate && (
        <CandidateVote
          key={candidate.person.id}
          itemId={election.itemId}
          candidate={candidate}
          title={words.voteOn(String(next + 1), String(contending.length))}
        />
      )}
      {!isNaming && !candidate && <DecideElection itemId={election.itemId} />}
      <ElectionResult election={election} sectionName={nameOf} />
      {isNaming && candidates.length > 0 && (
        <div>
          <Button
            size="md"
            onClick={() => {
              setNamed(true);
            }}
          >
            {words.toVote}
          </Button>
        </div>
      )}
    </Stack>
  );
}

function CandidateVote({
  itemId,
  candidate: { person },
  title,
}: {
  readonly itemId: string;
  readonly candidate: ElectionCandidate;
  readonly title: string;
}) {
  const { election: words } = useWords(gatheringWords);
  const { recordVote } = useWords(sharedHallWords);
  const { quorum } = useSitting();
  const voters = useMembers('present');
  const { take, refused, pending } = useStep(candidateVoteMutation);
  return (
    <Stack>
      <Title order={3}>
        {title}: <PersonName person={person} />
      </Title>
      <VoteForm
        base={quorum.present}
        voters={voters}
        question={words.voteQuestion(fullName(person.name))}
        submitLabel={recordVote}
        pending={pending}
        onVote={(vote) => take({ itemId, memberId: person.id, vote })}
      />
      <RefusalNotice refused={refused} />
    </Stack>
  );
}

function DecideElection({ itemId }: { readonly itemId: string }) {
  const { election: words } = useWords(gatheringWords);
  const { take, refused, pending } = useStep(decideElectionMutation);
  return (
    <Stack>
      <Text>{words.allVoted}</Text>
      <RefusalNotice refused={refused} />
      <div>
        <ConfirmButton
          size="md"
          label={words.decide}
          question={words.decideQuestion}
          consequence={words.decideConsequence}
          loading={pending}
          onConfirm={() => take({ itemId })}
        />
      </div>
    </Stack>
  );
}
