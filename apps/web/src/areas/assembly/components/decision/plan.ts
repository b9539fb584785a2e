/** Who executes it until when and what will show it, while it is written. */
export interface PlanDraft {
  readonly responsible: string;
  readonly deadline: string | null;
  readonly indicators: readonly IndicatorDraft[];
}
export interface IndicatorDraft {
  readonly key: string;
  readonly nameKk: string;
  readonly nameRu: string;
  readonly unitKk: string;
  readonly unitRu: string;
  readonly baseline: number | string;
  readonly target: number | string;
}

const TEXTS = ['nameKk', 'nameRu', 'unitKk', 'unitRu'] as const;
const NUMBERS = ['baseline', 'target'] as const;

export function emptyIndicator(): IndicatorDraft {
  return {
    key: crypto.randomUUID(),
    nameKk: '',
    nameRu: '',
    unitKk: '',
    unitRu: '',
    baseline: '',
    target: '',
  };
}

export function emptyPlan(): PlanDraft {
  return { responsible: '', deadline: null, indicators: [emptyIndicator()] };
}

/** The plan as the api takes it; undefined while something is missing. */
export function planInput({ responsible, deadline, indicators }: PlanDraft) {
  const complete = indicators.every(
    (one) => TEXTS.every((field) => one[field].trim() !== '') && NUMBERS.every((field) => one[field] !== ''),
  );
  if (responsible === '' || deadline === null || indicators.length === 0 || !complete) return undefined;
  return {
    responsible,
    deadline,
    indicators: indicators.map(({ nameKk, nameRu, unitKk, unitRu, baseline, target }) => ({
      name: { kk: nameKk, ru: nameRu },
      unit: { kk: unitKk, ru: unitRu },
      baseline: Number(baseline),
      target: Number(target),
    })),
  };
}
