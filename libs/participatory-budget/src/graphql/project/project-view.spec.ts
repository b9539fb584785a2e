import type { JsonObject } from '#libs/kernel';
import type { ProjectStepRow } from '../../read-model/project/project.entities.js';
import { commentsOf, projectStepView, reportsOf } from './project-view.js';

const AT = '2026-09-02T05:00:00.000Z';

function step(type: string, facts: JsonObject): ProjectStepRow {
  return {
    projectId: 'project',
    revision: 3,
    eventId: 'event',
    type,
    occurredAt: new Date(AT),
    recordedAt: new Date(AT),
    actorId: null,
    actorRole: 'akimOffice',
    channel: 'web',
    facts,
  };
}

const report = {
  stageId: 'base',
  reportedOn: '2026-09-01',
  spentTiyn: 100,
  finished: false,
  late: true,
  text: { textId: 'words', salt: 's', digest: 'd' },
};

it('what the office reported of a stage is told with where its words are', () => {
  const { text, ...told } = report;
  const steps = [step('ProjectStarted', {}), step('StageReported', report)];
  expect(reportsOf(steps)).toEqual([{ id: 'event', ...told, textId: text.textId }]);
});

it('of the marks of residents those are told that have words, without who wrote them', () => {
  const mark = { mark: 4, memberId: 'member' };
  const steps = [
    step('ProjectEvaluated', mark),
    step('ProjectEvaluated', { ...mark, text: { textId: 'words', salt: 's', digest: 'd' } }),
  ];
  expect(commentsOf(steps)).toEqual([{ mark: 4, at: AT, textId: 'words' }]);
});

it('a missed day of a stage names the day and who missed it; a delay the new day', () => {
  const missed = { stageId: 'base', dueOn: '2026-08-31', by: ['official'] };
  expect(projectStepView(step('StageDeadlineMissed', missed))).toMatchObject({
    stageId: 'base',
    dueOn: '2026-08-31',
    missedBy: ['official'],
    late: null,
  });
  const delayed = { stageId: 'base', newDueOn: '2026-10-01' };
  expect(projectStepView(step('StageDelayed', delayed))).toMatchObject({ dueOn: '2026-10-01', missedBy: [] });
});
