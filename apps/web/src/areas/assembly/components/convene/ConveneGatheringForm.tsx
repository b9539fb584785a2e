import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useCommand } from '../../../../shared/api/use-command.js';
import { RefusalNotice } from '../../../../shared/components/RefusalNotice.js';
import { sittingAddress } from '../../addresses.js';
import { conveneGatheringMutation } from '../../operations/gathering-steps.js';
import { useBodyWords } from '../../state/use-sitting-words.js';
import type { GatheringConvening } from '../../state/who-comes.js';
import { ConveningForm } from './ConveningForm.js';
import type { AskedItem, Convened } from './ConveningForm.js';
import { WhoComesFields } from './WhoComesFields.js';
import type { WhoComes } from './WhoComesFields.js';

/** A gathering of representatives or of residents, by the akim or on a granted initiative. */
export function ConveneGatheringForm({
  territory,
  convening,
  initiativeId,
}: {
  readonly territory: string;
  readonly convening: GatheringConvening;
  /** Of the initiative that it goes back to; empty where the akim convenes. */
  readonly initiativeId: string;
}) {
  const words = useBodyWords('gathering');
  const navigate = useNavigate();
  const granted = convening.initiatives.filter(
    ({ phase, gatheringId }) => phase === 'granted' && gatheringId === null,
  );
  const asked = granted.find(({ id }) => id === initiativeId);
  const plans = convening.sectionPlans
    .filter(({ status }) => status === 'approved')
    .sort((one, other) => other.proposedAt.localeCompare(one.proposedAt));
  const [who, setWho] = useState<WhoComes>({
    planId: asked ? null : (plans[0]?.id ?? null),
    initiativeId: asked?.id ?? null,
  });
  const draft = draftOf(convening, asked);
  const { give, refused, pending } = useCommand(conveneGatheringMutation);

  async function convene(convened: Convened): Promise<void> {
    const { planId, initiativeId: of } = who;
    const done = await give({
      territory,
      ...(planId !== null && { planId }),
      ...(of !== null && { initiativeId: of }),
      ...convened,
    });
    if (done) await navigate(sittingAddress(done.meeting.id));
  }

  return (
    <ConveningForm
      territory={territory}
      noticeNorm="gathering.noticeDays"
      words={words}
      competences={convening.competences}
      draft={draft}
      pending={pending}
      above={
        <WhoComesFields
          plans={plans}
          granted={granted}
          gatherings={convening.separateGatherings.edges.map(({ node }) => node)}
          who={who}
          onChange={setWho}
        />
      }
      refusal={<RefusalNotice refused={refused} />}
      onConvene={convene}
    />
  );
}

/** What the residents asked for; else the election of the assembly, for which gatherings are convened first of all. */
function draftOf(
  { competences }: GatheringConvening,
  asked: GatheringConvening['initiatives'][number] | undefined,
): readonly AskedItem[] {
  const code = (wanted: string) => competences.find((one) => one.code === wanted)?.code;
  const other = code('communityPriorities') ?? competences[0]?.code;
  if (asked && asked.matters.length > 0 && other)
    return asked.matters.map((title) => ({ competence: other, title, repeats: null }));
  const election = competences.find((one) => one.code === 'assemblyElection');
  return election ? [{ competence: election.code, title: election.title, repeats: null }] : [];
}
