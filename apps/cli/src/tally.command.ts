import { createReadStream } from 'node:fs';
import { Command, InvalidArgumentError, Option } from 'commander';
import {
  LANGUAGES,
  PbError,
  TallyError,
  compareWithRecord,
  decimalText,
  describeProblem,
  describeTallyError,
  explain,
  explanationText,
  idsOf,
  readElection,
  statistics,
  statisticsText,
  tally,
} from '#libs/tally';
import type { Language, Outcome, PbElection, Problem, RecordComparison } from '#libs/tally';
import {
  COMPLETIONS,
  RULES,
  RuleWordsError,
  SATISFACTIONS,
  add1OptionsOf,
  optionsOf,
  tieBreakingOf,
} from './tally-options.js';
import type { RuleWords } from './tally-options.js';
import { outcomeText } from './tally-words.js';

const BAD_INPUT = 2;
const RECORD_DIFFERS = 3;
const SHOWN_WARNINGS = 20;

interface TallyWords extends RuleWords {
  readonly json?: true;
  readonly explain?: true;
  readonly language: Language;
}

/**
 * `jinalys tally FILE.pb`: computes who wins, by the named rule or by the file's own, which it compares with the
 * recorded outcome. Exit codes: 0 done, 2 bad input, 3 the record does not follow from the file's rule.
 */
export function tallyCommand(): Command {
  return new Command('tally')
    .argument('<file>', 'an election in the .pb format')
    .description(
      "count an election; without --rule by the file's own rule, compared with the recorded outcome: exit code 3 if it differs",
    )
    .addOption(new Option('--rule <rule>', 'count by this rule instead').choices(RULES))
    .addOption(
      new Option('--completion <completion>', 'of equal shares, if money is left (none)').choices(
        COMPLETIONS,
      ),
    )
    .addOption(
      new Option('--add1-options <list>', 'how add1 raises the shares (exhaustive,integral)').argParser(
        parsed(add1OptionsOf),
      ),
    )
    .addOption(
      new Option('--satisfaction <of>', 'what a winner is worth to its supporters').choices(SATISFACTIONS),
    )
    .addOption(
      new Option(
        '--tie-breaking <list>',
        'tried in this order: max-votes, min-cost, max-cost, id, file-order, lot:SEED; without it a tie is an error',
      ).argParser(parsed(tieBreakingOf)),
    )
    .addOption(new Option('--arithmetic <kind>', 'how shares are computed').choices(['exact', 'float']))
    .option('--json', 'machine-readable')
    .option('--explain', 'say of each project why it won or lost, and what would have been needed')
    .addOption(
      new Option('--language <language>', 'of messages and explanations')
        .choices(LANGUAGES)
        .default(languageOf(process.env), "the environment's, or kk"),
    )
    .exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? 0 : BAD_INPUT))
    .action(run);
}

/** An argument parser whose complaints commander shows beside the option's name. */
function parsed<T>(parse: (text: string) => T): (text: string) => T {
  return (text) => {
    try {
      return parse(text);
    } catch (error) {
      if (error instanceof RuleWordsError) throw new InvalidArgumentError(error.message);
      throw error;
    }
  };
}

/** Russian or English if the environment's locale is, else Kazakh. */
function languageOf(env: NodeJS.ProcessEnv): Language {
  const locale = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '';
  return LANGUAGES.find((language) => locale.startsWith(`${language}_`)) ?? 'kk';
}

async function run(file: string, words: TallyWords): Promise<void> {
  try {
    const pb = await readElection(createReadStream(file));
    warn(file, pb.warnings, pb.warningsNotKept, words.language);
    const outcome = tally(pb.election, optionsOf(words, pb));
    const comparison = words.rule === undefined ? compareWithRecord(pb, outcome.winners) : undefined;
    process.stdout.write(
      words.json
        ? `${JSON.stringify(jsonOf(pb, outcome, comparison, words))}\n`
        : outcomeText(pb, outcome, comparison, words.language) + explained(pb, outcome, words),
    );
    if (comparison?.matches === false) process.exitCode = RECORD_DIFFERS;
  } catch (error) {
    process.stderr.write(`${complaint(file, error, words.language)}\n`);
    process.exitCode = BAD_INPUT;
  }
}

function jsonOf(
  { election, meta }: PbElection,
  outcome: Outcome,
  comparison: RecordComparison | null | undefined,
  { rule, explain: asked }: TallyWords,
): object {
  return {
    winners: idsOf(election, outcome.winners),
    totalCost: Number(decimalText(outcome.totalCost, election.decimals)),
    rule: rule ?? meta.get('rule'),
    matchesRecord: comparison?.matches ?? null,
    ...(asked
      ? {
          explanation: explain(election, outcome, currencyOf(meta)),
          statistics: statistics(election, outcome),
        }
      : {}),
  };
}

/** The explanation and the statistics in words, if they were asked for. */
function explained(
  { election, meta }: PbElection,
  outcome: Outcome,
  { explain: asked, language }: TallyWords,
): string {
  if (!asked) return '';
  const { currency } = currencyOf(meta);
  const explanation = explanationText(explain(election, outcome, currencyOf(meta)), language);
  return `\n${explanation}\n${statisticsText(statistics(election, outcome), language, currency)}`;
}

function currencyOf(meta: PbElection['meta']): { currency?: string } {
  const currency = meta.get('currency');
  return currency === undefined ? {} : { currency };
}

function warn(file: string, warnings: readonly Problem[], notKept: number, language: Language): void {
  const shown = warnings.slice(0, SHOWN_WARNINGS).map((problem) => lineOf(file, problem, language));
  const others = warnings.length - shown.length + notKept;
  if (others > 0) shown.push(`${file}: ${MORE_WARNINGS[language]}: ${others}`);
  for (const line of shown) process.stderr.write(`${line}\n`);
}

const SEVERITY: Readonly<Record<Language, Record<Problem['severity'], string>>> = {
  kk: { error: 'қате', warning: 'ескерту' },
  ru: { error: 'ошибка', warning: 'предупреждение' },
  en: { error: 'error', warning: 'warning' },
};

const MORE_WARNINGS: Readonly<Record<Language, string>> = {
  kk: 'басқа ескертулер саны',
  ru: 'других предупреждений',
  en: 'further warnings',
};

function lineOf(file: string, problem: Problem, language: Language): string {
  return `${file}: ${SEVERITY[language][problem.severity]}: ${describeProblem(problem, language)}`;
}

/** What to say of an input that cannot be counted; anything else is thrown on. */
function complaint(file: string, error: unknown, language: Language): string {
  if (error instanceof PbError)
    return error.problems.map((problem) => lineOf(file, problem, language)).join('\n');
  if (error instanceof TallyError) return `${file}: ${describeTallyError(error, language)}`;
  if (error instanceof RuleWordsError) return error.message;
  if (isSystemError(error)) return `${file}: ${error.message}`;
  throw error;
}

function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error;
}
