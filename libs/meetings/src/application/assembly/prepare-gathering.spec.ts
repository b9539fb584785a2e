import { initialAssembly } from '../../domain/assembly.state.js';
import type { AssemblyMeetingState } from '../../domain/assembly-meeting.state.js';
import type { GatheringIntents } from './gathering.intents.js';
import { prepareGathering } from './prepare-gathering.js';
import type { Preparing } from './preparing.js';

type Election = Preparing<GatheringIntents['OpenAssemblyElection'], AssemblyMeetingState>;

/** A by-election at a gathering of one okrug to the assembly of this one. */
function byElectionTo(territory: string): unknown {
  const formed = { territory, population: 1_000, size: 5, members: [], termTo: '2029-01-01' };
  return prepareGathering.OpenAssemblyElection({
    id: 'gathering',
    intent: { itemId: 'item', assemblyId: 'assembly', vote: { mode: 'showOfHands', for: 3 } },
    state: { convened: { territory: '595037000' } },
    sources: {
      norms: { inForce: () => Promise.resolve({}) },
      members: { count: () => Promise.resolve({ eligible: 700, rollVersion: 3 }) },
      streams: { assembly: () => Promise.resolve({ ...initialAssembly, formed }) },
    },
    occurredAt: '2026-03-12T06:00:00.000Z',
  } as unknown as Election);
}

describe('a gathering that fills vacant seats', () => {
  it('is refused the assembly of another okrug', async () => {
    await expect(byElectionTo('595036000')).rejects.toMatchObject({
      code: 'NotFound',
      facts: { what: 'assembly', id: 'assembly' },
    });
  });

  it('is told how many seats are vacant in its own', async () => {
    await expect(byElectionTo('595037000')).resolves.toMatchObject({
      assembly: { assemblyId: 'assembly', vacant: 5, termTo: '2029-01-01' },
    });
  });
});

describe('a gathering that elects by sections', () => {
  it('is judged by the people of the roll in each section of the plan', async () => {
    const village = { sectionId: 'section-1', areas: [{ kato: '595037100' }] };
    const counted = await prepareGathering.OpenAssemblyElection({
      id: 'gathering',
      intent: { itemId: 'item', vote: { mode: 'showOfHands', for: 3 } },
      state: { convened: { territory: '595037000', planId: 'plan' } },
      sources: {
        norms: { inForce: () => Promise.resolve({}) },
        members: {
          count: ({ areas: [area] }: { areas: readonly { readonly kato: string }[] }) =>
            Promise.resolve({ eligible: area?.kato === '595037100' ? 330 : 724, rollVersion: 3 }),
        },
        streams: { plan: () => Promise.resolve({ proposal: { sections: [village] } }) },
      },
      occurredAt: '2026-03-12T06:00:00.000Z',
    } as unknown as Election);
    expect(counted).toMatchObject({
      census: { rollVersion: 3, eligible: 724, sections: [{ sectionId: 'section-1', eligible: 330 }] },
    });
  });
});
