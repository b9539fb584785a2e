import { DomainError, localDate } from '#libs/kernel';
import type { EventData } from '../domain/separate-gathering.events.js';
import type { SeparateGatheringNorms } from '../domain/separate-gathering.events.js';
import type { PreviousOutcome, SeparateGatheringState } from '../domain/index.js';
import { akimInOffice } from './appointments.js';
import { conveningNumber } from './meeting-streams.js';
import { vaultId } from './preparation.js';
import type { Preparation, Preparers, Sources } from './preparation.js';

const NORMS = [
  'separateGathering.noticeDays',
  'separateGathering.quorum',
  'separateGathering.waitingMinutes',
  'separateGathering.electionRule',
  'separateGathering.minutesDeliveryWorkingDays',
  'separateGathering.substituteSigner',
  'membership.adultAge',
  'membership.foreignPermanentResidents',
  'membership.temporaryRegistration',
] as const satisfies readonly (keyof SeparateGatheringNorms)[];

export const prepareConvening: Preparers<
  | 'ConveneSeparateGathering'
  | 'PublishNotice'
  | 'MissNoticeDeadline'
  | 'PostponeSeparateGathering'
  | 'CancelSeparateGathering'
  | 'ListPriority'
> = {
  ConveneSeparateGathering: async ({ gatheringId, intent, occurredAt, sources }) => {
    const { plan, section } = await sources.streams.section(intent.planId, intent.sectionId);
    const { territory } = plan.proposal;
    const meetingDay = localDate(intent.startsAt);
    const convenedOn = localDate(occurredAt);
    const norms = await sources.norms.inForce(NORMS, convenedOn, territory);
    const akimId = await akimInOffice(sources, territory, convenedOn);
    const convening = conveningNumber(gatheringId, intent.planId, intent.sectionId);
    return {
      ...intent,
      gatheringId,
      territory,
      sectionName: section.name,
      quota: section.quota,
      norms,
      ...(plan.phase === 'approved' &&
        plan.maslikhatDecision && { maslikhatDecision: plan.maslikhatDecision }),
      ...(await sources.members.count({ territory, areas: section.areas, on: meetingDay, norms })),
      ...(intent.previousGatheringId !== undefined && (await previous(intent.previousGatheringId, sources))),
      ...(akimId !== undefined && { akimId }),
      ...(convening !== undefined && { convening }),
    };
  },
  PublishNotice: async (preparation) => {
    const { proofDocumentId, ...notice } = preparation.intent;
    const territory = convenedOf(preparation).territory;
    return {
      ...notice,
      noticeId: vaultId(preparation, 'notice'),
      ...(proofDocumentId !== undefined && {
        proof: await preparation.sources.vault.document(proofDocumentId, territory),
      }),
    };
  },
  MissNoticeDeadline: () => ({}),
  PostponeSeparateGathering: async (preparation) => {
    const { explanation, ...change } = preparation.intent;
    const counted = await countedAnew(preparation);
    return { ...change, ...counted, ...explained(preparation, explanation) };
  },
  CancelSeparateGathering: (preparation) => {
    const { explanation, ...change } = preparation.intent;
    return { ...change, ...explained(preparation, explanation) };
  },
  ListPriority: (preparation) => ({
    priorityId: vaultId(preparation, 'priority'),
    text: preparation.keeping.text(preparation.intent.text),
  }),
};

type Any = Parameters<Preparers['RecountQuorum']>[0] | Parameters<Preparers[keyof Preparers]>[0];

/** The convening that everything later stands on. @throws DomainError `NotFound` for a gathering nobody convened */
export function convenedOf({
  state,
  gatheringId,
}: Pick<Any, 'state' | 'gatheringId'>): EventData<'SeparateGatheringConvened'> {
  if (!state.convened) throw new DomainError('NotFound', { what: 'separateGathering', id: gatheringId });
  return state.convened;
}

function explained(
  { keeping }: Pick<Any, 'keeping'>,
  explanation: string | undefined,
): { readonly explanation?: ReturnType<typeof keeping.text> } {
  return explanation === undefined ? {} : { explanation: keeping.text(explanation) };
}

/** The roll and the count in force for the new day. */
async function countedAnew(
  preparation: Preparation<'PostponeSeparateGathering'>,
): Promise<{ readonly eligible: number; readonly rollVersion: number }> {
  const { territory, planId, sectionId, norms } = convenedOf(preparation);
  const { streams, members } = preparation.sources;
  const { areas } = (await streams.section(planId, sectionId)).section;
  return members.count({ territory, areas, norms, on: localDate(preparation.intent.startsAt) });
}

async function previous(
  gatheringId: string,
  { streams }: Sources,
): Promise<{
  readonly previousOutcome: PreviousOutcome;
  readonly previousSection: { readonly planId: string; readonly sectionId: string };
}> {
  const { state } = await streams.gathering(gatheringId);
  const { planId, sectionId } = state.convened;
  return { previousOutcome: outcomeOf(state), previousSection: { planId, sectionId } };
}

function outcomeOf({ phase, end }: SeparateGatheringState): PreviousOutcome {
  if (phase === 'cancelled') return 'cancelled';
  return end === undefined || end.outcome === 'representativesElected' ? 'other' : end.outcome;
}
