import { expectChecked, given } from '#libs/testing';
import { batchOpened, keyed, settled, sheetsRead, totals } from '../campaign/testing/campaigns.js';
import type { PaperBatchCommand } from './paper-batch.commands.js';
import { countedSheets, paperBatchDecider } from './paper-batch.decider.js';
import type { PaperBatchEvent } from './paper-batch.events.js';

function played(...commands: readonly PaperBatchCommand[]): readonly PaperBatchEvent[] {
  return commands.reduce<readonly PaperBatchEvent[]>((events, command) => {
    const state = stateAfter(events);
    return [...events, ...paperBatchDecider.decide(command, state)];
  }, []);
}
const stateAfter = (events: readonly PaperBatchEvent[]) =>
  events.reduce((state, event) => paperBatchDecider.evolve(state, event), paperBatchDecider.initialState);
const asked = (before: readonly PaperBatchEvent[], command: PaperBatchCommand) =>
  given(paperBatchDecider, before).when(command);
const [, second] = sheetsRead('ab');

describe('a batch of paper', () => {
  it('is keyed in by two clerks, settled where they differ, and reconciled', () => {
    const events = played(
      batchOpened,
      keyed(1, 'clerk-1', 'abC'),
      keyed(2, 'clerk-2', 'aaC'),
      settled(second!),
      totals(3, 1, 1),
    );
    expectChecked(paperBatchDecider, paperBatchDecider.initialState, events);
    expect(events.at(-1)?.data).toMatchObject({ inBox: 3, valid: 2 });
    expect(countedSheets(stateAfter(events)).map(({ commitment }) => commitment[0])).toEqual(['a', 'b', 'c']);
  });

  it('is not opened by who keys it in before the close, nor keyed in twice by one clerk', () => {
    const early = { ...keyed(1, 'clerk-1', 'a'), now: '2026-04-12T18:59:59.999Z' };
    asked(played(batchOpened), { ...early, occurredAt: early.now }).thenRefused('VotingStillRunning');
    asked(played(batchOpened, keyed(1, 'clerk-1', 'a')), keyed(2, 'clerk-1', 'a')).thenRefused(
      'SameClerkKeysTwice',
    );
    asked(played(batchOpened), keyed(1, 'clerk-1', 'aaaaaa')).thenRefused('SheetOutOfRange');
  });

  it('does not reconcile with one reading, with differences, or with numbers that do not add up', () => {
    const one = played(batchOpened, keyed(1, 'clerk-1', 'ab'));
    asked(one, totals(2, 3, 0)).thenRefused('EntryMissing', { entry: 2 });
    const differing = played(batchOpened, keyed(1, 'clerk-1', 'ab'), keyed(2, 'clerk-2', 'a'));
    asked(differing, totals(2, 3, 0)).thenRefused('EntriesDiffer', { sheets: ['2'] });
    asked(differing, settled(sheetsRead('a')[0]!)).thenRefused('NothingDiffers', { sheet: 1 });
    asked(differing, settled(sheetsRead('ac')[1]!)).thenRefused('SettledUnlikeBothReadings', { sheet: 2 });
    const same = played(batchOpened, keyed(1, 'clerk-1', 'ab'), keyed(2, 'clerk-2', 'ab'));
    asked(same, totals(2, 2, 0)).thenRefused('BatchDoesNotReconcile');
    asked(same, totals(1, 4, 0)).thenRefused('BatchDoesNotReconcile');
    asked(same, totals(2, 3, 0)).then(
      played(batchOpened, keyed(1, 'clerk-1', 'ab'), keyed(2, 'clerk-2', 'ab'), totals(2, 3, 0)).slice(-1),
    );
  });

  it('does not change once it is reconciled', () => {
    const done = played(batchOpened, keyed(1, 'a', 'a'), keyed(2, 'b', 'a'), totals(1, 4, 0));
    asked(done, keyed(1, 'a', 'b')).thenRefused('PaperBatchReconciledAlready');
    asked([], totals(1, 0, 0)).thenRefused('PaperBatchUnknown');
  });
});
