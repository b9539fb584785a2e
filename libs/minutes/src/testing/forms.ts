import type { NoticeModel, RegistrationSheetModel, TallySheetModel } from '../model.js';
import { agendaTitles, akim, context, maslikhatDecision, order, t, venue, vote } from './okrug.js';
import { cast, erased, longName, namesakes, residents } from './people.js';

export const notice: NoticeModel = {
  ...context,
  occasion: { kind: 'convened' },
  startsAt: t('13:00'),
  registrationFrom: t('12:15'),
  venue,
  agenda: agendaTitles,
  quota: 3,
  quorum: { eligible: 942, required: 95 },
  convenedBy: akim,
  order,
  help: {
    contact: { kk: 'әкім аппараты, Дина Иманбаева', ru: 'аппарат акима, Дина Иманбаева' },
    phone: '8 (71538) 2-12-34',
  },
  rules: {
    where: {
      kk: 'әкім аппаратының ғимаратында және kyzylzhar.sko.gov.kz сайтында',
      ru: 'в здании аппарата акима и на сайте kyzylzhar.sko.gov.kz',
    },
    approvedBy: maslikhatDecision,
  },
  publishedOn: '2026-02-28',
};

export const registrationSheet: RegistrationSheetModel = {
  ...context,
  startsAt: t('13:00'),
  venue,
  eligible: 942,
  required: 95,
  people: [...namesakes, longName, erased, ...residents(295)],
  blankRows: 12,
  guestRows: 5,
};

export const tallySheet: TallySheetModel = {
  ...context,
  startsAt: t('13:00'),
  venue,
  quota: 3,
  rounds: [
    {
      round: 1,
      candidates: [
        { person: namesakes[0], vote: vote(103, 88, 5, 10) },
        { person: namesakes[1] },
        { person: longName },
      ],
      blankRows: 3,
    },
    { round: 2, candidates: [{ person: cast.third }, { person: cast.fourth }], blankRows: 0 },
  ],
};
