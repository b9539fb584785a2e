import { decimalText, idsOf, projectAt } from '#libs/tally';
import type { Language, Outcome, PbElection, RecordComparison } from '#libs/tally';

interface Words {
  readonly winners: (count: number, spent: string, budget: string) => string;
  readonly matches: string;
  readonly differs: string;
  readonly noRecord: string;
  readonly onlyRecorded: string;
  readonly onlyComputed: string;
  readonly none: string;
}

const WORDS: Readonly<Record<Language, Words>> = {
  kk: {
    winners: (count, spent, budget) =>
      `Іріктеп алынған жобалар саны — ${count}, құны ${spent}, бюджет ${budget}:`,
    matches: 'Файлда жазылған нәтиже файлдағы қағида бойынша шығады.',
    differs: 'Файлда жазылған нәтиже файлдағы қағида бойынша шықпайды.',
    noRecord: 'Файлда нәтиже жазылмаған.',
    onlyRecorded: 'Тек жазылғандар',
    onlyComputed: 'Тек қағида бойынша шыққандар',
    none: 'жоқ',
  },
  ru: {
    winners: (count, spent, budget) => `Отобрано проектов: ${count}, стоимость ${spent}, бюджет ${budget}:`,
    matches: 'Записанный в файле итог следует из правила файла.',
    differs: 'Записанный в файле итог не следует из правила файла.',
    noRecord: 'Итог в файле не записан.',
    onlyRecorded: 'Только в записи',
    onlyComputed: 'Только по правилу',
    none: 'нет',
  },
  en: {
    winners: (count, spent, budget) => `${count} projects win, for ${spent} of ${budget}:`,
    matches: "The recorded outcome follows from the file's rule.",
    differs: "The recorded outcome does not follow from the file's rule.",
    noRecord: 'The file records no outcome.',
    onlyRecorded: 'Only recorded',
    onlyComputed: 'Only by the rule',
    none: 'none',
  },
};

/**
 * The winners in the order in which the rule chose them, one a line, and what the record says.
 *
 * @param comparison undefined if the outcome was not compared with the record, null if there is none
 */
export function outcomeText(
  { election, meta }: PbElection,
  outcome: Outcome,
  comparison: RecordComparison | null | undefined,
  language: Language,
): string {
  const words = WORDS[language];
  const currency = meta.get('currency');
  const amount = (units: bigint): string =>
    [decimalText(units, election.decimals), currency].filter((part) => part).join(' ');
  const rows = outcome.winners.map((project) => {
    const { id, name, cost } = projectAt(election, project);
    return { id, name, cost: amount(cost) };
  });
  const idWidth = Math.max(0, ...rows.map(({ id }) => id.length));
  const costWidth = Math.max(0, ...rows.map(({ cost }) => cost.length));
  const lines = [
    words.winners(rows.length, amount(outcome.totalCost), amount(election.budget)),
    ...rows.map(({ id, cost, name }) =>
      `  ${id.padEnd(idWidth)}  ${cost.padStart(costWidth)}  ${name}`.trimEnd(),
    ),
  ];
  if (comparison === null) lines.push(words.noRecord);
  else if (comparison?.matches) lines.push(words.matches);
  else if (comparison) {
    const listed = (projects: readonly number[]): string =>
      projects.length === 0 ? words.none : idsOf(election, projects).join(', ');
    lines.push(
      words.differs,
      `  ${words.onlyRecorded}: ${listed(comparison.onlyRecorded)}`,
      `  ${words.onlyComputed}: ${listed(comparison.onlyComputed)}`,
    );
  }
  return lines.map((line) => `${line}\n`).join('');
}
