import { createContext, use } from 'react';
import type { ReactNode } from 'react';
import { useAsk } from '../../../shared/api/use-answer.js';
import { dateIn } from '../../../shared/format/format.js';
import { fullName } from '../../../shared/people/names.js';
import type { Choice } from '../../../shared/people/names.js';
import { officeHoldersQuery } from '../operations/sitting.js';
import type { OfficeHolder, Sitting } from './types.js';

const Context = createContext<Sitting | undefined>(undefined);

/** The sitting that is worked on, for the steps below. */
export function SittingProvider({
  sitting,
  children,
}: {
  readonly sitting: Sitting;
  readonly children: ReactNode;
}) {
  return <Context value={sitting}>{children}</Context>;
}

export function useSitting(): Sitting {
  const sitting = use(Context);
  if (!sitting) throw new TypeError('a step outside a sitting');
  return sitting;
}

/** Members of the sitting to choose from, in the order of the alphabet. */
export function useMembers(...states: readonly Sitting['members'][number]['state'][]): Choice[] {
  return useSitting()
    .members.filter(({ state }) => states.includes(state))
    .map(({ person }) => ({ value: person.id, label: fullName(person.name) }))
    .sort((one, other) => one.label.localeCompare(other.label, 'kk'));
}

/** Who is in office on that day, today unless it is said; empty until it is known. */
export function useOfficeHolders(on = dateIn(new Date().toISOString())): readonly OfficeHolder[] {
  const { id } = useSitting();
  return useAsk(officeHoldersQuery, { id, on }).data?.assemblyMeeting?.officeHolders ?? [];
}
