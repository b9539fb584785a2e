import { evolveSeparateGathering } from '../domain/separate-gathering.evolve.js';
import { gathered, stateAfter } from '../domain/testing/histories.js';
import { cancelled } from '../domain/testing/specimen-histories.js';
import type { SeparateGatheringState } from '../domain/separate-gathering.state.js';
import { prepareDesk } from './prepare-desk.js';
import type { Preparation } from './preparation.js';

/** The facts that the annulment of `member-3` is decided on, when these gatherings registered them before. */
function facts(earlier: Readonly<Record<string, SeparateGatheringState>>): unknown {
  const gathering = (id: string) => Promise.resolve({ state: earlier[id], events: [] });
  return prepareDesk.AnnulDoubleRegistration({
    intent: { memberId: 'member-3', earlier: Object.keys(earlier) },
    sources: { streams: { gathering } },
  } as unknown as Preparation<'AnnulDoubleRegistration'>);
}

const standing = stateAfter(gathered(5));
const annulled = evolveSeparateGathering(standing, {
  type: 'RegistrationAnnulled',
  data: { memberId: 'member-3', reason: 'other', present: 4, occurredAt: '2026-03-11T04:40:00.000Z' },
});

describe('where somebody registered twice stands', () => {
  it('is the first gathering that still has them', async () => {
    const standsIn = { gatheringId: 'second', planId: 'plan-1', sectionId: 'section-1' };
    expect(await facts({ first: annulled, second: standing, third: standing })).toEqual({
      memberId: 'member-3',
      standsIn,
    });
  });

  it('is nowhere when they were annulled there, or it was cancelled, or not held', async () => {
    const nowhere = { memberId: 'member-3' };
    expect(await facts({ first: annulled })).toEqual(nowhere);
    expect(await facts({ first: stateAfter(cancelled()) })).toEqual(nowhere);
    expect(await facts({ first: { ...standing, phase: 'notHeld' } })).toEqual(nowhere);
  });
});
