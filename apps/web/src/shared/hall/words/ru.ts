import type { SharedHallWords } from './kk.js';

export const hallRu: SharedHallWords = {
  nextStep: 'Следующий шаг',
  voteMode: 'Как голосуют',
  modes: { showOfHands: 'Поднятием рук', rollCall: 'Поимённо', electronic: 'Электронно' },
  choices: { for: 'За', against: 'Против', abstained: 'Воздержались' },
  counts: (votesFor, against, abstained) => `за ${votesFor}, против ${against}, воздержались ${abstained}`,
  handsLeft: (base, silent) => `Голосующих: ${base}. Не подняли руку: ${silent}.`,
  tooManyHands: (sum, base) => `Сумма голосов ${sum}, а голосующих ${base}. Пересчитайте.`,
  allFor: 'Все за',
  othersFor: 'Остальные за',
  recordVote: 'Записать голоса',
  countIsFinal: 'После записи изменить нельзя.',
  typeName: 'Начните вводить имя',
  nobodyFound: 'Не найдено',
  clearChoice: 'Убрать выбор',
  done: 'выполнено',
  scanHint: 'PDF, JPEG или PNG, не более 32 МБ',
};
