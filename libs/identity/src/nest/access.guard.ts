import { Injectable } from '@nestjs/common';
import type { CanActivate, ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { DomainError } from '#libs/kernel';
import { mayDoSomewhere } from '../access/may-do.js';
import type { OperationName } from '../access/operations.js';
import type { Principal } from '../access/principal.js';
import { OPEN_KEY, OPERATION_KEY } from './operation.decorator.js';

/** Where the guard finds who is asking: the GraphQL context, or the HTTP request. */
export interface WithPrincipal {
  readonly principal?: Principal;
}

/**
 * The first gate before every resolver and route: is the operation allowed to this principal at all? Whether it
 * is allowed to *this* target is asked where the target is known. What names no operation is refused.
 */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  /** @throws DomainError `NotSignedIn`, `InvalidToken` or `NotAllowed`; Error for a handler without operation */
  canActivate(context: ExecutionContext): boolean {
    const graphql = context.getType<string>() === 'graphql';
    if (graphql && isNested(context)) return true;
    const places = [context.getHandler(), context.getClass()];
    if (!graphql && this.reflector.getAllAndOverride<boolean | undefined>(OPEN_KEY, places) === true)
      return true;
    const operation = this.reflector.get<OperationName | undefined>(OPERATION_KEY, context.getHandler());
    const { principal } = context.getArgByIndex<WithPrincipal>(graphql ? 2 : 0);
    if (operation === undefined || principal === undefined)
      throw new Error(describeFault(context, operation));
    const decision = mayDoSomewhere(principal, operation);
    if (!decision.allowed) throw new DomainError(decision.refusal.code, decision.refusal.facts);
    return true;
  }
}

/** A field of an answer that has been let through already: GraphQL's info says it hangs on a parent field. */
function isNested(context: ExecutionContext): boolean {
  const info = context.getArgByIndex<{ readonly path?: { readonly prev?: unknown } } | undefined>(3);
  return info?.path?.prev !== undefined;
}

function describeFault(context: ExecutionContext, operation: string | undefined): string {
  const handler = `${context.getClass().name}.${context.getHandler().name}`;
  return operation === undefined
    ? `${handler} names no @Operation, so nobody may use it`
    : `${handler}: the request carries no principal`;
}
