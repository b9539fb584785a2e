import type { AkimAnswerModel, RepeatDiscussionModel } from '../model.js';
import { akim, context, deputy } from './okrug.js';
import { sittingMinutes } from './sitting.js';

const decision = {
  text: { kk: 'Ауыл ішіндегі жол жөнделсін', ru: 'Отремонтировать внутрипоселковую дорогу' },
  minutes: { body: 'assembly', number: '3', date: '2026-03-02' },
  incomingNumber: '70',
} as const;

/** He agrees, after the last day, with two indicators. */
export const akimAnswer: AkimAnswerModel = {
  ...context,
  decision,
  answeredOn: '2026-03-11',
  late: true,
  answer: {
    kind: 'agreed',
    plan: {
      responsible: deputy,
      deadline: '2026-09-01',
      indicators: [
        {
          name: { kk: 'Жөнделген жол', ru: 'Отремонтированная дорога' },
          unit: { kk: 'метр', ru: 'метров' },
          baseline: 0,
          target: 1200,
        },
        {
          name: { kk: 'Жаңартылған көшелер', ru: 'Обновлённые улицы' },
          unit: { kk: 'көше', ru: 'улиц' },
          baseline: 1,
          target: 4,
        },
      ],
    },
  },
  akim,
};

export const akimDisagreement: AkimAnswerModel = {
  ...akimAnswer,
  late: false,
  answer: { kind: 'disagreed', reasons: { text: 'Бюджетте қаражат көзделмеген.' } },
};

export const repeatDiscussion: RepeatDiscussionModel = {
  ...context,
  decision,
  disagreedOn: '2026-03-05',
  reasons: { text: 'Бюджетте қаражат көзделмеген.' },
  minutes: { body: 'assembly', number: '4', date: '2026-03-11' },
  vote: { base: 6, for: 5, against: 1, abstained: 0 },
  stands: true,
  signatures: sittingMinutes.signatures,
};
