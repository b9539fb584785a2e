import { expectChecked, given } from '#libs/testing';
import { projectDecider as decider } from './project.decider.js';
import {
  at,
  award,
  built,
  completion,
  contracted,
  delay,
  evaluation,
  PLAN,
  planned,
  planning,
  play,
  projectAfter,
  projectHistories,
  report,
  RESPONSIBLE,
  start,
} from './testing/projects.js';

const completed = () => play(built(), completion());

describe('a project', () => {
  it('is started once, by winning', () => {
    given(decider, play([], start())).when(start()).thenRefused('ProjectStartedAlready', {});
    given(decider).when(planning()).thenRefused('ImplementationUnknown', {});
  });

  it('is planned in stages that cost no more than there is, by whoever is in office', () => {
    const [stage] = PLAN.stages;
    if (!stage) return;
    const dear = { ...stage, plannedTiyn: 1_540_000_001 };
    given(decider, play([], start()))
      .when(planning({ stages: [dear] }))
      .thenRefused('StagesCostMore', { plannedTiyn: 1_540_000_001, availableTiyn: 1_540_000_000 });
    given(decider, play([], start()))
      .when(planning({ stages: [] }))
      .thenRefused('StagesMissing', {});
    given(decider, play([], start()))
      .when(planning({ stages: [stage, stage] }))
      .thenRefused('StageRepeated', { stageId: 'foundation' });
    given(decider, play([], start()))
      .when(planning({ stages: [{ ...stage, to: '2027-03-31' }] }))
      .thenRefused('StageDatesDiffer');
    given(decider, play([], start()))
      .when(planning({}, 'expert'))
      .thenRefused('ProjectResponsibleNotInOffice');
    given(decider, planned()).when(planning()).thenRefused('ProjectPlannedAlready', { phase: 'planned' });
  });

  it('has a contract that costs no more than there is', () => {
    given(decider, planned())
      .when(award({ priceTiyn: 1_540_000_001 }))
      .thenRefused('ContractAboveAllocation', {
        priceTiyn: 1_540_000_001,
        availableTiyn: 1_540_000_000,
      });
    given(decider, planned())
      .when(award({ deadline: '2027-03-11' }))
      .thenRefused('DateTooEarly');
    given(decider, play([], start())).when(award()).thenRefused('ProjectNotPlanned', { phase: 'started' });
  });

  it('shows what was done: pictures when a stage is finished, and money within the contract', () => {
    given(decider, contracted())
      .when(report('foundation', '2027-05-28', { photosAfter: [] }))
      .thenRefused('PhotosMissing', {});
    given(decider, contracted())
      .when(report('foundation', '2027-05-28', { spentTiyn: 1_480_000_001 }))
      .thenRefused('SpentAboveContract', { spentTiyn: 1_480_000_001, priceTiyn: 1_480_000_000 });
    given(decider, contracted())
      .when(report('roof', '2027-05-28'))
      .thenRefused('StageUnknown', { stageId: 'roof' });
    given(decider, built())
      .when(report('foundation', '2027-08-01'))
      .thenRefused('StageFinishedAlready', { stageId: 'foundation' });
    given(decider, planned())
      .when(report('foundation', '2027-05-28'))
      .thenRefused('ProjectNotUnderWay', { phase: 'planned' });
    expect(projectAfter(built()).spentTiyn).toBe(800_000_000);
  });

  it('is delayed with a cause; a day that passes is missed by name, until a new one is set', () => {
    given(decider, contracted())
      .when(delay('2027-05-31'))
      .thenRefused('DelayNotLater', { dueOn: '2027-05-31', newDueOn: '2027-05-31' });
    given(decider, contracted())
      .when(delay('2027-06-15', { cause: 'bad luck' as 'contractor' }))
      .thenRefused('FieldInvalid', { field: 'cause' });
    const miss = at('MissStageDeadline', '2027-06-01T05:00:00.000Z', { stageId: 'foundation' });
    given(decider, contracted())
      .when(miss)
      .then([
        {
          type: 'StageDeadlineMissed',
          data: {
            stageId: 'foundation',
            dueOn: '2027-05-31',
            by: [RESPONSIBLE],
            occurredAt: '2027-06-01T05:00:00.000Z',
          },
        },
      ]);
    given(decider, play(contracted(), delay('2027-06-15')))
      .when(miss)
      .thenNothing();
    given(decider, play(contracted(), miss)).when(miss).thenNothing();
    given(decider, built())
      .when({ ...miss, now: '2027-09-01T05:00:00.000Z', occurredAt: '2027-09-01T05:00:00.000Z' })
      .thenNothing();
  });

  it('is completed by its document, when every stage is finished', () => {
    given(decider, play(contracted(), report('foundation', '2027-05-28')))
      .when(completion())
      .thenRefused('StagesOpen', { stageIds: ['equipment'] });
    expect(completed().at(-1)?.data).toMatchObject({ spentTiyn: 800_000_000, late: false });
    expect(projectHistories['delayed']?.().at(-1)?.data).toMatchObject({ late: true });
  });

  it('is evaluated by residents, each once, when it is done', () => {
    given(decider, built())
      .when(evaluation('member-1', 5))
      .thenRefused('ProjectNotCompleted', { phase: 'contracted' });
    given(decider, completed())
      .when(evaluation('member-1', 6))
      .thenRefused('FieldInvalid', { field: 'mark' });
    given(decider, completed())
      .when(evaluation('member-1', 5, 'nonResident'))
      .thenRefused('EvaluatorNotResident', { verdict: 'nonResident' });
    given(decider, play(completed(), evaluation('member-1', 5)))
      .when(evaluation('member-1', 1))
      .thenRefused('ProjectEvaluatedAlready', {});
  });

  it('is stopped by a decision on paper, before it is done', () => {
    const stop = at('StopProject', '2027-09-01T05:00:00.000Z', {
      reference: { number: '1', date: '2027-08-31' },
      reasons: { textId: 'why', digest: 'a'.repeat(64) },
    });
    given(decider, completed()).when(stop).thenRefused('ImplementationEnded', { phase: 'completed' });
    expect(projectAfter(projectHistories['stopped']?.() ?? []).phase).toBe('stopped');
  });
});

describe('every history of a project', () => {
  it.each(Object.entries(projectHistories))('%s is confirmed event by event', (_, history) => {
    expectChecked(decider, decider.initialState, history());
  });
});
