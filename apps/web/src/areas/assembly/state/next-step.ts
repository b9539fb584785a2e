/** What the next step of a sitting follows from. */
export interface Standing {
  readonly status:
    'convened' | 'waitingForQuorum' | 'inSession' | 'adjourned' | 'closed' | 'notHeld' | 'cancelled';
  readonly notices: number;
  readonly chair: { readonly id: string } | null;
  readonly secretary: { readonly id: string } | null;
  readonly members: readonly { readonly state: string; readonly person: { readonly id: string } }[];
  readonly agendaApproved: boolean;
  readonly agenda: readonly {
    readonly id: string;
    readonly competence: string;
    readonly withdrawn: boolean;
    readonly vote: object | null;
  }[];
  /** Of the assembly, by a gathering. */
  readonly elections: readonly { readonly itemId: string; readonly outcome: string | null }[];
  readonly minutes: { readonly deliveredOn: string | null };
}

/** The one thing to do now. */
export type NextStep =
  | {
      readonly kind:
        'notice' | 'open' | 'wait' | 'restore' | 'agenda' | 'close' | 'minutes' | 'done' | 'over';
    }
  | { readonly kind: 'elect'; readonly part: 'chair' | 'secretary' }
  | { readonly kind: 'item' | 'election'; readonly itemId: string };

/** Follows the order of rules.md §4; what may be done, the api decides. */
export function nextStep(standing: Standing): NextStep {
  switch (standing.status) {
    case 'convened':
      return { kind: standing.notices === 0 ? 'notice' : 'open' };
    case 'waitingForQuorum':
      return { kind: 'wait' };
    case 'adjourned':
      return { kind: 'restore' };
    case 'inSession':
      return inSession(standing);
    case 'closed':
    case 'notHeld':
      return { kind: standing.minutes.deliveredOn === null ? 'minutes' : 'done' };
    case 'cancelled':
      return { kind: 'over' };
  }
}

function inSession({ chair, secretary, members, agendaApproved, agenda, elections }: Standing): NextStep {
  const isHere = (officer: { readonly id: string } | null): boolean =>
    members.some(({ state, person }) => person.id === officer?.id && state === 'present');
  if (!isHere(chair)) return { kind: 'elect', part: 'chair' };
  if (!isHere(secretary)) return { kind: 'elect', part: 'secretary' };
  if (!agendaApproved) return { kind: 'agenda' };
  const isElected = (id: string): boolean =>
    elections.some(({ itemId, outcome }) => itemId === id && outcome !== null);
  const open = agenda.find(({ id, withdrawn, vote }) => !withdrawn && vote === null && !isElected(id));
  if (!open) return { kind: 'close' };
  return { kind: open.competence === 'assemblyElection' ? 'election' : 'item', itemId: open.id };
}
