import type {
  CoverLetterModel,
  SittingExtractModel,
  SittingMinutesModel,
  SittingNoticeModel,
} from '../model.js';
import { agendaTitles, akim, context, t, venue, vote } from './okrug.js';
import { longName, namesakes, residents } from './people.js';

const wanted = vote(3, 3, 0, 0);
const [speaker, other, third] = residents(3);
if (!speaker || !other || !third) throw new Error('three people are invented');

/** A gathering of representatives that elects the assembly and decides once by secret vote. */
export const sittingMinutes: SittingMinutesModel = {
  ...context,
  body: 'representatives',
  number: '4',
  outcome: 'held',
  venue: venue.name,
  scheduledAt: t('05:00'),
  openedAt: t('05:00'),
  closedAt: t('06:30'),
  openedBy: akim,
  inPublic: true,
  convenedBy: { kind: 'initiative', order: { number: '77-ө', date: '2026-02-20' } },
  noticeOn: '2026-02-27',
  quorum: { present: 3, eligible: 5, required: 3 },
  participants: [speaker, other, third],
  absent: [namesakes[0], namesakes[1]],
  invitees: 2,
  chair: { person: speaker, vote: wanted },
  secretary: { person: other, vote: wanted },
  agendaVote: wanted,
  items: [
    {
      title: { kk: 'Жиналыс мүшелерін сайлау', ru: 'Избрание членов собрания' },
      speeches: [{ speaker: akim, content: { text: 'Құрметті өкілдер!' } }],
      recused: [],
      dissents: [],
      election: {
        size: 5,
        termFrom: '2026-03-11',
        termTo: '2030-03-11',
        outcome: 'elected',
        candidates: [
          { person: third, for: 3, against: 0, abstained: 0, elected: true },
          { person: longName, for: 1, against: 1, abstained: 1, elected: false },
        ],
      },
    },
    {
      title: { kk: 'Ауыл ішіндегі жол', ru: 'Внутрипоселковая дорога' },
      repeated: true,
      speeches: [],
      recused: [third],
      dissents: [{ person: other, content: { text: 'Қаражат жеткіліксіз.' } }],
      decision: {
        text: { kk: 'Шешім күшінде қалсын', ru: 'Оставить решение в силе' },
        outcome: 'adopted',
        vote: {
          method: 'secret',
          base: 2,
          for: 2,
          against: 0,
          abstained: 0,
          bulletins: { printed: 4, issued: 2, valid: 2, invalid: 0, unused: 2 },
        },
      },
    },
  ],
  signatures: [
    { role: 'chair', signer: speaker, mark: { kind: 'unsigned' } },
    { role: 'secretary', signer: other, mark: { kind: 'unsigned' } },
  ],
};

export const sittingExtract: SittingExtractModel = {
  ...context,
  minutes: sittingMinutes,
  item: 2,
  issuedOn: '2026-03-16',
  certifiedBy: akim,
};

export const sittingNotice: SittingNoticeModel = {
  ...context,
  body: 'residents',
  startsAt: t('13:00'),
  venue: venue.name,
  agenda: agendaTitles,
  quorum: { eligible: 705, required: 71 },
  convenedBy: sittingMinutes.convenedBy,
  help: {
    contact: { kk: 'округ әкімінің аппараты', ru: 'аппарат акима округа' },
    phone: '8 (71538) 2-12-34',
  },
  publishedOn: '2026-02-27',
};

export const coverLetter: CoverLetterModel = {
  ...context,
  body: 'representatives',
  minutes: { number: '4', date: '2026-03-11' },
  addressee: akim,
  decisions: [{ kk: 'Ауыл ішіндегі жол', ru: 'Внутрипоселковая дорога' }],
  received: { incomingNumber: '70', on: '2026-03-12', caseNumber: '03-14', inventoryLine: 2 },
  chair: speaker,
};
