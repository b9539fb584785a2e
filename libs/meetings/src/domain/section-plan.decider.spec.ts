import { given } from '#libs/testing';
import type { ProposeSections, SectionPlanCommand } from './section-plan.commands.js';
import { sectionPlanDecider } from './section-plan.decider.js';
import type { Section, SectionPlanEvent } from './section-plan.events.js';
import { vaultText } from './testing/commands.js';

const NOW = '2026-02-10T05:00:00.000Z';
const TERRITORY = '595037000';
const decision = { number: '31-4', date: '2026-02-20' };

const village: Section = {
  sectionId: 'section-1',
  name: { kk: 'Бугровое ауылы', ru: 'село Бугровое' },
  kind: 'village',
  areas: [{ kato: '595037100' }],
  quota: 3,
};
const another: Section = { ...village, sectionId: 'section-2', areas: [{ kato: '595037200' }], quota: 1 };

function proposing(sections: readonly Section[], changes: Partial<ProposeSections> = {}): ProposeSections {
  return {
    type: 'ProposeSections',
    planId: 'plan-1',
    territory: TERRITORY,
    order: { number: '9', date: '2026-02-09' },
    sections,
    norms: {
      'separateGathering.maxRepresentativesPerSection': {
        value: 3,
        validFrom: '2018-01-01',
        source: 'L148 39-3',
        confidence: 'H',
        origin: 'law',
      },
    },
    now: NOW,
    ...changes,
  };
}

function after(...commands: readonly SectionPlanCommand[]): readonly SectionPlanEvent[] {
  let state = sectionPlanDecider.initialState;
  return commands.flatMap((command) => {
    const events = sectionPlanDecider.decide(command, state);
    state = events.reduce((before, event) => sectionPlanDecider.evolve(before, event), state);
    return events;
  });
}

const approving: SectionPlanCommand = {
  type: 'ApproveSections',
  maslikhatDecision: decision,
  now: '2026-02-21T05:00:00.000Z',
};
const rejecting: SectionPlanCommand = {
  type: 'RejectSections',
  maslikhatDecision: decision,
  reasons: vaultText('text-1'),
  now: '2026-02-21T05:00:00.000Z',
};

describe('proposing sections', () => {
  it('freezes sections, quotas and the norm', () => {
    const { type: _type, now, ...facts } = proposing([village, another]);
    given(sectionPlanDecider)
      .when(proposing([village, another]))
      .then([{ type: 'SectionsProposed', data: { ...facts, proposedAt: now } }]);
  });

  it.each([0, 4])('refuses a quota of %d', (quota) => {
    given(sectionPlanDecider)
      .when(proposing([{ ...village, quota }]))
      .thenRefused('QuotaOutOfRange', { quota, least: 1, most: 3, sectionId: 'section-1' });
  });

  it.each([1.5, -1, Number.NaN])('refuses %d as a number of people', (quota) => {
    given(sectionPlanDecider)
      .when(proposing([{ ...village, quota }]))
      .thenRefused('FieldInvalid', { field: 'quota' });
  });

  it('refuses a plan without a section', () => {
    given(sectionPlanDecider).when(proposing([])).thenRefused('SectionsMissing');
  });

  it('refuses a section twice', () => {
    given(sectionPlanDecider)
      .when(proposing([village, { ...another, sectionId: 'section-1' }]))
      .thenRefused('SectionRepeated', { sectionId: 'section-1' });
  });

  it.each(['kk', 'ru'] as const)('refuses a section without a name in %s', (language) => {
    given(sectionPlanDecider)
      .when(proposing([{ ...village, name: { ...village.name, [language]: ' ' } }]))
      .thenRefused('FieldInvalid', { field: `name.${language}` });
  });

  it('refuses a section that lies nowhere, or outside the okrug', () => {
    given(sectionPlanDecider)
      .when(proposing([{ ...village, areas: [] }]))
      .thenRefused('AreaMissing', { sectionId: 'section-1' });
    given(sectionPlanDecider)
      .when(proposing([{ ...village, areas: [{ kato: '595039100' }] }]))
      .thenRefused('AreaOutsideTerritory', {
        sectionId: 'section-1',
        kato: '595039100',
        territory: TERRITORY,
      });
  });

  it.each([
    ['a village and one of its streets', { kato: '595037100' }, { kato: '595037100', street: 'Абай' }],
    ['the okrug and a village', { kato: '595037000' }, { kato: '595037100' }],
    [
      'a street written otherwise',
      { kato: '595037100', street: 'Абай  көшесі' },
      { kato: '595037100', street: ' абай Көшесі' },
    ],
    [
      'houses that both name',
      { kato: '595037100', street: 'Абай', houses: ['1', '3а'] },
      { kato: '595037100', street: 'Абай', houses: ['3А', '5'] },
    ],
  ])('refuses areas that overlap: %s', (_case, one, other) => {
    given(sectionPlanDecider)
      .when(
        proposing([
          { ...village, areas: [one] },
          { ...another, areas: [other] },
        ]),
      )
      .thenRefused('AreasOverlap', { sectionIds: ['section-1', 'section-2'], kato: other.kato });
  });

  it('lets streets of one village, and houses of one street, be sections apart', () => {
    const even = { ...village, areas: [{ kato: '595037100', street: 'Абай', houses: ['2', '4'] }] };
    const odd = { ...another, areas: [{ kato: '595037100', street: 'Абай', houses: ['1', '3'] }] };
    const street = { ...another, sectionId: 'section-3', areas: [{ kato: '595037100', street: 'Мира' }] };
    const { type: _type, now, ...facts } = proposing([even, odd, street]);
    given(sectionPlanDecider)
      .when(proposing([even, odd, street]))
      .then([{ type: 'SectionsProposed', data: { ...facts, proposedAt: now } }]);
  });

  it('refuses houses without their street', () => {
    given(sectionPlanDecider)
      .when(proposing([{ ...village, areas: [{ kato: '595037100', houses: ['1'] }] }]))
      .thenRefused('FieldInvalid', { field: 'areas.houses' });
  });

  it('refuses an order dated tomorrow', () => {
    given(sectionPlanDecider)
      .when(proposing([village], { order: { number: '9', date: '2026-02-11' } }))
      .thenRefused('DateInFuture', { field: 'order.date', date: '2026-02-11', today: '2026-02-10' });
  });

  it('happens once in a plan', () => {
    given(sectionPlanDecider, after(proposing([village])))
      .when(proposing([village]))
      .thenRefused('AlreadyProposed');
  });
});

describe("the maslikhat's decision", () => {
  const proposed = after(proposing([village]));

  it('approves by number and date', () => {
    given(sectionPlanDecider, proposed)
      .when(approving)
      .then([{ type: 'SectionsApproved', data: { maslikhatDecision: decision, approvedAt: approving.now } }]);
  });

  it('rejects with reasons kept in the vault', () => {
    given(sectionPlanDecider, proposed)
      .when(rejecting)
      .then([
        {
          type: 'SectionsRejected',
          data: { maslikhatDecision: decision, reasons: vaultText('text-1'), rejectedAt: rejecting.now },
        },
      ]);
  });

  it('is taken once', () => {
    given(sectionPlanDecider, after(proposing([village]), approving))
      .when(rejecting)
      .thenRefused('AlreadyApproved');
    given(sectionPlanDecider, after(proposing([village]), rejecting))
      .when(approving)
      .thenRefused('AlreadyRejected');
    given(sectionPlanDecider).when(approving).thenRefused('NotProposed');
  });

  it('needs a number, and a date between the proposal and today', () => {
    given(sectionPlanDecider, proposed)
      .when({ ...approving, maslikhatDecision: { number: '', date: '2026-02-20' } })
      .thenRefused('FieldInvalid', { field: 'maslikhatDecision.number' });
    given(sectionPlanDecider, proposed)
      .when({ ...approving, maslikhatDecision: { number: '31-4', date: '2026-02-22' } })
      .thenRefused('DateInFuture', {
        field: 'maslikhatDecision.date',
        date: '2026-02-22',
        today: '2026-02-21',
      });
    given(sectionPlanDecider, proposed)
      .when({ ...approving, maslikhatDecision: { number: '31-4', date: '2026-02-01' } })
      .thenRefused('DecisionBeforeProposal', { decision: '2026-02-01', proposal: '2026-02-09' });
  });
});

describe('judging a recorded plan again', () => {
  it('finds a quota that was raised by hand', () => {
    const [proposed] = after(proposing([village]));
    const forged = {
      ...proposed!,
      data: { ...proposed!.data, sections: [{ ...village, quota: 4 }] },
    } as SectionPlanEvent;
    expect(sectionPlanDecider.check(sectionPlanDecider.initialState, forged)).toEqual([
      { code: 'QuotaOutOfRange', facts: { quota: 4, least: 1, most: 3, sectionId: 'section-1' } },
    ]);
  });
});

it.each<[string, ProposeSections]>([
  ['now', proposing([village], { now: 'today' })],
  ['territory', proposing([village], { territory: 'here' })],
  ['order.number', proposing([village], { order: { number: '', date: '2026-02-09' } })],
  ['sectionId', proposing([{ ...village, sectionId: '' }])],
  ['name.ru', proposing([{ ...village, name: { kk: 'Бугровое', ru: '' } }])],
  ['quota', proposing([{ ...village, quota: 1.5 }])],
  ['areas.kato', proposing([{ ...village, areas: [{ kato: '5950371' }] }])],
  ['areas.street', proposing([{ ...village, areas: [{ kato: '595037100', street: ' ' }] }])],
  ['areas.houses', proposing([{ ...village, areas: [{ kato: '595037100', street: 'Абай', houses: [] }] }])],
  ['areas.houses', proposing([{ ...village, areas: [{ kato: '595037100', street: 'Абай', houses: [''] }] }])],
  ['areas.houses', proposing([{ ...village, areas: [{ kato: '595037100', houses: ['1'] }] }])],
])('a plan with a wrong %s is refused and the field named', (field, plan) => {
  given(sectionPlanDecider).when(plan).thenRefused('FieldInvalid', { field });
});

describe('two sections of one street', () => {
  const part = (sectionId: string, area: object): Section => ({
    ...village,
    sectionId,
    areas: [{ kato: '595037100', ...area }],
  });
  const abai = (...houses: readonly string[]) => ({ street: 'Абай көшесі', houses });
  const overlap = { sectionIds: ['section-1', 'section-2'], kato: '595037100' };

  it.each<[string, object, object]>([
    ['one takes the whole village', {}, { street: 'Абай көшесі' }],
    ['one takes the whole street', { street: 'Абай көшесі' }, abai('1')],
    ['the other takes the whole street', abai('1'), { street: 'абай  КӨШЕСІ ' }],
    ['both take one house', abai('1', '3А'), abai('2', '3а')],
  ])('overlap where %s', (_, one, other) => {
    given(sectionPlanDecider)
      .when(proposing([part('section-1', one), part('section-2', other)]))
      .thenRefused('AreasOverlap', overlap);
  });

  it('stand side by side with other houses or on other streets', () => {
    const apart = [
      part('section-1', abai('1')),
      part('section-2', abai('2')),
      part('section-3', { street: 'Орталық' }),
    ];
    expect(after(proposing(apart))).toHaveLength(1);
  });

  it('the maslikhat may decide on the day of the order, and gives reasons for a refusal', () => {
    const proposed = after(proposing([village], { order: { number: '9', date: '2026-02-10' } }));
    const sameDay = { ...approving, maslikhatDecision: { number: '31-4', date: '2026-02-10' } };
    given(sectionPlanDecider, proposed)
      .when(sameDay)
      .then([
        {
          type: 'SectionsApproved',
          data: { maslikhatDecision: sameDay.maslikhatDecision, approvedAt: '2026-02-21T05:00:00.000Z' },
        },
      ]);
    given(sectionPlanDecider, proposed)
      .when({ ...rejecting, reasons: vaultText('') })
      .thenRefused('FieldInvalid', { field: 'reasons.textId' });
  });
});
