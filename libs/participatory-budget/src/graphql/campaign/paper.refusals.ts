import type { RefusalDefinition } from '#libs/graphql';

/** What the office may be told about batches of paper. */
export const paperRefusals = {
  PaperBatchUnknown: {
    kk: 'Бұл науқанда мұндай бюллетеньдер бумасы жоқ.',
    ru: 'Такой пачки бюллетеней в этой кампании нет.',
    en: 'There is no such batch of paper in this campaign.',
  },
  PaperBatchOpenedAlready: {
    kk: 'Бұл бума тіркелген.',
    ru: 'Эта пачка уже внесена.',
    en: 'This batch is on record already.',
  },
  PaperBatchReconciledAlready: {
    kk: 'Бұл бума салыстырылған, ол енді өзгертілмейді.',
    ru: 'Эта пачка уже сведена и больше не меняется.',
    en: 'This batch is reconciled and does not change any more.',
  },
  VotingStillRunning: {
    facts: { closesAt: 'closing' },
    kk: 'Жәшік дауыс беру аяқталғаннан кейін ғана ашылады ({closesAt}).',
    ru: 'Ящик вскрывается только после окончания голосования ({closesAt}).',
    en: 'The box is opened after the close of voting only ({closesAt}).',
  },
  SameClerkKeysTwice: {
    kk: 'Екінші рет басқа қызметкер енгізуге тиіс.',
    ru: 'Второй раз вводить должен другой сотрудник.',
    en: 'Another clerk must key them in the second time.',
  },
  EntryMissing: {
    facts: { entry: 'int' },
    kk: '{entry}-енгізу әлі жоқ.',
    ru: 'Нет ввода № {entry}.',
    en: 'Reading {entry} is missing.',
  },
  EntriesDiffer: {
    facts: { sheets: 'texts' },
    kk: 'Екі енгізу мына бюллетеньдерде сәйкес келмейді: {sheets}. Бірге қарап, шешіңіз.',
    ru: 'Два ввода расходятся в бюллетенях: {sheets}. Посмотрите их вместе и решите.',
    en: 'The two readings differ on the sheets {sheets}. Look at them together and settle it.',
  },
  NothingDiffers: {
    facts: { sheet: 'int' },
    kk: 'Бұл бюллетеньде айырмашылық жоқ ({sheet}).',
    ru: 'По этому бюллетеню расхождений нет ({sheet}).',
    en: 'The readings do not differ on this sheet ({sheet}).',
  },
  SettledUnlikeBothReadings: {
    facts: { sheet: 'int' },
    kk: 'Бюллетень ({sheet}) екі енгізудің бірі бойынша ғана шешіледі. Екеуі де қате болса, бірі қайта енгізілсін.',
    ru: 'Бюллетень ({sheet}) решается только по одному из двух вводов. Если оба неверны, один из них вносится заново.',
    en: 'A sheet ({sheet}) is settled by one of the two readings. If both are wrong, one of them is keyed in anew.',
  },
  SheetOutOfRange: {
    facts: { sheet: 'int', sheets: 'int' },
    kk: 'Бюллетень нөмірлері 1-ден бастап рет-ретімен берілуге тиіс, ең көбі {sheets} ({sheet}).',
    ru: 'Номера бюллетеней идут по порядку с 1, не больше {sheets} ({sheet}).',
    en: 'Sheets are numbered from 1 without a gap, {sheets} at most ({sheet}).',
  },
  BatchDoesNotReconcile: {
    facts: { printed: 'int', issued: 'int', unused: 'int', spoiled: 'int', inBox: 'int' },
    kk: 'Сандар сәйкес келмейді: басылғаны {printed}, берілгені {issued}, қалғаны {unused}, бүлінгені {spoiled}, жәшіктегісі {inBox}.',
    ru: 'Числа не сходятся: напечатано {printed}, выдано {issued}, осталось {unused}, испорчено {spoiled}, в ящике {inBox}.',
    en: 'The numbers do not add up: printed {printed}, handed out {issued}, left {unused}, spoiled {spoiled}, in the box {inBox}.',
  },
} as const satisfies Readonly<Record<string, RefusalDefinition>>;
