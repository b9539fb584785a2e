import { optional } from '#libs/kernel';
import type { FrozenNorm } from '#libs/norms';
import type { InitiativeCommand } from '../initiative.commands.js';
import { initiativeDecider as decider } from '../initiative.decider.js';
import type { InitiativeEvent, InitiativeNorms } from '../initiative.events.js';
import { evolveInitiative } from '../initiative.state.js';
import type { InitiativeState } from '../initiative.state.js';
import { appointment, vaultDocument } from './commands.js';

export const OPENED_AT = '2026-03-02T05:00:00.000Z';
export const LAST_DAY = '2026-04-01';
export const DISTRICT_AKIM = 'official-district-akim';

type Fields<Type extends InitiativeCommand['type']> = Omit<
  Extract<InitiativeCommand, { readonly type: Type }>,
  'type'
>;

function law<Value>(value: Value): FrozenNorm<Value> {
  return { value, validFrom: '2018-01-01', source: 'L148', confidence: 'H', origin: 'law' };
}
export const INITIATIVE_NORMS: InitiativeNorms = {
  'gathering.initiative': law({ numerator: 1, denominator: 10 }),
  'gathering.signatureDays': law(30),
};

/** A command given as it happens. */
function at(occurredAt: string): { readonly now: string; readonly occurredAt: string } {
  return { now: occurredAt, occurredAt };
}

export function opening(changes: Partial<Fields<'OpenInitiative'>> = {}): InitiativeCommand {
  return {
    type: 'OpenInitiative',
    initiativeId: 'initiative-1',
    territory: '595037000',
    matters: [{ kk: 'Ауылішілік жол', ru: 'Внутрипоселковая дорога' }],
    eligible: 705,
    rollVersion: 3,
    norms: INITIATIVE_NORMS,
    ...at(OPENED_AT),
    ...changes,
  };
}

export function signature(
  number: number,
  changes: Partial<Fields<'SignInitiative'>> = {},
): InitiativeCommand {
  return {
    type: 'SignInitiative',
    signatureId: `signature-${String(number)}`,
    memberId: `member-${String(number)}`,
    verdict: 'eligible',
    signedOn: '2026-03-03',
    words: { textId: `words-${String(number)}`, digest: 'a'.repeat(64) },
    sheet: vaultDocument('sheet-1'),
    ...at('2026-03-03T06:00:00.000Z'),
    ...changes,
  };
}

/** @param memberId the resident who brings it; else an office records it */
export function submission(occurredAt = '2026-03-20T05:00:00.000Z', memberId?: string): InitiativeCommand {
  return {
    type: 'SubmitInitiative',
    incomingNumber: '118',
    ...optional('memberId', memberId),
    ...at(occurredAt),
  };
}

export function lapse(occurredAt: string): InitiativeCommand {
  return { type: 'LapseInitiative', ...at(occurredAt) };
}

export function districtAnswer(changes: Partial<Fields<'AnswerInitiative'>> = {}): InitiativeCommand {
  return {
    type: 'AnswerInitiative',
    officialId: DISTRICT_AKIM,
    appointments: [appointment('districtAkim', { territory: '595000000' })],
    order: { number: '77-ө', date: '2026-03-25' },
    outcome: 'positive',
    ...at('2026-03-25T05:00:00.000Z'),
    ...changes,
  };
}

/** The events that follow from commands, one after the other, from nothing on. */
export function playInitiative(...commands: readonly InitiativeCommand[]): readonly InitiativeEvent[] {
  return commands.reduce<{ state: InitiativeState; events: readonly InitiativeEvent[] }>(
    ({ state, events }, command) => {
      const decided = decider.decide(command, state);
      return { state: decided.reduce(evolveInitiative, state), events: [...events, ...decided] };
    },
    { state: decider.initialState, events: [] },
  ).events;
}

/** Opened and signed by so many. */
export function signedBy(count: number): readonly InitiativeCommand[] {
  return [opening(), ...Array.from({ length: count }, (_, index) => signature(index + 1))];
}
