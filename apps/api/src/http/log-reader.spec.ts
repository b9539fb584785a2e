import type { RecordedEvent } from '#libs/event-store';
import { logReader } from './log-reader.js';

function event(stream: string, type: string, data: RecordedEvent['data'] = {}): RecordedEvent {
  return { stream, type, data } as RecordedEvent;
}
const ballot = event('ballot-1', 'BallotCast', { district: '595037000' });
const key = event('campaign-1', 'BallotKeyReleased', { ballotKey: 'aa' });
const desk = { territoryOf: () => Promise.resolve('595037000') };

/** An auditor of one territory, or nobody. */
function asker(own: string | undefined): Parameters<typeof logReader>[0] {
  return {
    may: (operation, territory) => own !== undefined && (operation === 'readEvents' || territory === own),
  };
}

describe('who reads ballots in the log', () => {
  it('are the auditors of their territory, and they the key as well', async () => {
    const maySee = logReader(asker('595037000'), desk);
    expect([await maySee(ballot), await maySee(key)]).toEqual([true, true]);
  });

  it('are no auditors of another territory, who read everything else', async () => {
    const maySee = logReader(asker('595040000'), desk);
    expect([await maySee(ballot), await maySee(key)]).toEqual([false, false]);
    expect(await maySee(event('appointment-1', 'RoleGranted'))).toBe(true);
  });

  it('is nobody else', async () => {
    const maySee = logReader(asker(undefined), desk);
    expect([await maySee(ballot), await maySee(key)]).toEqual([false, false]);
  });
});
