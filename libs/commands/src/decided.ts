import { randomBytes } from 'node:crypto';
import { DomainError, eventIdOf } from '#libs/kernel';
import type { DomainEvent, Instant, JsonObject } from '#libs/kernel';
import type { Actor, NewEvent } from '#libs/event-store';
import { commandHash } from './command-hash.js';
import type { EventSchemas, Execution } from './execution.js';
import type { CarriedOut } from './stream-memory.js';

/** A command the rules let pass: what it leads to, not yet appended. */
export interface Decided<State> {
  readonly actor: Actor;
  readonly hash: string;
  readonly events: readonly DomainEvent<string, object>[];
  readonly state: State;
}

/** The stream as a command finds it when its turn has come. */
export interface Found<State> {
  readonly state: State;
  readonly revision: number | 'noStream';
  readonly carriedOut: ReadonlyMap<string, CarriedOut>;
}

/**
 * Authorises a command, recognises a repeat, decides.
 *
 * @param commandOn the command as it is on this state
 * @returns what it led to before, when it is a repeat
 * @throws DomainError a rule is broken; `CommandIdReused`; `StreamHasMovedOn`
 */
export async function decide<C, E extends DomainEvent<string, object>, S>(
  execution: Execution<C, E, S>,
  { state, revision, carriedOut }: Found<S>,
  hashKey: Uint8Array,
  commandOn: (state: S) => C | Promise<C>,
): Promise<Decided<S> | { readonly before: CarriedOut }> {
  const { decider, operation, intent, request, expectedRevision } = execution;
  const actor = execution.authorise?.(state) ?? request.actor;
  const hash = commandHash(hashKey, operation, actor, intent);
  const before = carriedOut.get(request.commandId);
  if (before !== undefined && before.hash !== hash)
    throw new DomainError('CommandIdReused', { commandId: request.commandId });
  if (before !== undefined) return { before };
  if (expectedRevision !== undefined && expectedRevision !== revision)
    throw hasMovedOn(expectedRevision, revision);
  const events = decider.decide(await commandOn(state), state);
  const after = events.reduce((current, event) => decider.evolve(current, event), state);
  return { actor, hash, events, state: after };
}

export function hasMovedOn(expected: number, actual: number | 'noStream'): DomainError {
  return new DomainError('StreamHasMovedOn', { expected, actual: actual === 'noStream' ? -1 : actual });
}

/** The events as they are appended: with who asked, by which way, when, under which command. */
export function enveloped(
  { request, stream }: Pick<Execution<unknown, DomainEvent, unknown>, 'request' | 'stream'>,
  { events, actor, hash }: Decided<unknown>,
  schemas: Pick<EventSchemas, 'versionOf'>,
  recordedAt: Instant,
): readonly NewEvent[] {
  return events.map((event, index) => ({
    id: eventIdOf(request.commandId, stream, index),
    type: event.type,
    data: event.data as JsonObject,
    metadata: {
      schemaVersion: schemas.versionOf(event.type),
      correlationId: request.correlationId,
      causationId: request.causationId,
      commandId: request.commandId,
      commandHash: hash,
      actor,
      channel: request.channel,
      recordedAt,
      salt: randomBytes(16).toString('hex'),
    },
  }));
}
