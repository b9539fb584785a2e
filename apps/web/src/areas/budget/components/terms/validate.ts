import type { Format } from '../../../../shared/format/format.js';
import { wholeOf } from '../../state/proposal-form.js';
import { budgetsOf } from '../../state/terms-form.js';
import type { TermsDraft } from '../../state/terms-form.js';
import type { TermsWords } from '../../words/terms.kk.js';

type Errors = Record<string, string | null>;

const TIYN = 100;

/** What is wrong with each step, by field; a step looks at itself and those before it. The api decides in the end. */
export function termsErrorsOf(
  draft: TermsDraft,
  territory: string,
  today: string,
  words: TermsWords,
  format: Format,
): readonly Errors[] {
  const filled = (text: string): string | null => (text.trim() === '' ? words.required : null);
  return [
    {
      'title.kk': filled(draft.title.kk),
      'title.ru': filled(draft.title.ru),
      'basis.number': filled(draft.basis.number),
      'basis.date': draft.basis.date > today ? words.dateInFuture : filled(draft.basis.date),
    },
    moneyErrors(draft, territory, words, format),
    daysErrors(draft, today, words),
    {
      categories: draft.categories.length === 0 ? words.categoriesMissing : null,
      ...(draft.kind === 'approval'
        ? { mostProjects: Number(draft.mostProjects) > 0 ? null : words.required }
        : { mostCost: Number(draft.mostCost) > 0 ? null : words.required }),
    },
    Object.fromEntries(
      draft.ties.map((name, index) => [
        `ties.${String(index)}`,
        name !== '' && draft.ties.indexOf(name) < index ? words.tieRepeated : null,
      ]),
    ),
  ];
}

function moneyErrors(draft: TermsDraft, territory: string, words: TermsWords, format: Format): Errors {
  const budgets = budgetsOf(draft, territory);
  const largest = Math.max(0, ...budgets.map(({ budgetTiyn }) => budgetTiyn));
  const cap = wholeOf(draft.cap, TIYN);
  const isAbove = largest > 0 && cap > largest;
  return {
    ...(draft.divided === 'whole'
      ? { whole: largest > 0 ? null : words.required }
      : { districts: largest > 0 ? null : words.districtMissing }),
    cap: isAbove ? words.capAbove(format.money(largest)) : cap > 0 ? null : words.required,
  };
}

function daysErrors({ days }: TermsDraft, today: string, words: TermsWords): Errors {
  const { submissionFrom, submissionTo, votingFrom, votingTo } = days;
  const dayError = (day: string, isWrong: boolean, wrong: string): string | null => {
    if (day === '') return words.required;
    return isWrong ? wrong : null;
  };
  return {
    'days.submissionFrom': dayError(submissionFrom, false, ''),
    'days.submissionTo': dayError(submissionTo, submissionTo < submissionFrom, words.beforeFirst),
    'days.votingFrom': dayError(votingFrom, votingFrom <= submissionTo, words.votingTooEarly),
    'days.votingTo':
      votingTo !== '' && votingTo < today
        ? words.over
        : dayError(votingTo, votingTo < votingFrom, words.beforeFirst),
  };
}
