import {
  addCalendarDays,
  appointmentAs,
  decideBy,
  ensure,
  isKato,
  isOkrugOrBelow,
  leastReaching,
  localDate,
  optional,
  reaches,
  rejudge,
  requireBilingual,
  requireDateNotBefore,
  requireFilled,
  requireHappened,
  requireNotBefore,
  requirePastDate,
  requireReference,
  requireVaultDocument,
  requireVaultText,
} from '#libs/kernel';
import type { Decider } from '#libs/kernel';
import type {
  AnswerInitiative,
  InitiativeCommand,
  LapseInitiative,
  OpenInitiative,
  SignInitiative,
  SubmitInitiative,
} from './initiative.commands.js';
import type { InitiativeEvent, InitiativeOpened } from './initiative.events.js';
import { evolveInitiative, initialInitiative } from './initiative.state.js';
import type { InitiativePhase, InitiativeState } from './initiative.state.js';
import { refusal, rule } from './refusals.js';

type Events = InitiativeEvent[];

const decideByRule = decideBy<InitiativeCommand, InitiativeState, InitiativeEvent>({
  OpenInitiative: open,
  SignInitiative: sign,
  SubmitInitiative: submit,
  LapseInitiative: lapse,
  AnswerInitiative: answer,
});

/** Residents ask for a gathering (L148 39-3; rules.md §3; docs/adr/0009). */
export const initiativeDecider: Decider<InitiativeCommand, InitiativeEvent, InitiativeState> = {
  initialState: initialInitiative,
  decide,
  evolve: evolveInitiative,
  check: (stateBefore, event) => rejudge(event, () => decide(commandOf(event), stateBefore)),
};

function decide(command: InitiativeCommand, state: InitiativeState): readonly InitiativeEvent[] {
  requireHappened(command);
  return decideByRule(command, state);
}

/** How many have to sign is frozen now, with the roll of today. A resident who begins is a member of the community. */
function open(state: InitiativeState, command: OpenInitiative): Events {
  const { initiativeId, territory, matters, words, initiator, eligible, rollVersion, norms, occurredAt } =
    command;
  // The id of a resident's is made of the resident, the territory and the day.
  rule(state.opened === undefined || !initiator, 'InitiativeBegunToday', { initiativeId });
  rule(state.opened === undefined, 'AlreadyRecorded', { id: initiativeId });
  rule(isKato(territory), 'FieldInvalid', { field: 'territory' });
  rule(matters.length > 0 || words !== undefined, 'FieldInvalid', { field: 'matters' });
  if (words) requireVaultText('words', words);
  matters.forEach((matter, index) => {
    requireBilingual(`matters.${String(index)}`, matter);
  });
  rule(eligible > 0, 'NobodyEligible', { eligible, rollVersion });
  if (initiator) {
    const { memberId, verdict } = initiator;
    // What a resident writes is about people: the log has no place for it.
    rule(words !== undefined && matters.length === 0, 'FieldInvalid', { field: 'matters' });
    rule(isOkrugOrBelow(territory), 'TerritoryAboveOkrug', { territory });
    rule(verdict === 'eligible', 'SignerNotEligible', { memberId, reason: verdict });
  }
  const required = leastReaching(eligible, norms['gathering.initiative'].value);
  const until = addCalendarDays(localDate(occurredAt), norms['gathering.signatureDays'].value);
  const facts = { initiativeId, territory, matters, eligible, required, rollVersion, until, norms };
  const written = { ...optional('words', words), ...optional('initiatorId', initiator?.memberId) };
  return [{ type: 'InitiativeOpened', data: { ...facts, ...written, occurredAt } }];
}

/** A member of the community, once, while signatures are collected; with full name and residence on the sheet. */
function sign(state: InitiativeState, command: SignInitiative): Events {
  const { until, occurredAt: openedAt } = requirePhase(state, 'collecting');
  requireNotBefore(command, state.lastStepAt);
  const { signatureId, memberId, verdict, signedOn, words, sheet, occurredAt } = command;
  requireFilled('signatureId', signatureId);
  requireFilled('memberId', memberId);
  requirePastDate('signedOn', signedOn, occurredAt);
  requireDateNotBefore('signedOn', signedOn, localDate(openedAt));
  rule(localDate(occurredAt) <= until, 'SignaturesClosed', { until });
  rule(verdict === 'eligible', 'SignerNotEligible', { memberId, reason: verdict });
  rule(!state.signers.has(memberId), 'SignedTwice', { memberId });
  requireVaultText('words', words);
  requireVaultDocument('sheet', sheet);
  const signatures = state.signers.size + 1;
  const data = { signatureId, memberId, signedOn, words, sheet, signatures, occurredAt };
  return [{ type: 'InitiativeSigned', data }];
}

/** Handed in to the district akim, of residents by the one who began; 9.9 % are not 10 %. */
function submit(state: InitiativeState, command: SubmitInitiative): Events {
  const { initiativeId, initiatorId, eligible, required, until, norms } = requirePhase(state, 'collecting');
  requireNotBefore(command, state.lastStepAt);
  const { incomingNumber, memberId, occurredAt } = command;
  rule(memberId === undefined || memberId === initiatorId, 'InitiativeOfAnother', { initiativeId });
  requireFilled('incomingNumber', incomingNumber);
  rule(localDate(occurredAt) <= until, 'SignaturesClosed', { until });
  const signatures = state.signers.size;
  const enough = reaches(signatures, eligible, norms['gathering.initiative'].value);
  rule(enough, 'SignaturesTooFew', { signatures, eligible, required });
  const brought = { incomingNumber, ...optional('memberId', memberId) };
  const data = { ...brought, signatures, eligible, required, occurredAt };
  return [{ type: 'InitiativeSubmitted', data }];
}

/** The deadline's own command: recorded once, when nothing was handed in by the last day. */
function lapse({ opened, phase, signers }: InitiativeState, { occurredAt }: LapseInitiative): Events {
  if (!opened || phase !== 'collecting') return [];
  const { until, required } = opened;
  if (localDate(occurredAt) <= until) return [];
  return [{ type: 'InitiativeLapsed', data: { until, signatures: signers.size, required, occurredAt } }];
}

/** The district akim decides whether the gathering is held; a refusal has reasons. */
function answer(state: InitiativeState, command: AnswerInitiative): Events {
  const { territory } = requirePhase(state, 'submitted');
  requireNotBefore(command, state.lastStepAt);
  const { officialId, appointments, order, outcome, reasons, occurredAt } = command;
  requireReference('order', order, occurredAt);
  requireDateNotBefore('order.date', order.date, localDate(state.lastStepAt));
  const appointment = appointmentAs(['districtAkim'], appointments, territory, order.date);
  if (!appointment) throw refusal('AnswerNotByDistrictAkim', { officialId, territory, on: order.date });
  ensure(outcome === 'positive' || reasons !== undefined, 'FieldInvalid', { field: 'reasons' });
  if (reasons) requireVaultText('reasons', reasons);
  const data = { officialId, appointment, order, outcome, ...optional('reasons', reasons), occurredAt };
  return [{ type: 'InitiativeAnswered', data }];
}

/** @throws DomainError InitiativeNotOpened, InitiativeStandsOtherwise */
function requirePhase(
  { opened, phase }: InitiativeState,
  expected: InitiativePhase,
): InitiativeOpened['data'] {
  if (!opened) throw refusal('InitiativeNotOpened', {});
  rule(phase === expected, 'InitiativeStandsOtherwise', { phase });
  return opened;
}

/** The roll's verdict is taken as it must have been. */
function commandOf(event: InitiativeEvent): InitiativeCommand {
  const now = event.data.occurredAt;
  switch (event.type) {
    case 'InitiativeOpened': {
      const { initiatorId, ...opened } = event.data;
      const initiator =
        initiatorId === undefined ? undefined : { memberId: initiatorId, verdict: 'eligible' as const };
      return { ...opened, ...optional('initiator', initiator), type: 'OpenInitiative', now };
    }
    case 'InitiativeSigned':
      return { ...event.data, type: 'SignInitiative', now, verdict: 'eligible' };
    case 'InitiativeSubmitted':
      return { ...event.data, type: 'SubmitInitiative', now };
    case 'InitiativeLapsed':
      return { ...event.data, type: 'LapseInitiative', now };
    case 'InitiativeAnswered':
      return { ...event.data, type: 'AnswerInitiative', now, appointments: [event.data.appointment] };
  }
}
