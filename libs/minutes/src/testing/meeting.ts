import type { AgendaItem, MinutesModel } from '../model.js';
import { agendaTitles, akim, context, deputy, maslikhatDecision, order, t, venue, vote } from './okrug.js';
import { cast, erased, longName, namesakes, residents } from './people.js';

const electionItem: AgendaItem = {
  kind: 'election',
  title: agendaTitles[0],
  speeches: [
    {
      speaker: deputy,
      content: {
        text: {
          kk: 'бөлек жиынды өткізу қағидалары мен учаскенің квотасын түсіндірді.',
          ru: 'разъяснила правила проведения раздельного схода и квоту участка.',
        },
        publicText: {
          kk: 'бөлек жиынды өткізу қағидалары мен учаскенің квотасын түсіндірді.',
          ru: 'разъяснила правила проведения раздельного схода и квоту участка.',
        },
      },
    },
  ],
  votes: [],
  decisions: [],
};

const prioritiesItem: AgendaItem = {
  kind: 'matter',
  title: agendaTitles[1],
  speeches: [
    {
      speaker: cast.speaker,
      content: { text: 'Мектеп көшесіне шам орнату қажет, балалар қараңғыда қайтады.' },
    },
    { speaker: erased, content: { erased: true } },
  ],
  votes: [
    {
      subject: {
        text: {
          kk: 'көше жарығын басым мәселе ретінде жиынның күн тәртібіне ұсыну.',
          ru: 'предложить уличное освещение в повестку дня схода как первоочередной вопрос.',
        },
        publicText: {
          kk: 'көше жарығын басым мәселе ретінде жиынның күн тәртібіне ұсыну.',
          ru: 'предложить уличное освещение в повестку дня схода как первоочередной вопрос.',
        },
      },
      vote: vote(101, 97, 1, 2),
      adopted: true,
    },
  ],
  decisions: [
    {
      text: {
        kk: 'Көше жарығы мен жолдарды жөндеу мәселелері жиынның күн тәртібіне ұсынылсын.',
        ru: 'Предложить в повестку дня схода вопросы уличного освещения и ремонта дорог.',
      },
      publicText: {
        kk: 'Көше жарығы мен жолдарды жөндеу мәселелері жиынның күн тәртібіне ұсынылсын.',
        ru: 'Предложить в повестку дня схода вопросы уличного освещения и ремонта дорог.',
      },
    },
  ],
};

const [gulnar, second] = namesakes;
const crowd = residents(93);

export const minutes: MinutesModel = {
  ...context,
  number: '2',
  audience: 'official',
  outcome: 'held',
  venue,
  scheduledAt: t('13:00'),
  openedAt: t('13:25'),
  closedAt: t('14:50'),
  openedBy: deputy,
  chair: deputy,
  notice: {
    publishedOn: '2026-02-28',
    channels: [
      { kk: 'әкім аппаратының ақпарат тақтасы', ru: 'информационный стенд аппарата акима' },
      { kk: 'ауылдың WhatsApp тобы', ru: 'группа села в WhatsApp' },
    ],
  },
  rulesApprovedBy: maslikhatDecision,
  order,
  quorum: {
    eligible: 942,
    eligibleOn: '2026-03-11',
    rollVersion: 3,
    share: { numerator: 10, denominator: 100 },
    required: 95,
    present: 102,
    judgedAt: t('13:25'),
  },
  waiting: { from: t('13:00'), until: t('13:25'), presentAtStart: 81 },
  participants: [
    ...[gulnar, second, namesakes[2], longName, cast.third, cast.fourth, cast.speaker].map((person) => ({
      person,
    })),
    { person: cast.firstSecretary },
    { person: cast.secretary },
    { person: erased },
    ...crowd.map((person) => ({ person })),
    { person: cast.helped, arrivedAt: t('13:40'), addedAtTheDoor: true },
  ],
  guests: [
    {
      person: cast.journalist,
      reason: { kk: 'аудандық газеттің журналисі', ru: 'журналист районной газеты' },
    },
  ],
  admissions: [
    {
      person: cast.helped,
      at: t('13:41'),
      reason: { text: 'тіркелген мекенжайы туралы анықтама көрсетті' },
    },
  ],
  helpers: [{ person: cast.helper, helps: cast.helped }],
  movements: [
    { person: cast.helped, kind: 'arrived', at: t('13:40'), presentAfter: 103 },
    { person: cast.firstSecretary, kind: 'left', at: t('13:55'), presentAfter: 102 },
    { person: cast.speaker, kind: 'left', at: t('14:05'), presentAfter: 101 },
  ],
  secretaries: [
    { person: cast.firstSecretary, vote: vote(102, 95, 2, 5), elected: true },
    {
      person: cast.secretary,
      vote: vote(102, 100, 0, 2),
      elected: true,
      replacing: {
        person: cast.firstSecretary,
        reason: { text: { kk: 'денсаулығына байланысты кетті', ru: 'ушла по состоянию здоровья' } },
      },
    },
  ],
  agenda: [electionItem, prioritiesItem],
  election: {
    quota: 3,
    rule: {
      kk: 'квота шегінде ең көп дауыс алған кандидаттар',
      ru: 'кандидаты, набравшие наибольшее число голосов в пределах квоты',
    },
    nominations: [
      { candidate: gulnar, by: { kind: 'list' } },
      { candidate: second, by: { kind: 'participant', person: cast.speaker } },
      { candidate: cast.third, by: { kind: 'self' } },
      { candidate: cast.fourth, by: { kind: 'participant', person: longName } },
      { candidate: longName, by: { kind: 'participant', person: gulnar }, withdrawn: true },
    ],
    votes: [
      { candidate: gulnar, round: 1, vote: vote(102, 88, 5, 9) },
      { candidate: second, round: 1, vote: vote(102, 74, 10, 15) },
      { candidate: cast.third, round: 1, vote: vote(102, 61, 20, 21) },
      { candidate: cast.fourth, round: 1, vote: vote(102, 61, 18, 23) },
      { candidate: cast.third, round: 2, vote: vote(101, 58, 30, 13) },
      { candidate: cast.fourth, round: 2, vote: vote(101, 43, 41, 17) },
    ],
    ties: [{ round: 1, candidates: [cast.third, cast.fourth], votesFor: 61, seatsLeft: 1 }],
    elected: [
      { person: gulnar, votesFor: 88, round: 1 },
      { person: second, votesFor: 74, round: 1 },
      { person: cast.third, votesFor: 58, round: 2 },
    ],
  },
  dissents: [
    {
      person: cast.fourth,
      item: 1,
      content: { text: 'қайта дауыс беру алдында талқылауға уақыт берілмеді деп есептеймін.' },
    },
  ],
  adjournments: [
    {
      at: t('14:10'),
      cause: { kind: 'quorumLost', present: 93, required: 95 },
      resumedAt: t('14:20'),
    },
  ],
  heldOnPaper: {
    enteredAt: '2026-03-12T04:15:00.000Z',
    enteredBy: { kk: 'әкім аппаратының маманы', ru: 'специалист аппарата акима' },
    checked: {
      at: '2026-03-12T06:40:00.000Z',
      by: { kk: 'әкім аппаратының екінші маманы', ru: 'второй специалист аппарата акима' },
    },
    scannedSheets: 14,
  },
  norms: [
    {
      id: 'separateGathering.quorum',
      title: { kk: 'бөлек жиынның кворумы', ru: 'кворум раздельного схода' },
      value: {
        kk: 'қатысуға құқығы бар мүшелердің кемінде 10 пайызы',
        ru: 'не менее 10 % имеющих право участвовать',
      },
      source: {
        kk: '«Қазақстан Республикасындағы жергілікті мемлекеттік басқару және өзін-өзі басқару туралы» 2001 жылғы 23 қаңтардағы № 148 Заң, 39-3-бап',
        ru: 'Закон от 23 января 2001 года № 148 «О местном государственном управлении и самоуправлении в Республике Казахстан», статья 39-3',
      },
    },
    {
      id: 'separateGathering.waitingMinutes',
      title: { kk: 'кворумды күту уақыты', ru: 'время ожидания кворума' },
      value: { kk: '30 минут', ru: '30 минут' },
      source: { kk: 'аудандық мәслихат бекіткен қағидалар', ru: 'правила, утверждённые районным маслихатом' },
    },
  ],
  signatures: [
    { role: 'chair', signer: deputy, mark: { kind: 'unsigned' } },
    { role: 'secretary', signer: cast.secretary, mark: { kind: 'unsigned' } },
  ],
};

/** The same gathering when nobody but a handful came. */
export const notHeld: MinutesModel = {
  ...minutes,
  outcome: 'notHeld',
  openedAt: undefined,
  closedAt: t('13:30'),
  quorum: { ...minutes.quorum, present: 94, judgedAt: t('13:30') },
  waiting: { from: t('13:00'), until: t('13:30'), presentAtStart: 60 },
  drawnUpBy: akim,
  participants: [],
  guests: [],
  admissions: [],
  helpers: [],
  movements: [],
  secretaries: [],
  agenda: [],
  election: undefined,
  dissents: [],
  adjournments: [],
  heldOnPaper: undefined,
  signatures: [
    { role: 'chair', signer: deputy, mark: { kind: 'unsigned' } },
    { role: 'drawnUpBy', signer: akim, mark: { kind: 'unsigned' } },
  ],
};

/** Signed by hand and by a substitute; what an extract and a public copy are made from. */
export const signed: MinutesModel = {
  ...minutes,
  signatures: [
    {
      role: 'chair',
      signer: deputy,
      mark: { kind: 'digital', signedAt: '2026-03-12T09:00:00.000Z', certificate: '4f:1c:88:02' },
    },
    {
      role: 'secretary',
      signer: akim,
      mark: { kind: 'wetInk', signedOn: '2026-03-13', attestedBy: deputy },
      insteadOf: {
        person: cast.secretary,
        reason: { text: { kk: 'сырқаттануына байланысты', ru: 'по болезни' } },
        ...(minutes.norms[0] === undefined ? {} : { norm: minutes.norms[0] }),
      },
    },
  ],
};

export const publicCopy: MinutesModel = { ...signed, audience: 'public' };
