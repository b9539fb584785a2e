import type { HallGathering } from './types.js';

/** One figure of the papers: what was entered, and under which key the second clerk writes theirs. */
export interface Figure {
  readonly key: string;
  /** Whose votes; null: the number of participants. */
  readonly candidate: HallGathering['candidates'][number]['person'] | null;
  readonly round: number;
  readonly choice: 'for' | 'against' | 'abstained' | null;
  readonly entered: number;
}

const CHOICES = ['for', 'against', 'abstained'] as const;

/** Everything on the papers that can be counted again: who signed, and each vote. */
export function figuresOf({
  candidates,
  proceedings,
}: Pick<HallGathering, 'candidates'> & {
  readonly proceedings: { readonly paper: { readonly participants: number } | null };
}): readonly Figure[] {
  const participants = {
    key: 'participants',
    candidate: null,
    round: 0,
    choice: null,
    entered: proceedings.paper?.participants ?? 0,
  };
  const votes = candidates.flatMap(({ person, votes: rounds }) =>
    rounds.flatMap((vote) =>
      CHOICES.map((choice) => ({
        key: `${person.id}-${String(vote.round)}-${choice}`,
        candidate: person,
        round: vote.round,
        choice,
        entered: vote[choice] ?? 0,
      })),
    ),
  );
  return [participants, ...votes];
}

/** The figures in which both readings disagree; one that was left empty disagrees too. */
export function differencesOf(
  figures: readonly Figure[],
  read: Readonly<Record<string, number | string>>,
): readonly Figure[] {
  return figures.filter(({ key, entered }) => {
    const given = read[key] ?? '';
    return given === '' || Number(given) !== entered;
  });
}
