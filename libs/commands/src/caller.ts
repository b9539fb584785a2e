import type { Actor } from '#libs/event-store';
import type { Kato } from '#libs/kernel';
import type { CommandRequest } from './request.js';

/** What an operation is done to, as far as access is concerned. */
export interface AccessTarget {
  readonly territory?: Kato;
  /** This very meeting's chair, by person id, and secretary, by member id. */
  readonly meeting?: { readonly chair?: string | undefined; readonly secretary?: string | undefined };
}

/** Who asks, with the means to find out as whom they may act; made by the interface, used by the handlers. */
export interface Caller extends Omit<CommandRequest, 'actor'> {
  /**
   * @returns the person's id and the role that allows the operation on that target
   * @throws DomainError `NotSignedIn`, `InvalidToken`, `NotAllowed`
   */
  actAs(operation: string, target: AccessTarget): Actor;
}

/** A process of the house itself, acting on a deadline or on another event. */
export function systemCaller(commandId: string, causationId: string, correlationId: string): Caller {
  return { commandId, causationId, correlationId, channel: 'system', actAs: () => ({ role: 'system' }) };
}
