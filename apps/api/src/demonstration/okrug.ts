import type { Kato } from '#libs/kernel';

/** North Kazakhstan region. */
export const REGION: Kato = '590000000';
/** Kyzylzhar district. The codes below the region are the demonstration's own, not checked against the classifier. */
export const DISTRICT: Kato = '595000000';
/** Bugrovsky rural okrug. */
export const OKRUG: Kato = '595037000';

export interface Village {
  readonly key: string;
  readonly kato: Kato;
  readonly kk: string;
  readonly ru: string;
  /** Streets of the demonstration; invented. */
  readonly streets: readonly string[];
  /** Adults and minors in the invented roll. The source gives 942 people for the okrug, none by village. */
  readonly adults: number;
  readonly minors: number;
  readonly quota: number;
  readonly hall: { readonly kk: string; readonly ru: string };
}

/** The four villages of the okrug (the source garbles the spelling of the third). */
export const VILLAGES: readonly Village[] = [
  {
    key: 'bugrovoe',
    kato: '595037100',
    kk: 'Бугровое ауылы',
    ru: 'село Бугровое',
    streets: ['Мектеп көшесі', 'Орталық көше', 'Көкше көшесі', 'Жеңіс көшесі'],
    adults: 330,
    minors: 98,
    quota: 3,
    hall: {
      kk: 'Бугровое ауылының мәдениет үйі, Орталық көше, 1',
      ru: 'Дом культуры села Бугровое, ул. Орталық, 1',
    },
  },
  {
    key: 'novogeorgievka',
    kato: '595037200',
    kk: 'Новогеоргиевка ауылы',
    ru: 'село Новогеоргиевка',
    streets: ['Достық көшесі', 'Бейбітшілік көшесі'],
    adults: 170,
    minors: 52,
    quota: 3,
    hall: {
      kk: 'Новогеоргиевка ауылының мектебі, Достық көшесі, 5',
      ru: 'школа села Новогеоргиевка, ул. Достық, 5',
    },
  },
  {
    key: 'krasnokovka',
    kato: '595037300',
    kk: 'Красноковка ауылы',
    ru: 'село Красноковка',
    streets: ['Тың көшесі', 'Абай көшесі'],
    adults: 120,
    minors: 36,
    quota: 2,
    hall: { kk: 'Красноковка ауылының клубы, Абай көшесі, 2', ru: 'клуб села Красноковка, ул. Абая, 2' },
  },
  {
    key: 'sosnovka',
    kato: '595037400',
    kk: 'Сосновка ауылы',
    ru: 'село Сосновка',
    streets: ['Қарағайлы көшесі', 'Бәйтерек көшесі'],
    adults: 104,
    minors: 32,
    quota: 2,
    hall: {
      kk: 'Сосновка ауылының кітапханасы, Қарағайлы көшесі, 7',
      ru: 'библиотека села Сосновка, ул. Карагайлы, 7',
    },
  },
];

/** What the source says of the okrug; it disagrees with itself by one person, and both figures are shown. */
export const OKRUG_POPULATION = [
  { people: 942, on: '2020-06-01', source: 'passport of the okrug, total' },
  { people: 943, on: '2020-06-01', source: 'passport of the okrug, men 448 and women 495' },
] as const;
