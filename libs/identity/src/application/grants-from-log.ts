import { fold } from '#libs/commands';
import type { EventSchemas } from '#libs/commands';
import type { EventStore } from '#libs/event-store';
import { appointmentDecider } from '../domain/appointment.decider.js';
import { appointmentStream } from '../domain/appointment.events.js';
import { grantsInForce } from '../domain/appointment.state.js';
import type { GrantsOf } from '../sessions/authenticator.js';

/** Reads a person's roles from the log itself: a revoked role is gone at once, even if a projection stands still. */
export function grantsFromLog(store: EventStore, schemas: EventSchemas): GrantsOf {
  return async (personId, day) => {
    const recorded = await store.readStream(appointmentStream(personId));
    const events = recorded.map((event) => schemas.upcast(event));
    return grantsInForce(fold(appointmentDecider, events), day);
  };
}
