import { Stack, Text } from '@mantine/core';
import { Bilingual } from '../../../../shared/components/Bilingual.js';
import { useSitting } from '../../state/sitting-context.js';
import { CandidatesStep } from './CandidatesStep.js';
import { OpenElectionForm } from './OpenElectionForm.js';

/** The item under which the assembly is elected: its size and term first, then the candidates. */
export function ElectionStep({ itemId }: { readonly itemId: string }) {
  const { agenda, elections } = useSitting();
  const item = agenda.find(({ id }) => id === itemId);
  const election = elections.find((one) => one.itemId === itemId);
  if (!item) return null;
  return (
    <Stack>
      <Text component="div" size="lg" fw={600}>
        <Bilingual text={item.title} />
      </Text>
      {election ? <CandidatesStep election={election} /> : <OpenElectionForm itemId={itemId} />}
    </Stack>
  );
}
