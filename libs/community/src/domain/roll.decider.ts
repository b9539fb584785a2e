import { DomainError, ensure, isCalendarDate, isKato } from '#libs/kernel';
import type { Decider, Violation } from '#libs/kernel';
import type { RollEvent, RollImported } from './roll.events.js';

/** Records an import whose people are already in the vault, not yet in force. */
export interface RecordRollImport {
  readonly type: 'RecordRollImport';
  readonly imported: RollImported['data'];
}

export interface RollState {
  /** 0 while no roll was ever imported. */
  readonly version: number;
  readonly count: number;
  readonly importIds: readonly string[];
}

const COUNTS = ['count', 'before', 'added', 'changed', 'removed', 'rejected'] as const;

/** The versions of a roll: each follows the one before, and its count from the one before's. */
export const rollDecider: Decider<RecordRollImport, RollEvent, RollState> = {
  initialState: { version: 0, count: 0, importIds: [] },
  decide: ({ imported }, state) => [record(imported, state)],
  evolve: (state, { data }) => ({
    version: data.version,
    count: data.count,
    importIds: [...state.importIds, data.importId],
  }),
  check,
};

function record(imported: RollImported['data'], state: RollState): RollEvent {
  const { territory, version, count, before, digest, added, changed, removed, full, importedOn } = imported;
  ensure(isKato(territory), 'KatoInvalid', { field: 'territory' });
  ensure(isCalendarDate(importedOn), 'DateInvalid', { field: 'importedOn' });
  ensure(/^[0-9a-f]{64}$/.test(digest), 'DigestInvalid', {});
  for (const name of COUNTS)
    ensure(Number.isSafeInteger(imported[name]) && imported[name] >= 0, 'RollCountInvalid', { name });
  ensure(version === state.version + 1, 'RollHasMovedOn', { version, current: state.version });
  ensure(added + changed + removed > 0, 'RollUnchanged', { version: state.version });
  ensure(removed === 0 || full, 'RollDeparturesNeedFullFile', { removed });
  const expected = before + added - removed;
  ensure(count === expected, 'RollCountDoesNotAddUp', { count, expected });
  return { type: 'RollImported', data: imported };
}

function check(state: RollState, event: RollEvent): readonly Violation[] {
  try {
    record(event.data, state);
    return [];
  } catch (error) {
    if (error instanceof DomainError) return [{ code: error.code, facts: error.facts }];
    throw error;
  }
}
