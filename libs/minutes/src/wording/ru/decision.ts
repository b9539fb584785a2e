import { russianDate } from '../../format/dates.js';
import type { DecisionWording } from '../kk/decision.js';

export const decision: DecisionWording = {
  answerTitle: ['Ответ акима'],
  repeatTitle: ['Протокол', 'повторного обсуждения'],
  decision: 'Решение:',
  basis: 'Основание:',
  incoming: (number) => `входящий номер ${number}`,
  answeredOn: (on) => `Дата ответа: ${russianDate(on)}.`,
  late: 'Ответ дан после установленного срока.',
  agreed: 'С решением соглашаюсь. Оно исполняется в следующем порядке.',
  responsible: 'Ответственное лицо:',
  deadline: 'Срок исполнения:',
  indicatorsHeading: 'Показатели для оценки исполнения',
  indicators: ['№', 'Показатель', 'Единица измерения', 'Исходное значение', 'Целевое значение'],
  disagreed: 'С решением не соглашаюсь.',
  reasons: 'Причины:',
  toRepeat: 'Решение направляется на повторное обсуждение.',
  akimDisagreed: (on) => `Аким ${russianDate(on)} сообщил о несогласии с решением.`,
  discussed: 'Обсуждено повторно:',
  voteHeading: 'Результат голосования',
  stands:
    'Решение подтверждено. После предварительного обсуждения в районном маслихате оно передаётся вышестоящему акиму.',
  withdrawn: 'Решение снято.',
};
