import { useAsk } from '../../../shared/api/use-answer.js';
import { dateIn } from '../../../shared/format/format.js';
import { officeHoldersQuery } from '../operations/gathering.js';
import { useHall } from './hall-context.js';
import { fullName } from '../../../shared/people/names.js';
import type { OfficeHolder } from './types.js';

/** Who is in office on that day; empty until it is known. */
export function useOfficeHolders(on: string): readonly OfficeHolder[] {
  const { gathering } = useHall();
  const { data } = useAsk(officeHoldersQuery, { id: gathering.id, on });
  return data?.separateGathering?.officeHolders ?? [];
}

/** The name of somebody who signs: the chair, the secretary, a participant or somebody of the office. */
export function useNameOf(personId: string): string {
  const { gathering, participants } = useHall();
  const holders = useOfficeHolders(dateIn(gathering.startsAt));
  const { chair } = gathering.proceedings;
  const name =
    [chair, ...holders].find((each) => each?.personId === personId)?.name ??
    participants.find(({ person }) => person.id === personId)?.person.name;
  return name ? fullName(name) : '';
}
