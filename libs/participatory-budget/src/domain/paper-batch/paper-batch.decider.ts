import {
  decideBy,
  ensure,
  evolveBy,
  rejudge,
  requireBilingual,
  requireHappened,
  requireWhole,
} from '#libs/kernel';
import type { Decider } from '#libs/kernel';
import { refusal, rule } from '../refusals.js';
import type {
  KeyPaperEntry,
  OpenPaperBatch,
  PaperBatchCommand,
  ReconcilePaperBatch,
  ResolvePaperDifferences,
} from './paper-batch.commands.js';
import type { KeyedSheet, PaperBatchEvent, PaperBatchEventData } from './paper-batch.events.js';

type Entry = PaperBatchEventData<'PaperEntryKeyed'>;

export interface PaperBatchState {
  readonly opened?: PaperBatchEventData<'PaperBatchOpened'>;
  readonly entries: { readonly 1?: Entry; readonly 2?: Entry };
  /** Sheets on which the readings differed, as they were settled. */
  readonly resolved: readonly KeyedSheet[];
  readonly reconciled?: PaperBatchEventData<'PaperBatchReconciled'>;
}

/** More than one place hands out; one append has no room for many more. */
export const MOST_SHEETS = 1_000;

const evolve = evolveBy<PaperBatchEvent, PaperBatchState>({
  PaperBatchOpened: (state, data) => ({ ...state, opened: data }),
  PaperEntryKeyed: (state, data) => ({
    ...state,
    entries: { ...state.entries, [data.entry]: data },
    resolved: [],
  }),
  PaperDifferencesResolved: (state, { sheets }) => ({ ...state, resolved: sheets }),
  PaperBatchReconciled: (state, data) => ({ ...state, reconciled: data }),
});

const decideByRule = decideBy<PaperBatchCommand, PaperBatchState, PaperBatchEvent>({
  OpenPaperBatch: openBatch,
  KeyPaperEntry: keyEntry,
  ResolvePaperDifferences: resolve,
  ReconcilePaperBatch: reconcile,
});

/** The sheets of one place: keyed in twice, differences resolved, totals reconciled (docs/adr/0004). */
export const paperBatchDecider: Decider<PaperBatchCommand, PaperBatchEvent, PaperBatchState> = {
  initialState: { entries: {}, resolved: [] },
  decide,
  evolve,
  check: (stateBefore, event) => rejudge(event, () => decide(commandOf(event), stateBefore)),
};

function decide(command: PaperBatchCommand, state: PaperBatchState): readonly PaperBatchEvent[] {
  requireHappened(command);
  return decideByRule(command, state);
}

function openBatch(state: PaperBatchState, command: OpenPaperBatch): PaperBatchEvent[] {
  rule(state.opened === undefined, 'PaperBatchOpenedAlready', {});
  const { campaignId, territory, district, place, printed, closesAt, occurredAt } = command;
  requireBilingual('place', place);
  requireWhole('printed', printed, 1);
  ensure(printed <= MOST_SHEETS, 'FieldInvalid', { field: 'printed' });
  rule(occurredAt < closesAt, 'VotingClosed', { closedAt: closesAt });
  const data = { campaignId, territory, district, place, printed, closesAt, occurredAt };
  return [{ type: 'PaperBatchOpened', data }];
}

/** The box is opened after the close. Whoever keyed it in once does not do it the second time. */
function keyEntry(
  state: PaperBatchState,
  { entry, clerk, sheets, occurredAt }: KeyPaperEntry,
): PaperBatchEvent[] {
  const { closesAt, printed } = requireAtWork(state);
  rule(occurredAt >= closesAt, 'VotingStillRunning', { closesAt });
  rule(state.entries[entry === 1 ? 2 : 1]?.clerk !== clerk, 'SameClerkKeysTwice', {});
  sheets.forEach(({ sheet }, index) => {
    rule(sheet === index + 1 && sheet <= printed, 'SheetOutOfRange', { sheet, sheets: printed });
  });
  return [{ type: 'PaperEntryKeyed', data: { entry, clerk, sheets, occurredAt } }];
}

function resolve(state: PaperBatchState, { sheets, occurredAt }: ResolvePaperDifferences): PaperBatchEvent[] {
  requireAtWork(state);
  const open = differencesOf(state);
  for (const { sheet, commitment } of sheets) {
    rule(open.includes(sheet), 'NothingDiffers', { sheet });
    rule(readingsOf(state, sheet).includes(commitment), 'SettledUnlikeBothReadings', { sheet });
  }
  const settled = new Set(sheets.map(({ sheet }) => sheet));
  const left = open.filter((sheet) => !settled.has(sheet));
  rule(left.length === 0 && settled.size === sheets.length, 'EntriesDiffer', { sheets: left.map(String) });
  rule(open.length > 0, 'NothingDiffers', { sheet: 0 });
  return [{ type: 'PaperDifferencesResolved', data: { sheets, occurredAt } }];
}

/** What each of the two clerks read on a sheet; whoever settles a difference chooses between them. */
function readingsOf({ entries }: PaperBatchState, sheet: number): readonly (string | undefined)[] {
  return [entries[1], entries[2]].map((entry) => entry?.sheets[sheet - 1]?.commitment);
}

/** Every sheet that was printed is accounted for, and the box holds no more than was handed out. */
function reconcile(
  state: PaperBatchState,
  { issued, unused, spoiled, occurredAt }: ReconcilePaperBatch,
): PaperBatchEvent[] {
  const { campaignId, printed } = requireAtWork(state);
  const differing = differencesOf(state).filter(
    (sheet) => !state.resolved.some((one) => one.sheet === sheet),
  );
  rule(differing.length === 0, 'EntriesDiffer', { sheets: differing.map(String) });
  requireWhole('unused', unused, 0);
  requireWhole('spoiled', spoiled, 0);
  const sheets = countedSheets(state);
  const inBox = sheets.length;
  const valid = sheets.filter(({ sealed }) => sealed !== null).length;
  const holds = printed === issued + unused + spoiled && inBox <= issued;
  rule(holds, 'BatchDoesNotReconcile', { printed, issued, unused, spoiled, inBox });
  const data = { campaignId, printed, issued, unused, spoiled, inBox, valid, occurredAt };
  return [{ type: 'PaperBatchReconciled', data }];
}

/**
 * Numbers of the sheets that two clerks read differently, or that only one of them has.
 *
 * @throws DomainError EntryMissing before both have keyed them in
 */
export function differencesOf({ entries }: PaperBatchState): readonly number[] {
  const [first, second] = [entries[1], entries[2]];
  if (!first) throw refusal('EntryMissing', { entry: 1 });
  if (!second) throw refusal('EntryMissing', { entry: 2 });
  const most = Math.max(first.sheets.length, second.sheets.length);
  const numbers = Array.from({ length: most }, (_, index) => index + 1);
  return numbers.filter(
    (sheet) => first.sheets[sheet - 1]?.commitment !== second.sheets[sheet - 1]?.commitment,
  );
}

/** The sheets as they count: as both read them, or as it was settled. */
export function countedSheets({ entries, resolved }: PaperBatchState): readonly KeyedSheet[] {
  const settled = new Map(resolved.map((sheet) => [sheet.sheet, sheet]));
  const longer =
    (entries[1]?.sheets.length ?? 0) >= (entries[2]?.sheets.length ?? 0) ? entries[1] : entries[2];
  return (longer?.sheets ?? []).map((sheet) => settled.get(sheet.sheet) ?? sheet);
}

function requireAtWork(state: PaperBatchState): PaperBatchEventData<'PaperBatchOpened'> {
  if (!state.opened) throw refusal('PaperBatchUnknown', {});
  rule(state.reconciled === undefined, 'PaperBatchReconciledAlready', {});
  return state.opened;
}

function commandOf(event: PaperBatchEvent): PaperBatchCommand {
  const { occurredAt: now } = event.data;
  switch (event.type) {
    case 'PaperBatchOpened':
      return { ...event.data, type: 'OpenPaperBatch', now };
    case 'PaperEntryKeyed':
      return { ...event.data, type: 'KeyPaperEntry', now };
    case 'PaperDifferencesResolved':
      return { ...event.data, type: 'ResolvePaperDifferences', now };
    case 'PaperBatchReconciled':
      return { ...event.data, type: 'ReconcilePaperBatch', now };
  }
}
