import { DomainError, localDate, uuidV5 } from '#libs/kernel';
import type { Appointment, CalendarDate } from '#libs/kernel';
import { akimInOffice, vaultId } from '#libs/meetings';
import type { ConvenedSitting, MeetingEventData, Preparing, PreparersOf } from '#libs/meetings';
import type { DecisionCommand } from '../domain/decision.commands.js';
import type { DecisionEventData, DecisionNorms, ExecutionPlan } from '../domain/decision.events.js';
import type { DecisionState } from '../domain/decision.state.js';
import type { DecisionIntents, PlanIntent } from './decision.intents.js';

const NORMS = [
  'decision.answerWorkingDays',
  'decision.higherAkimWorkingDays',
  'decision.publicationWorkingDays',
] as const satisfies readonly (keyof DecisionNorms)[];

type Any = Preparing<unknown, DecisionState>;

export const prepareDecision: PreparersOf<DecisionIntents, DecisionCommand, DecisionState> = {
  AdoptDecision: async ({ id, intent, sources }) => {
    const { state, decided, signedAt } = await itemOf(intent, sources);
    const { territory, body, bodyId, meetingId } = state.convened;
    const competence = state.agenda.find(({ itemId }) => itemId === decided.itemId)?.competence ?? 'other';
    return {
      decisionId: id,
      territory,
      body,
      bodyId,
      meetingId,
      itemId: decided.itemId,
      competence,
      text: decided.text,
      adoptedAt: decided.occurredAt,
      vote: countsOf(decided),
      inPublic: state.opening?.inPublic ?? false,
      minutes: minutesOf(state),
      norms: await sources.norms.inForce(NORMS, localDate(signedAt), territory),
      calendar: sources.calendar,
    };
  },
  DeliverDecision: async ({ intent: { meetingId }, state, sources }) => {
    // Both commands wait in one queue; the delivery is tried again until the decision is there.
    if (!state.adopted) throw new Error('the decision has not been adopted yet');
    const { delivered } = await sources.streams.assemblyMeeting(meetingId);
    if (!delivered) throw new DomainError('NotDelivered');
    const { incomingNumber, deliveredOn, receivedBy, receipt } = delivered;
    return {
      incomingNumber,
      deliveredOn,
      receivedBy,
      ...(receipt && { receipt }),
      calendar: sources.calendar,
    };
  },
  RecordRepeatDiscussion: async ({ intent, sources }) => {
    const { state, decided } = await itemOf(intent, sources);
    return {
      bodyId: state.convened.bodyId,
      meetingId: state.convened.meetingId,
      itemId: decided.itemId,
      stands: decided.outcome === 'adopted',
      heldAt: decided.occurredAt,
      vote: countsOf(decided),
      minutes: minutesOf(state),
    };
  },
  AgreeWithDecision: async (preparing) => ({
    ...(await answerOf(preparing)),
    ...(await planned(preparing, preparing.intent.plan)),
  }),
  DisagreeWithDecision: async (preparing) => ({
    ...(await answerOf(preparing)),
    reasons: preparing.keeping.text(preparing.intent.reasons),
  }),
  MissAnswerDeadline: async (preparing) =>
    named(
      await akimInOffice(
        preparing.sources,
        adoptedOf(preparing).territory,
        preparing.state.delivered?.answerDueOn ?? localDate(preparing.occurredAt),
      ),
    ),
  RecordMaslikhatDiscussion: ({ intent: { session, opinion }, sources: { calendar } }) => ({
    session,
    opinion,
    calendar,
  }),
  DecideAsHigherAkim: async (preparing) => {
    const { order, outcome, reasons, plan } = preparing.intent;
    return {
      ...(await answerOf(preparing)),
      order,
      outcome,
      reasons: preparing.keeping.text(reasons),
      ...(plan && (await planned(preparing, plan))),
    };
  },
  MissHigherAkimDeadline: async (preparing) => {
    const on = preparing.state.discussed?.higherAkimDueOn ?? localDate(preparing.occurredAt);
    const { territory } = adoptedOf(preparing);
    return named(await preparing.sources.registers.higherAkimIdOf(territory, on));
  },
  ReportExecution: async (preparing) => {
    const { reportedOn, text, evidenceDocumentIds, values } = preparing.intent;
    const { territory } = adoptedOf(preparing);
    const { vault } = preparing.sources;
    return {
      reportId: vaultId(preparing, 'report'),
      reportedBy: preparing.actor.id ?? '',
      reportedOn,
      text: preparing.keeping.text(text),
      evidence: await Promise.all(evidenceDocumentIds.map((id) => vault.document(id, territory))),
      values: valuesOf(values),
    };
  },
  MissExecutionDeadline: () => ({}),
  EvaluateExecution: ({ intent: { values }, actor }) => ({
    evaluatedBy: actor.id ?? '',
    values: valuesOf(values),
  }),
  PublishDecision: async (preparing) => {
    const { publishedOn, where, proofDocumentId } = preparing.intent;
    return { publishedOn, where, ...(await documentAs('proof', preparing, proofDocumentId)) };
  },
  MissPublicationDeadline: async (preparing) => {
    const { territory, publicationDueOn } = adoptedOf(preparing);
    return named(await akimInOffice(preparing.sources, territory, publicationDueOn));
  },
  ContestDecision: (preparing) => ({
    contestId: vaultId(preparing, 'contest'),
    before: preparing.intent.before,
    reference: preparing.intent.reference,
  }),
  SettleContest: ({ intent: { contestId, outcome, reference } }) => ({ contestId, outcome, reference }),
};

/** An item of a sitting whose minutes are signed, as the sitting's own stream has it. */
async function itemOf(
  { meetingId, itemId }: { readonly meetingId: string; readonly itemId: string },
  { streams }: Any['sources'],
): Promise<{
  readonly state: ConvenedSitting;
  readonly decided: MeetingEventData<'AssemblyItemDecided'>;
  readonly signedAt: string;
}> {
  const state = await streams.assemblyMeeting(meetingId);
  const decided = state.decided.find((one) => one.itemId === itemId);
  if (!decided) throw new DomainError('NotFound', { what: 'agenda item', id: itemId });
  const signedAt = state.signatures
    .map(({ occurredAt }) => occurredAt)
    .sort()
    .at(-1);
  if (signedAt === undefined) throw new DomainError('NotFound', { what: 'signed minutes', id: meetingId });
  return { state, decided, signedAt };
}

function countsOf({
  vote,
  base,
}: MeetingEventData<'AssemblyItemDecided'>): DecisionEventData<'DecisionAdopted'>['vote'] {
  return { for: vote.for, against: vote.against, abstained: vote.abstained, base };
}

function minutesOf({ document, convened }: ConvenedSitting): DecisionEventData<'DecisionAdopted'>['minutes'] {
  if (!document) throw new DomainError('NotFound', { what: 'signed minutes', id: convened.meetingId });
  return { documentId: document.documentId, digest: document.digest };
}

async function answerOf(
  preparing: Preparing<
    DecisionIntents['AgreeWithDecision' | 'DisagreeWithDecision' | 'DecideAsHigherAkim'],
    DecisionState
  >,
): Promise<{
  readonly officialId: string;
  readonly appointments: readonly Appointment[];
  readonly answeredOn: CalendarDate;
  readonly document?: DecisionEventData<'DecisionAdopted'>['minutes'];
}> {
  const { officialId, answeredOn, documentId } = preparing.intent;
  const appointments = await preparing.sources.appointments.inForce(officialId, answeredOn);
  return { officialId, appointments, answeredOn, ...(await documentAs('document', preparing, documentId)) };
}

async function planned(
  { caller, intent, sources }: Preparing<{ readonly answeredOn: CalendarDate }, DecisionState>,
  { responsible, deadline, indicators }: PlanIntent,
): Promise<{ readonly plan: ExecutionPlan; readonly responsibleAppointments: readonly Appointment[] }> {
  const plan = {
    responsible,
    deadline,
    indicators: indicators.map(({ name, unit, baseline, target }, index) => ({
      indicatorId: uuidV5(`indicator:${caller.commandId}:${String(index)}`),
      name,
      unit,
      baseline,
      target,
    })),
  };
  return {
    plan,
    responsibleAppointments: await sources.appointments.inForce(responsible, intent.answeredOn),
  };
}

async function documentAs<Key extends string>(
  key: Key,
  preparing: Any,
  documentId: string | undefined,
): Promise<{ readonly [K in Key]?: DecisionEventData<'DecisionAdopted'>['minutes'] }> {
  if (documentId === undefined) return {};
  const { territory } = adoptedOf(preparing);
  const document = await preparing.sources.vault.document(documentId, territory);
  return { [key]: document } as { readonly [K in Key]?: typeof document };
}

function valuesOf(
  values: DecisionIntents['EvaluateExecution']['values'],
): DecisionIntents['EvaluateExecution']['values'] {
  return values.map(({ indicatorId, value }) => ({ indicatorId, value }));
}

function named(by: string | undefined): { readonly by?: string } {
  return by === undefined ? {} : { by };
}

/** @throws DomainError `NotFound` for a decision nobody took */
function adoptedOf({ state, id }: Pick<Any, 'state' | 'id'>): DecisionEventData<'DecisionAdopted'> {
  if (!state.adopted) throw new DomainError('NotFound', { what: 'decision', id });
  return state.adopted;
}
