import type { MinutesModel } from '../model.js';
import { paperTexts } from '../paper.js';
import { compose } from '../render.js';
import { minutes, notHeld, signed } from '../testing/bugrovsky.js';

const textOf = (model: MinutesModel, language: 'kk' | 'ru' | 'kk-ru' = 'kk') =>
  paperTexts(compose('minutes', model, language)).join('\n');

describe('minutes of a separate gathering', () => {
  const kk = textOf(minutes);
  const ru = textOf(minutes, 'ru');

  it('compute the quorum in words and figures', () => {
    expect(kk).toContain('942 (тоғыз жүз қырық екі) адам (2026 жылғы 11 наурыздағы жағдай бойынша');
    expect(kk).toContain('942 × 10 / 100 = 94,2, яғни кемінде 95 (тоқсан бес) адам.');
    expect(kk).toContain(
      '102 (жүз екі) қатысушы тіркелді, бұл 10,8 %. Кворум бар, бөлек жиын өтті деп есептеледі.',
    );
    expect(ru).toContain('942 × 10 / 100 = 94,2, то есть не менее 95 (девяносто пять).');
    expect(ru).toContain('Кворум имеется, раздельный сход считается состоявшимся.');
  });

  it('say how many registrations came too late to count', () => {
    const late = { ...minutes, arrivedLate: 2 };
    expect(textOf(late)).toContain('ашылғаннан кейін 2 (екі) тіркеу келіп түсті');
    expect(textOf(late, 'ru')).toContain('поступило регистраций: 2 (');
    expect(kk).not.toContain('келіп түсті; олар');
  });

  it('write a share that is no whole per cent as a fraction', () => {
    const third = {
      ...minutes.quorum,
      share: { numerator: 1, denominator: 3 },
      eligible: 300,
      required: 100,
    };
    expect(textOf({ ...minutes, quorum: third })).toContain('кемінде 1/3 бөлігі');
  });

  it('name place, times, the opener with order, date and scope, and the chair once', () => {
    for (const part of [
      'Бугровой ауылдық округі',
      'Бугровое ауылы',
      'Мектеп көшесі, 1',
      '2026 жылғы 5 наурыздағы № 14 өкім, өкілеттік көлемі: Бугровое ауылындағы бөлек жиынды ашу',
      'күту уақыты берілді: сағат 18:00 – 18:25',
      'Хабарландыру'.toLowerCase(),
      '2026 жылғы 10 ақпандағы № 25/3 шешім',
      'сағат 19:50 жабық деп жарияланды',
    ])
      expect(kk).toContain(part);
    expect(kk.split('№ 14 өкім')).toHaveLength(2);
  });

  it('show every vote with base and counts, those who did not vote included', () => {
    expect(kk).toContain(
      'Дауыс беру басталғанда қатысып отырғаны – 101. Жақтап – 97, қарсы – 1, қалыс қалды – 2. Дауыс бермеді – 1.',
    );
    const rows = compose('minutes', minutes, 'kk').blocks.flatMap((block) =>
      block.kind === 'table' && block.columns.length === 7 ? block.rows : [],
    );
    expect(rows[1]?.slice(2)).toEqual(['102', '74', '10', '15', '3']);
    expect(rows).toHaveLength(6);
  });

  it('show the tie, the re-vote and who was elected with how many votes', () => {
    expect(kk).toContain(
      'дауыстар тең түсті – Щербакова Людмила Геннадьевна, Қожахметов Ғани Өмірұлы (әрқайсысына жақтап 61 дауыс)',
    );
    expect(kk).toContain('Қайта дауыс беру (2-рет)');
    expect(kk).toContain('3) Щербакова Людмила Геннадьевна – жақтап 58 дауыс (қайта дауыс беру).');
    expect(ru).toContain('1) Әбенова Гүлнар (1961 г. р., Мектеп көшесі, 12) – за 88 голосов;');
  });

  it('tell comings, goings, the lost quorum, guests, helpers and admissions in the order of the hour', () => {
    const order = ['18:40', '18:41', '18:55', '19:05', '19:10', '19:20'].map((time) =>
      kk.indexOf(`Сағат ${time}: `),
    );
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(order.every((position) => position > 0)).toBe(true);
    expect(kk).toContain('кворум жоғалды (қатысып отырғаны – 93, қажеттісі – 95)');
    expect(kk).toContain('Репин Олег – аудандық газеттің журналисі.');
    expect(kk).toContain('Мүгедектігі бар қатысушының көмекшісі: Нұрғалиева Сәуле Ержанқызы');
  });

  it('carry dissent, the replaced secretary, the paper-held note, norms and the log position', () => {
    expect(kk).toContain('қайта дауыс беру алдында талқылауға уақыт берілмеді');
    expect(kk).toContain('Бұрынғы хатшы: Лысенко Ольга Петровна');
    expect(kk).toContain(
      'Бөлек жиын қағаз жүзінде өткізілді, деректері кейін енгізілді: 2026 жылғы 12 наурыз, сағат 09:15',
    );
    expect(kk).toContain('№ 148 Заң, 39-3-бап');
    expect(kk).toContain(
      'Журнал позициясы: separateGathering-0d9f7a52-8a1e-5c8f-9a41-0c6f2f6b7d11, 41-жазба, № 1284. Үлгі: minutes/1.',
    );
  });

  it('list every participant by full name in the annex, late comers marked', () => {
    const annex = compose('minutes', minutes, 'kk').blocks.at(-1);
    if (annex?.kind !== 'table') throw new Error('the annex is a table');
    expect(annex.rows).toHaveLength(minutes.participants.length);
    expect(annex.rows[9]).toEqual(['10', 'дербес деректері жойылған', '', '', '']);
    expect(annex.rows.at(-1)).toEqual([
      '104',
      'Ҳасанов Рүстем',
      '1950',
      'Бейбітшілік көшесі, 7',
      'сағат 18:40 келді, тізімге тіркеу кезінде қосылды',
    ]);
  });

  it('say how they were signed, by whom instead, why and who attested it', () => {
    const text = textOf(signed);
    expect(text).toContain('ЭЦҚ қойылған, 2026 жылғы 12 наурыз, сағат 14:00, сертификат 4f:1c:88:02');
    expect(text).toContain(
      'Мына адамның орнына қол қойды: Тәжібаева Айгүл Серікқызы. Себебі: сырқаттануына байланысты.',
    );
    expect(text).toContain('Қолтаңбаның түпнұсқалығын растаған: әкім аппаратының бас маманы Иманбаева Дина.');
  });

  it('of a gathering that was not held say so and elect nobody', () => {
    const text = textOf(notHeld);
    expect(text).toContain('Бөлек жиын өтпеді деп танылды');
    expect(text).toContain('94 (тоқсан төрт) қатысушы тіркелді, бұл 9,9 %. Кворум жоқ');
    expect(text).toContain('ашылған жоқ');
    expect(text).not.toContain('Күн тәртібі');
    expect(text).not.toContain('1-қосымша');
    expect(textOf(notHeld, 'ru')).toContain('Раздельный сход признан несостоявшимся');
  });

  it('of an adjourned gathering bear the mark and need no secretary', () => {
    const [chair] = minutes.signatures;
    const adjourned: MinutesModel = {
      ...minutes,
      outcome: 'adjourned',
      secretaries: [],
      signatures: chair === undefined ? [] : [chair],
    };
    expect(textOf(adjourned)).toContain('Бөлек жиын кейінге қалдырылды');
    expect(textOf(adjourned)).toContain('Хатшы сайланған жоқ.');
  });

  it('read well when lists are empty', () => {
    const bare: MinutesModel = {
      ...minutes,
      guests: [],
      admissions: [],
      helpers: [],
      movements: [],
      adjournments: [],
      dissents: [],
      norms: [],
      heldOnPaper: undefined,
      agenda: [
        { kind: 'election', title: { kk: 'Сайлау', ru: 'Выборы' }, speeches: [], votes: [], decisions: [] },
      ],
      election: {
        quota: 1,
        rule: { kk: 'ең көп дауыс', ru: 'больше голосов' },
        nominations: [],
        votes: [],
        ties: [],
        elected: [],
      },
    };
    const text = textOf(bare);
    for (const part of [
      'Сөз сөйлегендер болған жоқ.',
      'Кандидаттар ұсынылған жоқ.',
      'Өкілдер сайланған жоқ.',
    ])
      expect(text).toContain(part);
    for (const part of ['Бөлек жиынның барысы', 'Ерекше пікір', 'Қолданылған нормалар', 'undefined', 'null'])
      expect(text).not.toContain(part);
  });

  it('in both languages give the Kazakh text whole before the Russian', () => {
    const both = textOf(minutes, 'kk-ru');
    expect(both.indexOf('Бөлек жиынға қатысушылардың тізімі')).toBeLessThan(
      both.indexOf('раздельного схода\n'),
    );
  });

  it('name who voted how in a roll-call, in the official paper only', () => {
    const [first, ...others] = minutes.secretaries;
    if (first === undefined) throw new Error('the fixture elects a secretary');
    const byName = minutes.participants.slice(0, 3).map(({ person }, index) => ({
      person,
      choice: index < 2 ? ('for' as const) : ('against' as const),
    }));
    const vote = { method: 'rollCall' as const, base: 102, for: 2, against: 1, abstained: 0, byName };
    const model = { ...minutes, secretaries: [{ ...first, vote }, ...others] };
    expect(textOf(model)).toContain('Қарсы: Әбенова Гүлнар (1997 ж. т., улица Центральная, 41).');
    expect(textOf({ ...model, audience: 'public' })).not.toContain('Қарсы: ');
  });
});
