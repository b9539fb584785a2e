/** What the next step of a gathering follows from. */
export interface Standing {
  readonly status:
    'convened' | 'waitingForQuorum' | 'inSession' | 'adjourned' | 'closed' | 'notHeld' | 'cancelled';
  readonly secretary: object | null;
  readonly candidates: readonly {
    readonly person: { readonly id: string };
    readonly votes: readonly { readonly round: number; readonly mode: string | null }[];
  }[];
  readonly proceedings: {
    readonly secretaryPresent: boolean;
    readonly nominationsClosed: boolean;
    readonly contenderIds: readonly string[];
    readonly round: number;
    readonly decided: boolean;
    readonly openVote: { readonly memberId: string; readonly base: number } | null;
  };
}

/** The one thing to do now. */
export type NextStep =
  | { readonly kind: 'open' | 'wait' | 'restore' | 'secretary' | 'nominate' | 'decide' | 'close' }
  | { readonly kind: 'minutes' | 'over' }
  | { readonly kind: 'openVote'; readonly memberId: string }
  | { readonly kind: 'countVote'; readonly memberId: string; readonly base: number };

/** Follows the order of rules.md §2.4–7; what may be done, the api decides. */
export function nextStep(standing: Standing): NextStep {
  switch (standing.status) {
    case 'convened':
      return { kind: 'open' };
    case 'waitingForQuorum':
      return { kind: 'wait' };
    case 'adjourned':
      return { kind: 'restore' };
    case 'inSession':
      return inSession(standing);
    case 'closed':
    case 'notHeld':
      return { kind: 'minutes' };
    case 'cancelled':
      return { kind: 'over' };
  }
}

function inSession(standing: Standing): NextStep {
  const { openVote, secretaryPresent, nominationsClosed, decided } = standing.proceedings;
  if (openVote) return { kind: 'countVote', memberId: openVote.memberId, base: openVote.base };
  if (decided) return { kind: 'close' };
  if (!secretaryPresent) return { kind: 'secretary' };
  if (!nominationsClosed) return { kind: 'nominate' };
  const [next] = toVoteOn(standing);
  return next === undefined ? { kind: 'decide' } : { kind: 'openVote', memberId: next };
}

/** Who is still to be voted on in this round, in order of nomination. */
export function toVoteOn({ proceedings, candidates }: Standing): readonly string[] {
  const { contenderIds, round } = proceedings;
  return contenderIds.filter((id) => {
    const votes = candidates.find(({ person }) => person.id === id)?.votes ?? [];
    return !votes.some((vote) => vote.round === round && vote.mode !== null);
  });
}

/** The stages of a meeting, as the strip above the next step shows them. */
export const STAGES = ['open', 'secretary', 'nominate', 'vote', 'close', 'minutes'] as const;
export type Stage = (typeof STAGES)[number];

export function stageOf({ kind }: NextStep): Stage {
  switch (kind) {
    case 'open':
    case 'wait':
    case 'restore':
    case 'over':
      return 'open';
    case 'openVote':
    case 'countVote':
    case 'decide':
      return 'vote';
    case 'secretary':
    case 'nominate':
    case 'close':
    case 'minutes':
      return kind;
  }
}
