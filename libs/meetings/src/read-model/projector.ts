import type { RecordedEvent } from '#libs/event-store';
import type { ProjectionTransaction } from '#libs/projections';
import type { DomainEvent } from '#libs/kernel';

/** An event in the hands of a projector. */
export interface Projected<Data> {
  /** The id in the stream's name. */
  readonly id: string;
  readonly data: Data;
  readonly revision: number;
  /** Who gave the command, if it was a person. */
  readonly actorId: string | null;
}

/** One function for every event type of an aggregate; a missing one does not compile. */
export type Projectors<Event extends DomainEvent<string, object>> = {
  readonly [Type in Event['type']]: (
    event: Projected<Extract<Event, { type: Type }>['data']>,
    tx: ProjectionTransaction,
  ) => Promise<void> | void;
};

/** Applies an event by its type's function; a type of another aggregate is passed over. */
export async function project<Event extends DomainEvent<string, object>>(
  projectors: Projectors<Event>,
  event: RecordedEvent,
  tx: ProjectionTransaction,
): Promise<void> {
  if (!Object.hasOwn(projectors, event.type)) return;
  const apply = projectors[event.type as Event['type']] as (
    projected: Projected<unknown>,
    tx: ProjectionTransaction,
  ) => Promise<void> | void;
  const id = event.stream.slice(event.stream.indexOf('-') + 1);
  const actorId = event.metadata.actor.id ?? null;
  await apply({ id, data: event.data, revision: event.revision, actorId }, tx);
}

/** Nothing of this event is shown in a table of its own; the meeting's chronicle has it. */
export const nothing = (): void => undefined;
