import type { Appointment, VaultDocumentReference, VaultTextReference, WorkingCalendar } from '#libs/kernel';
import type { FrozenNorm } from '#libs/norms';
import type { DecisionCommand, DecisionCommandOf } from '../decision.commands.js';
import { decisionDecider as decider } from '../decision.decider.js';
import type { DecisionEvent, DecisionNorms, ExecutionPlan } from '../decision.events.js';
import type { DecisionState } from '../decision.state.js';

/** A Wednesday; the sitting was that morning. */
export const SIGNED_AT = '2026-03-11T07:00:00.000Z';
export const DELIVERED_AT = '2026-03-12T05:00:00.000Z';
/** Within five working days of the delivery: the last of them is the 19th. */
export const ANSWERED_AT = '2026-03-17T05:00:00.000Z';
export const AKIM = 'official-akim';
export const HIGHER_AKIM = 'official-district-akim';
export const RESPONSIBLE = 'official-clerk';
export const CALENDAR: WorkingCalendar = { holidays: new Set(), movedWorkingDays: new Set() };

export function text(textId: string): VaultTextReference {
  return { textId, digest: 'a'.repeat(64) };
}
export function document(documentId: string): VaultDocumentReference {
  return { documentId, digest: 'b'.repeat(64) };
}
export function appointedAs(role: string, territory = '595037000'): Appointment {
  return { role, territory, validFrom: '2026-01-01' };
}

function law<Value>(value: Value): FrozenNorm<Value> {
  return { value, validFrom: '2018-01-01', source: 'practice', confidence: 'L', origin: 'law' };
}
const NORMS: DecisionNorms = {
  'decision.answerWorkingDays': law(5),
  'decision.higherAkimWorkingDays': law(10),
  'decision.publicationWorkingDays': law(5),
};

export const PLAN: ExecutionPlan = {
  responsible: RESPONSIBLE,
  deadline: '2026-06-01',
  indicators: [
    {
      indicatorId: 'lamps',
      name: { kk: 'Орнатылған шамдар', ru: 'Установленные светильники' },
      unit: { kk: 'дана', ru: 'штук' },
      baseline: 0,
      target: 40,
    },
    {
      indicatorId: 'dark-streets',
      name: { kk: 'Жарығы жоқ көшелер', ru: 'Улицы без освещения' },
      unit: { kk: 'көше', ru: 'улиц' },
      baseline: 6,
      target: 0,
    },
  ],
};
export function values(lamps: number, dark: number): DecisionCommandOf<'EvaluateExecution'>['values'] {
  return [
    { indicatorId: 'lamps', value: lamps },
    { indicatorId: 'dark-streets', value: dark },
  ];
}

type Fields<Type extends DecisionCommand['type']> = Omit<
  DecisionCommandOf<Type>,
  'type' | 'now' | 'occurredAt'
>;

/** A command given as it happens. */
export function at<Type extends DecisionCommand['type']>(
  type: Type,
  occurredAt: string,
  fields: Fields<Type>,
): DecisionCommand {
  return { ...fields, type, now: occurredAt, occurredAt } as unknown as DecisionCommand;
}

export function adoption(changes: Partial<Fields<'AdoptDecision'>> = {}): DecisionCommand {
  return at('AdoptDecision', SIGNED_AT, {
    decisionId: 'decision-1',
    territory: '595037000',
    body: 'assembly',
    bodyId: 'assembly-1',
    meetingId: 'sitting-1',
    itemId: 'item-1',
    competence: 'ownRevenueConsent',
    text: { kk: 'Көше жарығын орнату', ru: 'Установить уличное освещение' },
    adoptedAt: '2026-03-11T05:30:00.000Z',
    vote: { for: 9, against: 1, abstained: 0, base: 10 },
    inPublic: true,
    minutes: document('minutes'),
    norms: NORMS,
    calendar: CALENDAR,
    ...changes,
  });
}
export function delivery(changes: Partial<Fields<'DeliverDecision'>> = {}): DecisionCommand {
  return at('DeliverDecision', DELIVERED_AT, {
    incomingNumber: '71',
    deliveredOn: '2026-03-12',
    receivedBy: RESPONSIBLE,
    calendar: CALENDAR,
    ...changes,
  });
}
export function agreement(
  changes: Partial<Fields<'AgreeWithDecision'>> = {},
  occurredAt = ANSWERED_AT,
): DecisionCommand {
  return at('AgreeWithDecision', occurredAt, {
    officialId: AKIM,
    appointments: [appointedAs('akim')],
    answeredOn: '2026-03-17',
    plan: PLAN,
    responsibleAppointments: [appointedAs('akimOffice')],
    ...changes,
  });
}
export function disagreement(changes: Partial<Fields<'DisagreeWithDecision'>> = {}): DecisionCommand {
  return at('DisagreeWithDecision', ANSWERED_AT, {
    officialId: AKIM,
    appointments: [appointedAs('akim')],
    answeredOn: '2026-03-17',
    reasons: text('reasons'),
    ...changes,
  });
}
export function repeat(
  stands: boolean,
  changes: Partial<Fields<'RecordRepeatDiscussion'>> = {},
): DecisionCommand {
  return at('RecordRepeatDiscussion', '2026-04-02T07:00:00.000Z', {
    bodyId: 'assembly-1',
    meetingId: 'sitting-2',
    itemId: 'item-9',
    stands,
    heldAt: '2026-04-02T05:00:00.000Z',
    vote: { for: 8, against: 2, abstained: 0, base: 10 },
    minutes: document('minutes-2'),
    ...changes,
  });
}
export const discussion = at('RecordMaslikhatDiscussion', '2026-04-15T05:00:00.000Z', {
  session: { number: '31/2', date: '2026-04-15' },
  opinion: 'supports',
  calendar: CALENDAR,
});
export function lastWord(changes: Partial<Fields<'DecideAsHigherAkim'>> = {}): DecisionCommand {
  return at('DecideAsHigherAkim', '2026-04-20T05:00:00.000Z', {
    officialId: HIGHER_AKIM,
    appointments: [appointedAs('districtAkim', '595000000')],
    answeredOn: '2026-04-20',
    order: { number: '112', date: '2026-04-20' },
    outcome: 'upheld',
    reasons: text('reasons-2'),
    plan: PLAN,
    responsibleAppointments: [appointedAs('akimOffice')],
    ...changes,
  });
}
export function report(changes: Partial<Fields<'ReportExecution'>> = {}): DecisionCommand {
  return at('ReportExecution', '2026-05-20T05:00:00.000Z', {
    reportId: 'report-1',
    reportedBy: RESPONSIBLE,
    reportedOn: '2026-05-20',
    text: text('report'),
    evidence: [document('photograph')],
    values: values(40, 0),
    ...changes,
  });
}
export function evaluation(
  lamps: number,
  dark: number,
  occurredAt = '2026-05-25T05:00:00.000Z',
): DecisionCommand {
  return at('EvaluateExecution', occurredAt, { evaluatedBy: 'member-1', values: values(lamps, dark) });
}
export function publication(changes: Partial<Fields<'PublishDecision'>> = {}): DecisionCommand {
  return at('PublishDecision', '2026-03-13T05:00:00.000Z', {
    publishedOn: '2026-03-13',
    where: { kk: 'әкімдіктің интернет-ресурсы', ru: 'интернет-ресурс акимата' },
    ...changes,
  });
}

type Events = readonly DecisionEvent[];

export function decisionAfter(events: Events): DecisionState {
  return events.reduce((state, event) => decider.evolve(state, event), decider.initialState);
}

/** What follows when the commands come one after the other. */
export function playDecision(before: Events, ...commands: readonly DecisionCommand[]): Events {
  return commands.reduce<Events>(
    (events, command) => [...events, ...decider.decide(command, decisionAfter(events))],
    before,
  );
}

export function delivered(): Events {
  return playDecision([], adoption(), delivery());
}
export function agreed(): Events {
  return playDecision(delivered(), agreement());
}
export function disagreed(): Events {
  return playDecision(delivered(), disagreement());
}

/** Every way that a decision can go, to its end. */
export const decisionHistories: Readonly<Record<string, () => Events>> = {
  executed: () => playDecision(delivered(), publication(), agreement(), report(), evaluation(40, 0)),
  settled: () => playDecision(disagreed(), repeat(true), discussion, lastWord(), report(), evaluation(20, 6)),
  withdrawn: () => playDecision(disagreed(), repeat(false)),
  'set-aside': () =>
    playDecision(
      disagreed(),
      repeat(true),
      discussion,
      at('MissHigherAkimDeadline', '2026-04-30T05:00:00.000Z', { by: HIGHER_AKIM }),
      at('DecideAsHigherAkim', '2026-05-04T05:00:00.000Z', {
        officialId: HIGHER_AKIM,
        appointments: [appointedAs('districtAkim', '595000000')],
        answeredOn: '2026-05-04',
        order: { number: '112', date: '2026-05-04' },
        outcome: 'setAside',
        reasons: text('reasons-2'),
      }),
    ),
  missed: () =>
    playDecision(
      delivered(),
      at('MissPublicationDeadline', '2026-03-19T05:00:00.000Z', { by: AKIM }),
      at('MissAnswerDeadline', '2026-03-20T05:00:00.000Z', { by: AKIM }),
      agreement({ answeredOn: '2026-03-23' }, '2026-03-23T05:00:00.000Z'),
      at('MissExecutionDeadline', '2026-06-02T05:00:00.000Z', {}),
      evaluation(0, 6, '2026-06-03T05:00:00.000Z'),
    ),
  annulled: () =>
    playDecision(
      agreed(),
      at('ContestDecision', '2026-03-20T05:00:00.000Z', {
        contestId: 'contest-1',
        before: 'court',
        reference: { number: '2-17', date: '2026-03-20' },
      }),
      at('SettleContest', '2026-04-20T05:00:00.000Z', {
        contestId: 'contest-1',
        outcome: 'annulled',
        reference: { number: '2-17/р', date: '2026-04-20' },
      }),
    ),
};
