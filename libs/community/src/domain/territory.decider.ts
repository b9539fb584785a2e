import { DomainError, ensure, isCalendarDate, isKato, katoCovers } from '#libs/kernel';
import type { CalendarDate, Decider, Kato, Violation } from '#libs/kernel';
import type { RegisterTerritory, TerritoryCommand } from './territory.commands.js';
import { TERRITORY_KINDS } from './territory.events.js';
import type { TerritoryEvent, TerritoryNames } from './territory.events.js';

/** What the rules must know of a territory's past. */
export interface TerritoryState {
  readonly status: 'unknown' | 'open' | 'closed';
  /** Day of the registration or of the last renaming. */
  readonly since?: CalendarDate;
  /** The names in force. */
  readonly names?: TerritoryNames;
}

const NAME_LENGTH = 200;

/** A unit of the administrative division, from its registration through its renamings to its closing. */
export const territoryDecider: Decider<TerritoryCommand, TerritoryEvent, TerritoryState> = {
  initialState: { status: 'unknown' },
  decide: (command, state) => [decide(command, state)],
  evolve,
  check,
};

function decide(command: TerritoryCommand, state: TerritoryState): TerritoryEvent {
  switch (command.type) {
    case 'RegisterTerritory':
      return register(command, state);
    case 'RenameTerritory': {
      const { kato, names, validFrom } = command.renaming;
      ensureOpen(kato, state);
      ensureNames(names);
      ensureAfter(validFrom, 'validFrom', state);
      return { type: 'TerritoryRenamed', data: command.renaming };
    }
    case 'CloseTerritory': {
      const { kato, validTo, successor } = command.closing;
      ensureOpen(kato, state);
      ensureAfter(validTo, 'validTo', state);
      ensure(successor === undefined || (isKato(successor) && successor !== kato), 'KatoInvalid', {
        field: 'successor',
      });
      return { type: 'TerritoryClosed', data: command.closing };
    }
  }
}

function register({ territory, parentStands }: RegisterTerritory, state: TerritoryState): TerritoryEvent {
  const { kato, kind, names, parent, population, validFrom } = territory;
  ensure(isKato(kato), 'KatoInvalid', { field: 'kato' });
  ensure(state.status === 'unknown', 'TerritoryAlreadyRegistered', { kato });
  ensure(TERRITORY_KINDS.includes(kind), 'TerritoryKindUnknown', {});
  ensureNames(names);
  ensure(isCalendarDate(validFrom), 'DateInvalid', { field: 'validFrom' });
  ensure(
    parent === undefined || (isKato(parent) && parent !== kato && katoCovers(parent, kato)),
    'TerritoryParentElsewhere',
    { kato, parent: parent ?? '' },
  );
  ensure(parent === undefined || parentStands, 'TerritoryUnknown', { kato: parent ?? '' });
  for (const figure of population) {
    ensure(Number.isSafeInteger(figure.people) && figure.people >= 0, 'PopulationInvalid', { kato });
    ensure(isCalendarDate(figure.on), 'DateInvalid', { field: 'population.on' });
  }
  return { type: 'TerritoryRegistered', data: territory };
}

function ensureOpen(kato: Kato, state: TerritoryState): void {
  ensure(state.status !== 'unknown', 'TerritoryUnknown', { kato });
  ensure(state.status !== 'closed', 'TerritoryIsClosed', { kato });
}

function ensureNames(names: TerritoryNames): void {
  for (const language of ['kk', 'ru'] as const) {
    const name = names[language].trim();
    ensure(name !== '' && name.length <= NAME_LENGTH, 'TerritoryNameInvalid', { language });
  }
}

function ensureAfter(date: CalendarDate, field: string, state: TerritoryState): void {
  ensure(isCalendarDate(date), 'DateInvalid', { field });
  ensure(state.since === undefined || date > state.since, 'TerritoryHistoryOutOfOrder', {
    [field]: date,
    since: state.since ?? '',
  });
}

function evolve(state: TerritoryState, event: TerritoryEvent): TerritoryState {
  switch (event.type) {
    case 'TerritoryRegistered':
    case 'TerritoryRenamed':
      return { status: 'open', since: event.data.validFrom, names: event.data.names };
    case 'TerritoryClosed':
      return { ...state, status: 'closed' };
  }
}

function check(state: TerritoryState, event: TerritoryEvent): readonly Violation[] {
  try {
    decide(commandOf(event), state);
    return [];
  } catch (error) {
    if (error instanceof DomainError) return [{ code: error.code, facts: error.facts }];
    throw error;
  }
}

/** The command that the event answers to; that the parent stood then is another stream's to show. */
function commandOf(event: TerritoryEvent): TerritoryCommand {
  switch (event.type) {
    case 'TerritoryRegistered':
      return { type: 'RegisterTerritory', territory: event.data, parentStands: true };
    case 'TerritoryRenamed':
      return { type: 'RenameTerritory', renaming: event.data };
    case 'TerritoryClosed':
      return { type: 'CloseTerritory', closing: event.data };
  }
}
