import { DomainError, localDate, uuidV5 } from '#libs/kernel';
import type { Kato } from '#libs/kernel';
import type { AgendaItem } from '../../domain/assembly-meeting.events.js';
import type { Appointment } from '../../domain/separate-gathering.events.js';
import type { AssemblyMeetingState } from '../../domain/assembly-meeting.state.js';
import { akimInOffice } from '../appointments.js';
import type { NewItemIntent } from './gathering.intents.js';
import type { Preparing } from './preparing.js';

/** The convening that everything later stands on. @throws DomainError `NotFound` */
export function convenedOf({ convened }: AssemblyMeetingState, id: string): NonNullable<typeof convened> {
  if (!convened) throw new DomainError('NotFound', { what: 'assemblyMeeting', id });
  return convened;
}

/** Items with ids that follow from the command. */
export function newItems(
  { caller }: Pick<Preparing<unknown, unknown>, 'caller'>,
  items: readonly NewItemIntent[],
): readonly AgendaItem[] {
  return items.map(({ competence, title, repeats, ballot }, index) => ({
    itemId: uuidV5(`agenda item:${caller.commandId}:${String(index)}`),
    competence,
    title,
    ...(repeats !== undefined && { repeats }),
    ...(ballot === 'secret' && { ballot }),
  }));
}

/** The akim in office; without one the rule refuses. */
export async function akimConvener(
  { occurredAt, sources }: Pick<Preparing<unknown, unknown>, 'occurredAt' | 'sources'>,
  territory: Kato,
): Promise<{
  readonly kind: 'akim';
  readonly officialId: string;
  readonly appointments: readonly Appointment[];
}> {
  const on = localDate(occurredAt);
  const officialId = await akimInOffice(sources, territory, on);
  if (officialId === undefined) return { kind: 'akim', officialId: '', appointments: [] };
  return { kind: 'akim', officialId, appointments: await sources.appointments.inForce(officialId, on) };
}
