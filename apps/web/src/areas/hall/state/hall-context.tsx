import { createContext, use, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { dateIn, instantIn, timeIn } from '../../../shared/format/format.js';
import type { HallGathering, Participant } from './types.js';

export interface Hall {
  readonly gathering: HallGathering;
  readonly participants: readonly Participant[];
  /** `11:05`, the time on the papers; null for a meeting that goes on now. */
  readonly time: string | null;
  readonly setTime: (time: string) => void;
  /** When a step that is entered from paper happened. */
  readonly occurredAt: string | undefined;
}

const Context = createContext<Hall | undefined>(undefined);

/** The gathering that is worked on, for the steps below. */
export function HallProvider({
  gathering,
  participants,
  isNow = false,
  children,
}: {
  readonly gathering: HallGathering;
  readonly participants: readonly Participant[];
  /** What is done here is done today, even of a meeting that was held on paper. */
  readonly isNow?: boolean;
  readonly children: ReactNode;
}) {
  const { onPaper, startsAt, proceedings } = gathering;
  const [given, setTime] = useState<string>();
  const hall = useMemo(() => {
    const time = onPaper && !isNow ? (given ?? timeIn(proceedings.lastStepAt ?? startsAt)) : null;
    const occurredAt = time === null || time === '' ? undefined : instantIn(dateIn(startsAt), time);
    return { gathering, participants, time, setTime, occurredAt };
  }, [gathering, participants, onPaper, isNow, startsAt, proceedings.lastStepAt, given]);
  return <Context value={hall}>{children}</Context>;
}

export function useHall(): Hall {
  const hall = use(Context);
  if (!hall) throw new TypeError('a step outside the hall');
  return hall;
}
