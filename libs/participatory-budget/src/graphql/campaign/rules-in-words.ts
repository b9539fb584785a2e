import { closingIn, dateIn, momentIn } from '#libs/graphql';
import type { Locale } from '#libs/graphql';
import type { CampaignNorms, CampaignTerms, TieBreakName } from '../../domain/campaign/campaign.events.js';

interface Words {
  readonly who: (age: number, until: string) => string;
  readonly when: (from: string, to: string) => string;
  readonly approval: (most: number) => string;
  readonly knapsack: (most: string) => string;
  readonly change: string;
  readonly least: (least: number) => string;
  readonly cap: (cap: string) => string;
  readonly rules: Readonly<Record<CampaignTerms['tally']['rule'], string>>;
  /** What becomes of the money that equal shares leave. */
  readonly rest: Readonly<Record<CampaignTerms['tally']['completion'], string>>;
  /** What decides between equals before the lot, in its order. */
  readonly between: (methods: readonly string[]) => string;
  readonly ties: Readonly<Record<Exclude<TieBreakName, 'lot'>, string>>;
  readonly lot: string;
}

const TAG: Readonly<Record<Locale, string>> = { kk: 'kk-KZ', ru: 'ru-KZ', en: 'en-GB' };

const WORDS: Readonly<Record<Locale, Words>> = {
  kk: {
    who: (age, until) =>
      `Осы аумақта тұратын, дауыс берудің соңғы күніне (${until}) дейін ${String(age)} жасқа толған әркім дауыс бере алады.`,
    when: (from, to) => `Дауыс беру ${from} басталып, ${to} аяқталады.`,
    approval: (most) => `Бюллетеньде ең көбі ${String(most)} жобаны белгілеуге болады.`,
    knapsack: (most) => `Белгіленген жобалардың жалпы құны ${most} аспауға тиіс.`,
    change: 'Дауыс беру аяқталғанға дейін таңдауыңызды өзгерте аласыз; соңғысы есептеледі.',
    least: (least) => `${String(least)} адамнан аз дауыс жинаған жоба іске асырылмайды.`,
    cap: (cap) => `Бір жобаның құны ${cap} аспауға тиіс.`,
    rules: {
      greedy:
        'Жобалар дауыс саны бойынша реттеледі; қалған қаражатқа сыйған жоба жеңеді, сыймағаны өткізіліп жіберіледі.',
      'greedy-no-skip':
        'Жобалар дауыс саны бойынша реттеледі; қаражатқа сыймаған бірінші жобада іріктеу тоқтайды.',
      'equal-shares':
        'Бюджет дауыс берушілерге тең бөлінеді; жобаны оны қолдаған адамдар өз үлесінен бірге төлейді.',
      phragmen:
        'Әр дауыс берушіге ақша бірдей қарқынмен жиналады; қолдаушыларының ақшасы бірінші жеткен жоба жеңеді.',
    },
    rest: {
      none: 'Тең үлестерден артылған қаражат бөлінбейді.',
      utilitarian:
        'Тең үлестерден артылған қаражат дауысы ең көп жобалардан бастап, соған сыятындарына беріледі.',
      add1: 'Қаражат артылса, үлестер бюджет жеткенше бәріне бірдей ұлғайтылып, қайта есептеледі.',
      add1u:
        'Қаражат артылса, үлестер бюджет жеткенше бәріне бірдей ұлғайтылады; одан қалғаны дауысы ең көп, соған сыятын жобаларға беріледі.',
    },
    between: (methods) => `Жобалар тең түссе, артықшылық беріледі: ${methods.join(', одан кейін – ')}.`,
    ties: {
      'max-votes': 'дауысы көп жобаға',
      'min-cost': 'құны төмен жобаға',
      'max-cost': 'құны жоғары жобаға',
    },
    lot: 'Тең түскен жобаларды соңында жеребе шешеді; жеребе коды алдын ала бекітілген.',
  },
  ru: {
    who: (age, until) =>
      `Голосует каждый житель этой территории, которому к последнему дню голосования (${until}) исполнилось ${String(age)} лет.`,
    when: (from, to) => `Голосование начинается ${from} и заканчивается ${to}.`,
    approval: (most) => `В бюллетене можно отметить проектов не более: ${String(most)}.`,
    knapsack: (most) => `Общая стоимость отмеченных проектов не может превышать ${most}.`,
    change: 'До окончания голосования выбор можно изменить; учитывается последний.',
    least: (least) => `Проект, за который проголосовало меньше людей, чем ${String(least)}, не реализуется.`,
    cap: (cap) => `Стоимость одного проекта не может превышать ${cap}.`,
    rules: {
      greedy:
        'Проекты выстраиваются по числу голосов; побеждает тот, на который хватает оставшихся денег, остальные пропускаются.',
      'greedy-no-skip':
        'Проекты выстраиваются по числу голосов; на первом проекте, на который не хватает денег, отбор заканчивается.',
      'equal-shares':
        'Бюджет делится между проголосовавшими поровну; проект вместе оплачивают из своих долей те, кто его поддержал.',
      phragmen:
        'У каждого проголосовавшего деньги копятся с одинаковой скоростью; побеждает проект, чьи сторонники накопили на него первыми.',
    },
    rest: {
      none: 'Деньги, которые остались после распределения долей, не распределяются.',
      utilitarian:
        'Деньги, которые остались после распределения долей, получают проекты с наибольшим числом голосов, на которые их хватает.',
      add1: 'Если деньги остались, доли всех увеличиваются поровну, пока хватает бюджета, и расчёт повторяется.',
      add1u:
        'Если деньги остались, доли всех увеличиваются поровну, пока хватает бюджета; остаток получают проекты с наибольшим числом голосов, на которые его хватает.',
    },
    between: (methods) => `При равенстве преимущество имеет ${methods.join(', затем ')}.`,
    ties: {
      'max-votes': 'проект с большим числом голосов',
      'min-cost': 'более дешёвый проект',
      'max-cost': 'более дорогой проект',
    },
    lot: 'Если проекты равны во всём остальном, решает жребий; его код зафиксирован заранее.',
  },
  en: {
    who: (age, until) =>
      `Everybody who lives in this territory and is ${String(age)} by the last day of voting (${until}) may vote.`,
    when: (from, to) => `Voting begins ${from} and ends ${to}.`,
    approval: (most) => `A ballot may name ${String(most)} projects at most.`,
    knapsack: (most) => `The projects that a ballot names may cost ${most} in all.`,
    change: 'Until the close you may change your ballot; the last one counts.',
    least: (least) => `A project that fewer than ${String(least)} voters name is not implemented.`,
    cap: (cap) => `One project may cost ${cap} at most.`,
    rules: {
      greedy:
        'Projects are put in order of votes; each that the money left can pay wins, the others are passed over.',
      'greedy-no-skip':
        'Projects are put in order of votes; at the first that the money left cannot pay the selection ends.',
      'equal-shares':
        'The budget is divided equally among the voters; a project is paid by those who named it, from their shares.',
      phragmen:
        'Every voter earns money at the same pace; the project whose voters have earned its cost first wins.',
    },
    rest: {
      none: 'Money that the equal shares leave is not given out.',
      utilitarian:
        'Money that the equal shares leave goes to the projects with the most votes that it can pay.',
      add1: 'If money is left, everybody’s share is raised alike as far as the budget allows, and the count repeated.',
      add1u:
        'If money is left, everybody’s share is raised alike as far as the budget allows; the rest goes to the projects with the most votes that it can pay.',
    },
    between: (methods) => `Between equals, precedence has ${methods.join(', then ')}.`,
    ties: {
      'max-votes': 'the project with more votes',
      'min-cost': 'the cheaper project',
      'max-cost': 'the dearer project',
    },
    lot: 'What nothing else decides is decided by a lot, whose seed was committed to beforehand.',
  },
};

/** A campaign's rules as one would tell them to a neighbour. */
export function rulesInWords(terms: CampaignTerms, norms: CampaignNorms, locale: Locale): readonly string[] {
  const words = WORDS[locale];
  const { votingOpensAt, votingClosesAt } = terms.calendar;
  const lastMoment = new Date(Date.parse(votingClosesAt) - 1).toISOString();
  const { ballot, tally } = terms;
  const methods = tally.tieBreaking.flatMap((name) => (name === 'lot' ? [] : [words.ties[name]]));
  return [
    words.who(norms['membership.adultAge'].value, dateIn(locale, lastMoment)),
    words.when(momentIn(locale, votingOpensAt), closingIn(locale, votingClosesAt)),
    ballot.kind === 'approval'
      ? words.approval(ballot.mostProjects)
      : words.knapsack(tengeIn(locale, ballot.mostCostTiyn)),
    words.change,
    words.cap(tengeIn(locale, terms.costCapTiyn)),
    words.least(norms['participatoryBudget.leastVoters'].value),
    words.rules[tally.rule],
    ...(tally.rule === 'equal-shares' ? [words.rest[tally.completion]] : []),
    ...(methods.length > 0 ? [words.between(methods)] : []),
    words.lot,
  ];
}

/** «1 500 000 ₸»; in Kazakh with the ending that the sentences ask for. */
function tengeIn(locale: Locale, tiyn: number): string {
  const number = new Intl.NumberFormat(TAG[locale], { maximumFractionDigits: 2 }).format(tiyn / 100);
  return locale === 'kk' ? `${number} теңгеден` : locale === 'ru' ? `${number} тенге` : `${number} tenge`;
}
