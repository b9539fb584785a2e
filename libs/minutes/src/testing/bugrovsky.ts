/** A separate gathering in Бугровое with invented people: every paper's model, as hard as it gets. */
import type { CertificateModel, CorrectionAnnexModel, ExtractModel } from '../model.js';
import { minutes, signed } from './meeting.js';
import { akim, context } from './okrug.js';
import { longName } from './people.js';

export * from './decision.js';
export * from './forms.js';
export * from './meeting.js';
export * from './okrug.js';
export * from './people.js';
export * from './sitting.js';

export const extract: ExtractModel = {
  ...context,
  minutes: signed,
  item: 2,
  issuedOn: '2026-03-16',
  certifiedBy: akim,
};

export const certificate: CertificateModel = {
  ...context,
  number: '3',
  representative: longName,
  electedOn: '2026-03-11',
  minutesNumber: '2',
  issuedOn: '2026-03-16',
  issuedBy: akim,
};

export const correctionAnnex: CorrectionAnnexModel = {
  ...context,
  number: 1,
  audience: 'official',
  minutes: { number: '2', date: '2026-03-11' },
  drawnUpOn: '2026-03-18',
  foundOn: '2026-03-17',
  foundBy: { kk: 'әкім аппаратының маманы', ru: 'специалист аппарата акима' },
  corrections: [
    {
      where: {
        kk: 'күн тәртібінің 1-мәселесі, бірінші дауыс беру, № 2 кандидат',
        ru: 'вопрос 1 повестки дня, первое голосование, кандидат № 2',
      },
      written: { text: { kk: 'жақтап – 74', ru: 'за – 74' } },
      correct: { text: { kk: 'жақтап – 75', ru: 'за – 75' } },
      ground: { text: { kk: 'дауыс санау парағы', ru: 'лист подсчёта голосов' } },
    },
  ],
  signatures: minutes.signatures,
};
