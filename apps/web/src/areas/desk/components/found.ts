import type { ResultOf } from '../../../shared/api/graphql.js';
import type { DeskView } from '../offline/desk-session.js';
import type { CarriedMember } from '../offline/entry.js';
import { registeredHere } from '../offline/entry.js';
import type { searchQuery } from '../operations.js';

export type Found = ResultOf<typeof searchQuery>['searchMembers'][number];

/** Surname, given name and the father's, as on the identity card. */
export function nameOf({
  surname,
  given,
  patronymic,
}: Pick<Found, 'surname' | 'given' | 'patronymic'>): string {
  return [surname, given, patronymic].filter(Boolean).join(' ');
}

/** Somebody of the carried list, with where the device knows them to be registered. */
export function foundOnDevice(member: CarriedMember, { known }: DeskView, gatheringId: string): Found {
  const registered = known?.deskRegistrations.registrations.find(
    ({ memberId, state }) => memberId === member.id && state !== 'annulled',
  );
  return {
    ...member,
    ineligible: [],
    registration: registered
      ? {
          gatheringId,
          state: registered.state,
          admitted: registered.admitted,
          deskId: registered.deskId,
          sectionName: known?.separateGathering?.sectionName ?? { kk: '', ru: '' },
        }
      : null,
  };
}

/** Where somebody stands with regard to this desk. */
export type Mark =
  | { readonly kind: 'free' | 'here' | 'waiting' | 'ineligible' }
  | { readonly kind: 'otherDesk'; readonly deskId: string | null }
  | { readonly kind: 'elsewhere'; readonly sectionName: { readonly kk: string; readonly ru: string } };

export function markOf(found: Found, { entries, memory }: DeskView, gatheringId: string): Mark {
  const own = registeredHere(entries).get(found.id);
  if (own) return { kind: own.state === 'waiting' ? 'waiting' : 'here' };
  const annulledHere = entries.some(
    ({ kind, state, input }) => kind === 'annul' && state !== 'refused' && input['memberId'] === found.id,
  );
  const { registration } = found;
  if (registration && registration.gatheringId !== gatheringId)
    return { kind: 'elsewhere', sectionName: registration.sectionName };
  if (registration && !(annulledHere && registration.deskId === memory?.deskId))
    return { kind: 'otherDesk', deskId: registration.deskId };
  return { kind: found.ineligible.length > 0 ? 'ineligible' : 'free' };
}
