import { dateIn } from '../../shared/format/format.js';

interface Step {
  readonly type: string;
  readonly occurredAt: string;
  readonly receipt: string;
}

const KINDS = {
  InitiativeOpened: 'opened',
  InitiativeSigned: 'signed',
  InitiativeSubmitted: 'submitted',
  InitiativeLapsed: 'lapsed',
  InitiativeAnswered: 'answered',
} as const;

/** One place on an initiative's way; the signatures of one day are one. */
export interface Station {
  readonly kind: (typeof KINDS)[keyof typeof KINDS];
  readonly day: string;
  /** Of the last step in it. */
  readonly receipt: string;
  readonly count: number;
}

/** Where an initiative has come by; a step that this page does not know is left out. */
export function stationsOf(steps: readonly Step[]): readonly Station[] {
  return steps.reduce<readonly Station[]>((stations, { type, occurredAt, receipt }) => {
    if (!isKnown(type)) return stations;
    const kind = KINDS[type];
    const day = dateIn(occurredAt);
    const last = stations.at(-1);
    if (kind === 'signed' && last?.kind === kind && last.day === day)
      return [...stations.slice(0, -1), { ...last, receipt, count: last.count + 1 }];
    return [...stations, { kind, day, receipt, count: 1 }];
  }, []);
}

function isKnown(type: string): type is keyof typeof KINDS {
  return Object.hasOwn(KINDS, type);
}
