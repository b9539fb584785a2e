/** A command of this device: what is sent, when it happened, and what became of it. */
export interface Entry {
  readonly commandId: string;
  /** When it happened at the door, by the server's time. */
  readonly occurredAt: string;
  /** How many entries the device had before it. */
  readonly place: number;
  readonly kind: 'register' | 'annul' | 'guest' | 'admit';
  /** The input without the gathering and what every entry carries. */
  readonly input: Readonly<Record<string, string | boolean>>;
  /** Whom it is about, as the clerk saw it. */
  readonly name: string;
  readonly state: 'waiting' | 'done' | 'refused';
  /** True once it was sent, whether or not an answer came. */
  readonly sent: boolean;
  /** Type of the event it became, or the code of the refusal. */
  readonly outcome?: string;
  /** The refusal in the person's language. */
  readonly message?: string;
  /** The clerk has seen what came of it. */
  readonly settled?: boolean;
}

/** What this device carries of a gathering besides its entries. */
export interface DeskMemory {
  readonly deskId: string;
  readonly deviceId: string;
  /** Registers without a connection; the opening waits for it. */
  readonly enlisted: boolean;
  /** The person signed out: without a connection the list is not shown. */
  readonly locked: boolean;
  /** Server's time less the device's, in milliseconds. */
  readonly ahead: number;
}

/** Somebody on the list that the device carries. */
export interface CarriedMember {
  readonly id: string;
  readonly surname: string;
  readonly given: string;
  readonly patronymic: string | null;
  readonly birthYear: number;
  readonly residence: string;
  readonly listNumber: number;
  readonly iinTail: string;
}

/** Registered, but not as the clerk expects. */
const SURPRISES = new Set(['AttendanceRegisteredAgain', 'RegistrationArrivedLate']);

/** True where the clerk has to read what came of it. */
export function isConflict({ state, outcome, settled }: Entry): boolean {
  return settled !== true && (state === 'refused' || (outcome !== undefined && SURPRISES.has(outcome)));
}

/** Registrations of the device that stand, or may yet: the last word on each member. */
export function registeredHere(entries: readonly Entry[]): ReadonlyMap<string, Entry> {
  const standing = new Map<string, Entry>();
  for (const entry of entries) {
    const memberId = entry.input['memberId'];
    if (typeof memberId !== 'string' || entry.state === 'refused') continue;
    if (entry.kind === 'annul') standing.delete(memberId);
    else standing.set(memberId, entry);
  }
  return standing;
}

/** How many registrations the device made that were not refused, as the desk has to report them. */
export function madeRegistrations(entries: readonly Entry[]): number {
  return entries.filter(({ kind, state }) => kind === 'register' && state === 'done').length;
}
