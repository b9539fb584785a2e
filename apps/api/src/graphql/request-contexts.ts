import type { IncomingMessage } from 'node:http';
import type { FastifyRequest } from 'fastify';
import type { AccessTarget, Caller } from '#libs/commands';
import type { Channel } from '#libs/event-store';
import { localeOf } from '#libs/graphql';
import type { MeetingOfTarget, RequestContext } from '#libs/graphql';
import { actorFor, mayDo, requireAccess } from '#libs/identity';
import type { Identity, OperationName, Principal } from '#libs/identity';
import { requestIds } from '#libs/platform';
import type { RequestIds } from '#libs/platform';

/** The context of a GraphQL request; the guard finds the principal in it. */
export interface ApiContext extends RequestContext {
  readonly principal: Principal;
  /** What its log lines carry. */
  readonly ids: RequestIds;
}

const CHANNELS: ReadonlySet<string> = new Set<Channel>(['web', 'desk', 'paper', 'phone']);

/** Finds out who is asking, in which language, by which channel. */
export class RequestContexts {
  private readonly known = new WeakMap<object, Promise<ApiContext>>();

  constructor(private readonly identity: Identity) {}

  /**
   * The context of a request; asked again, the same one.
   *
   * @throws DomainError `IdentityProviderUnavailable`
   */
  ofRequest(request: Pick<FastifyRequest, 'headers' | 'id' | 'raw'>): Promise<ApiContext> {
    const known = this.known.get(request) ?? this.make(request);
    this.known.set(request, known);
    return known;
  }

  private async make(request: Pick<FastifyRequest, 'headers' | 'id' | 'raw'>): Promise<ApiContext> {
    const { headers } = request;
    const principal = await this.identity.authenticator.resolve(headers);
    const ids = requestIds(request);
    const { correlationId } = ids;
    const channel = channelOf(headers['x-channel']);
    const memberId = memberIdOf(principal);
    return {
      principal,
      ids,
      ...(memberId !== undefined && { memberId }),
      locale: localeOf(headers['accept-language']),
      callerOf: (commandId): Caller => ({
        commandId,
        correlationId,
        causationId: commandId,
        channel,
        actAs: (operation, target) => actorFor(principal, operation as OperationName, target),
      }),
      visitor: (operation, territory, meeting) => ({
        actor: actorFor(principal, operation as OperationName, targetOf(territory, meeting)),
        channel,
        correlationId,
      }),
      require: (operation, territory, meeting) => {
        requireAccess(principal, operation as OperationName, targetOf(territory, meeting));
      },
      may: (operation, territory, meeting) =>
        mayDo(principal, operation as OperationName, targetOf(territory, meeting)).allowed,
    };
  }

  /** The language of a request's answers. */
  localeOf(request: Pick<FastifyRequest, 'headers'>): RequestContext['locale'] {
    return localeOf(request.headers['accept-language']);
  }

  /** Other sites' pages open no WebSocket with a person's cookie. */
  mayConnect(request: IncomingMessage): boolean {
    return this.identity.origins.allows({ method: request.method ?? 'GET', headers: request.headers });
  }
}

/** As a resident's appointment has it; the roll itself says whether they may vote. */
function memberIdOf(principal: Principal): string | undefined {
  if (principal.kind !== 'person') return undefined;
  return principal.grants.find(({ memberId }) => memberId !== undefined)?.memberId;
}

function targetOf(territory: string | undefined, meeting: MeetingOfTarget | undefined): AccessTarget {
  return { ...(territory !== undefined && { territory }), ...(meeting && { meeting }) };
}

/** By which way the client says it asks: the web unless it names the desk, paper or the phone. */
function channelOf(header: string | readonly string[] | undefined): Channel {
  return typeof header === 'string' && CHANNELS.has(header) ? (header as Channel) : 'web';
}
