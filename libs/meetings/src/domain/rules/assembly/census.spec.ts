import { expectChecked, given } from '#libs/testing';
import { assemblyMeetingDecider as decider } from '../../assembly-meeting.decider.js';
import { playSitting } from '../../testing/assembly.js';
import { election, inGathering, VILLAGES } from '../../testing/gatherings.js';

const census = {
  rollVersion: 3,
  eligible: 705,
  sections: VILLAGES.map(({ sectionId }, index) => ({ sectionId, eligible: [420, 190, 85, 10][index] ?? 0 })),
};
const gathering = playSitting(inGathering());

describe('size and seats of an assembly follow the people whom the roll has', () => {
  it('the sections of the plan with as many people as they may have are taken, and judged again the same', () => {
    const asked = election({ sections: VILLAGES, census });
    const state = gathering.reduce((before, event) => decider.evolve(before, event), decider.initialState);
    const events = decider.decide(asked, state);
    expect(events[0]).toMatchObject({ type: 'AssemblyElectionOpened', data: { census } });
    expectChecked(decider, state, events);
    const opened = events.reduce((before, event) => decider.evolve(before, event), state);
    expect(opened.elections[0]?.terms).not.toHaveProperty('census');
  });

  it('no fewer people than members of the community, in the territory and in each section', () => {
    given(decider, gathering)
      .when(election({ population: 704, census }))
      .thenRefused('PopulationBelowRoll', { population: 704, eligible: 705, rollVersion: 3 });
    const [first, ...others] = VILLAGES;
    given(decider, gathering)
      .when(
        election({ sections: [{ sectionId: first?.sectionId ?? '', population: 419 }, ...others], census }),
      )
      .thenRefused('PopulationBelowRoll', { population: 419, eligible: 420, rollVersion: 3 });
  });

  it('all sections of the plan and no others', () => {
    const strange = { sectionId: 'section-9', population: 12 };
    given(decider, gathering)
      .when(election({ sections: [...VILLAGES.slice(0, 3), strange], census }))
      .thenRefused('SectionsNotOfPlan', { unknown: ['section-9'], missing: ['section-4'] });
  });

  it('the sections together have no more people than the territory', () => {
    given(decider, gathering)
      .when(election({ population: 941, sections: VILLAGES, census }))
      .thenRefused('SectionsExceedPopulation', { sections: 942, population: 941 });
  });
});
