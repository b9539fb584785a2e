import type { ActReference, Official, PaperContext, Vote } from '../model.js';

export const t = (time: string) => `2026-03-11T${time}:00.000Z`;

export const akim: Official = {
  name: { surname: 'Сейітов', given: 'Марат', patronymic: 'Қанатұлы' },
  position: { kk: 'Бугровой ауылдық округінің әкімі', ru: 'аким Бугровского сельского округа' },
};

export const deputy: Official = {
  name: { surname: 'Иманбаева', given: 'Дина' },
  position: {
    kk: 'әкім аппаратының бас маманы',
    ru: 'главный специалист аппарата акима',
  },
  authority: {
    number: '14',
    date: '2026-03-05',
    scope: {
      kk: 'Бугровое ауылындағы бөлек жиынды ашу және оған төрағалық ету',
      ru: 'открыть раздельный сход в селе Бугровое и председательствовать на нём',
    },
  },
};

export const maslikhatDecision: ActReference = {
  number: '25/3',
  date: '2026-02-10',
  issuer: { kk: 'Қызылжар аудандық мәслихаты', ru: 'Кызылжарский районный маслихат' },
};

export const order: ActReference = {
  number: '12',
  date: '2026-02-26',
  issuer: akim.position,
};

export const context: PaperContext = {
  place: {
    region: { kk: 'Солтүстік Қазақстан облысы', ru: 'Северо-Казахстанская область' },
    district: { kk: 'Қызылжар ауданы', ru: 'Кызылжарский район' },
    okrug: { kk: 'Бугровой ауылдық округі', ru: 'Бугровской сельский округ' },
    section: { kk: 'Бугровое ауылы', ru: 'село Бугровое' },
  },
  drawnAt: '2026-03-11T15:00:00.000Z',
  drawnFrom: {
    stream: 'separateGathering-0d9f7a52-8a1e-5c8f-9a41-0c6f2f6b7d11',
    revision: 41,
    position: '1284',
  },
  demonstration: true,
};

export const venue = {
  name: { kk: 'Бугровое ауылының мәдениет үйі', ru: 'дом культуры села Бугровое' },
  address: { kk: 'Мектеп көшесі, 1', ru: 'улица Школьная, 1' },
};

export const agendaTitles = [
  {
    kk: 'Жергілікті қоғамдастықтың жиынына қатысатын өкілдерді сайлау туралы',
    ru: 'Об избрании представителей для участия в сходе местного сообщества',
  },
  {
    kk: 'Ауылдың басым мәселелері туралы (жолдарды жөндеу, көше жарығы)',
    ru: 'О первоочередных вопросах села (ремонт дорог, уличное освещение)',
  },
] as const;

export const vote = (base: number, inFavour: number, against: number, abstained: number): Vote => ({
  method: 'showOfHands',
  base,
  for: inFavour,
  against,
  abstained,
});
