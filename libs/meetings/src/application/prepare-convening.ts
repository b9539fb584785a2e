import { DomainError, localDate } from '#libs/kernel';
import type { EventData } from '../domain/separate-gathering.events.js';
import type { SeparateGatheringNorms } from '../domain/separate-gathering.events.js';
import type { ConveneSeparateGathering } from '../domain/separate-gathering.commands.js';
import type { MeetingStreams } from './meeting-streams.js';
import { vaultId } from './preparation.js';
import type { Preparers } from './preparation.js';

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
    const norms = await sources.norms.inForce(NORMS, localDate(occurredAt), territory);
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
      ...(intent.previousGatheringId !== undefined && {
        previousOutcome: await previousOutcome(intent.previousGatheringId, sources.streams),
      }),
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
    return { ...change, ...(await explained(preparation, explanation)) };
  },
  CancelSeparateGathering: async (preparation) => {
    const { explanation, ...change } = preparation.intent;
    return { ...change, ...(await explained(preparation, explanation)) };
  },
  ListPriority: async (preparation) => ({
    priorityId: vaultId(preparation, 'priority'),
    text: await putText(preparation, 'priority-text', preparation.intent.text),
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

/**
 * Keeps a text in the vault and gives its reference.
 *
 * @param subject the person whom it is by or about, if there is one: it goes when they are forgotten
 */
export function putText(
  preparation: Pick<Any, 'state' | 'gatheringId' | 'caller' | 'sources'>,
  what: string,
  text: string,
  subject?: string,
): ReturnType<Any['sources']['vault']['putText']> {
  const { territory } = convenedOf(preparation);
  return preparation.sources.vault.putText(vaultId(preparation, what), text, territory, subject);
}

async function explained(
  preparation: Pick<Any, 'state' | 'gatheringId' | 'caller' | 'sources'>,
  explanation: string | undefined,
): Promise<{ explanation?: Awaited<ReturnType<typeof putText>> }> {
  return explanation === undefined
    ? {}
    : { explanation: await putText(preparation, 'explanation', explanation) };
}

async function previousOutcome(
  gatheringId: string,
  streams: MeetingStreams,
): Promise<NonNullable<ConveneSeparateGathering['previousOutcome']>> {
  const { phase, end } = (await streams.gathering(gatheringId)).state;
  if (phase === 'cancelled') return 'cancelled';
  return end === undefined || end.outcome === 'representativesElected' ? 'other' : end.outcome;
}
