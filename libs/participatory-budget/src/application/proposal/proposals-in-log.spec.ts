import type { EventStore, RecordedEvent } from '#libs/event-store';
import { acceptance, play, proposalHistories, submission } from '../../domain/proposal/testing/proposals.js';
import { ProposalsInLog } from './proposals-in-log.js';

describe('accepted proposals', () => {
  it('are those whose own streams say so, in the order the read model gives', async () => {
    const streams: Readonly<Record<string, readonly object[]>> = {
      'proposal-a': play([], submission(), acceptance()),
      'proposal-b': proposalHistories['dismissed']?.() ?? [],
      'proposal-c': proposalHistories['granted']?.() ?? [],
    };
    const store: Pick<EventStore, 'readStream'> = {
      readStream: (stream) => Promise.resolve((streams[stream] ?? []) as readonly RecordedEvent[]),
    };
    const ids = { standing: () => Promise.resolve(['c', 'b', 'a'].map((proposalId) => ({ proposalId }))) };
    const proposals = new ProposalsInLog(store, (event) => event, ids);
    const title = { kk: 'Спорт алаңы', ru: 'Спортивная площадка' };
    const facts = { costTiyn: 1_520_000_000, category: 'sport', place: '595037100', title };
    expect(await proposals.acceptedOf('campaign')).toEqual([
      { proposalId: 'c', ...facts },
      { proposalId: 'a', ...facts },
    ]);
  });
});
