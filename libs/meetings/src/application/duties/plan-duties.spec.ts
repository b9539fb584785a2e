import { planDuties } from './plan-duties.js';
import type { PlanDutyNorms, PlanFacts, SectionStanding } from './plan-duties.js';

const OKRUG = '595037000';
const DISTRICT = '595000000';
const frozen = { validFrom: '2018-01-01', source: 'L148', confidence: 'H', origin: 'law' } as const;
const norms: PlanDutyNorms = {
  'separateGathering.maxRepresentativesPerSection': { ...frozen, value: 3 },
  'separateGathering.noticeDays': { ...frozen, value: 10 },
};

function plan(planId: string, status: PlanFacts['status']): PlanFacts {
  const name = { kk: 'Бугровое ауылы', ru: 'село Бугровое' };
  return { planId, territory: OKRUG, status, sections: [{ sectionId: 'section-1', name }] };
}

function standing(how: SectionStanding['standing'], gatheringId = 'gathering-1'): SectionStanding {
  return { planId: 'plan-1', sectionId: 'section-1', gatheringId, standing: how };
}

function due(
  plans: readonly PlanFacts[],
  gatherings: readonly SectionStanding[] = [],
  territory = OKRUG,
): string[] {
  return planDuties(territory, plans, gatherings, norms, '2026-03-02').map(
    ({ kind, by, state, planId, gatheringId }) =>
      [kind, by, state, planId, gatheringId].filter(Boolean).join(' '),
  );
}

describe('what is due before a section elects', () => {
  it('is a plan, where there is none', () => {
    expect(due([])).toEqual(['proposeSections akimOffice open']);
    expect(due([], [], DISTRICT)).toEqual([]);
  });

  it('is the maslikhat’s decision on the plan', () => {
    expect(due([plan('plan-1', 'proposed')], [], DISTRICT)).toEqual([
      'approveSections maslikhat open plan-1',
    ]);
  });

  it('is a new plan after the maslikhat returned one, unless one has been proposed since', () => {
    expect(due([plan('plan-1', 'rejected')])).toEqual(['proposeSections akimOffice open plan-1']);
    expect(due([plan('plan-2', 'proposed'), plan('plan-1', 'rejected')])).toEqual([
      'approveSections maslikhat open plan-2',
    ]);
  });

  it('is the convening of every section of the approved plan', () => {
    const approved = [plan('plan-1', 'approved')];
    expect(due(approved)).toEqual(['convene akimOffice open plan-1']);
    expect(due(approved, [standing('open')])).toEqual([]);
    expect(due(approved, [standing('elected')])).toEqual([]);
  });

  it('is another convening where the last one left the section without representatives', () => {
    const approved = [plan('plan-1', 'approved')];
    expect(due(approved, [standing('unmet')])).toEqual(['conveneAgain akimOffice open plan-1 gathering-1']);
    expect(due(approved, [standing('open', 'gathering-2'), standing('unmet')])).toEqual([]);
  });

  it('rests on the norm of the numbers, and on the notice for a convening', () => {
    const [first] = planDuties(OKRUG, [plan('plan-1', 'proposed')], [], norms, '2026-03-02');
    expect(first?.basis.norm).toEqual({ id: 'separateGathering.maxRepresentativesPerSection', value: 3 });
    const [second] = planDuties(OKRUG, [plan('plan-1', 'approved')], [], norms, '2026-03-02');
    expect(second?.basis.norm).toEqual({ id: 'separateGathering.noticeDays', value: 10 });
  });
});
