import type { Idea } from './contest.js';

const SAND = [222, 202, 150] as const;
const GRASS = [126, 168, 96] as const;
const ASPHALT = [120, 120, 124] as const;
const NIGHT = [64, 72, 96] as const;

/** What was proposed in the contest that is over; all of it invented. */
export const FORMER_IDEAS: readonly Idea[] = [
  {
    key: 'ground',
    category: 'sportsGround',
    village: 0,
    tenge: 9_000_000,
    title: { kk: 'Мектеп жанындағы спорт алаңы', ru: 'Спортивная площадка у школы' },
    description: 'Балалар мен жастарға арналған жабыны бар алаң, турниктер мен қоршау.',
    ground: SAND,
    wanted: 7,
  },
  {
    key: 'light',
    category: 'lighting',
    village: 1,
    tenge: 6_000_000,
    title: { kk: 'Орталық көшені жарықтандыру', ru: 'Освещение Центральной улицы' },
    description: 'Аялдамадан медициналық пунктке дейін жиырма шам.',
    ground: NIGHT,
    wanted: 6,
  },
  {
    key: 'road',
    category: 'road',
    village: 0,
    tenge: 12_000_000,
    title: { kk: 'Көпірге дейінгі жолды жөндеу', ru: 'Ремонт дороги до моста' },
    description: 'Жеті жүз метр жолға жаңа жабын.',
    ground: ASPHALT,
    wanted: 4,
  },
  {
    key: 'trees',
    category: 'greening',
    village: 2,
    tenge: 2_000_000,
    title: { kk: 'Саябаққа ағаш отырғызу', ru: 'Посадка деревьев в парке' },
    description: 'Жүз қайың мен суару жүйесі.',
    ground: GRASS,
    wanted: 3,
  },
];

/** What is voted on now. */
export const PRESENT_IDEAS: readonly Idea[] = [
  {
    key: 'playground',
    category: 'playground',
    village: 0,
    tenge: 7_500_000,
    title: { kk: 'Балабақша жанындағы ойын алаңы', ru: 'Игровая площадка у детского сада' },
    description: 'Әткеншек, сырғанақ, жұмсақ жабын және орындықтар.',
    ground: GRASS,
    wanted: 6,
  },
  {
    key: 'pavement',
    category: 'pavement',
    village: 0,
    tenge: 5_200_000,
    title: { kk: 'Мектепке баратын жаяу жол', ru: 'Тротуар к школе' },
    description: 'Балалар жолдың шетімен жүрмеуі үшін төрт жүз метр жаяу жол.',
    ground: ASPHALT,
    wanted: 5,
  },
  {
    key: 'sosnovka-light',
    category: 'lighting',
    village: 3,
    tenge: 4_800_000,
    title: { kk: 'Сосновка ауылының көшелерін жарықтандыру', ru: 'Освещение улиц села Сосновка' },
    description: 'Он алты шам, күн батарейкасымен.',
    ground: NIGHT,
    wanted: 4,
  },
  {
    key: 'square',
    category: 'improvement',
    village: 1,
    tenge: 3_600_000,
    title: { kk: 'Клуб алдындағы алаңды абаттандыру', ru: 'Благоустройство площади у клуба' },
    description: 'Орындықтар, гүлзар және мереке өтетін орын.',
    ground: SAND,
    wanted: 3,
  },
];
