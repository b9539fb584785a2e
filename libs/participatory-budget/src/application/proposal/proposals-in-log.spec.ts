import type { EventStore, RecordedEvent } from '#libs/event-store';
import { acceptance, play, proposalHistories, submission } from '../../domain/proposal/testing/proposals.js';
import type { CampaignQueries } from '../campaign/campaign-rules.js';
import { districtOf, ProposalsInLog } from './proposals-in-log.js';

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
    const campaigns = { rulesOf: () => Promise.resolve({ districts: ['595037000'] }) } as unknown;
    const proposals = new ProposalsInLog(store, (event) => event, ids, campaigns as CampaignQueries);
    const title = { kk: 'Спорт алаңы', ru: 'Спортивная площадка' };
    const facts = { costTiyn: 1_520_000_000, category: 'sport', district: '595037000', title };
    expect(await proposals.acceptedOf('campaign')).toEqual([
      { proposalId: 'c', ...facts },
      { proposalId: 'a', ...facts },
    ]);
  });

  it('belong to the smallest district that covers their place', () => {
    expect(districtOf('595037100', ['595000000', '595037000'])).toBe('595037000');
    expect(districtOf('596037100', ['595037000'])).toBeUndefined();
  });
});
