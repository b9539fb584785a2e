import 'reflect-metadata';
import type { ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { DomainError } from '#libs/kernel';
import { ANONYMOUS } from '../access/principal.js';
import type { Principal } from '../access/principal.js';
import { AccessGuard } from './access.guard.js';
import { OpenToEveryone, Operation } from './operation.decorator.js';

class Resolvers {
  @Operation('publishNotice')
  publishNotice(): void {
    return;
  }

  @Operation('territories')
  territories(): void {
    return;
  }

  forgotten(): void {
    return;
  }

  @OpenToEveryone()
  live(): void {
    return;
  }
}

const clerk: Principal = {
  kind: 'person',
  personId: 'p-1',
  grants: [{ role: 'akimOffice', territory: '595037000', validFrom: '2026-01-01' }],
  by: 'session',
};
const stranger: Principal = { kind: 'person', personId: 'p-2', grants: [], by: 'session' };

const guard = new AccessGuard(new Reflector());

function asked(
  kind: 'graphql' | 'http',
  handler: keyof Resolvers,
  principal?: Principal,
  prev?: unknown,
): ExecutionContext {
  const carrier = principal === undefined ? {} : { principal };
  const args = kind === 'graphql' ? [{}, {}, carrier, { path: { prev } }] : [carrier, {}];
  const context = {
    getType: () => kind,
    getClass: () => Resolvers,
    getHandler: () => Object.getOwnPropertyDescriptor(Resolvers.prototype, handler)!.value as unknown,
    getArgByIndex: (index: number) => args[index],
  };
  return context as unknown as ExecutionContext;
}

it.each(['graphql', 'http'] as const)('lets through by %s who may do the operation somewhere', (kind) => {
  expect(guard.canActivate(asked(kind, 'publishNotice', clerk))).toBe(true);
  expect(guard.canActivate(asked(kind, 'territories', ANONYMOUS))).toBe(true);
});

it('refuses whoever may do it nowhere, with a code of its own for each reason', () => {
  const refused = (principal: Principal): unknown => {
    try {
      return guard.canActivate(asked('graphql', 'publishNotice', principal));
    } catch (error) {
      return error instanceof DomainError ? error.code : error;
    }
  };
  expect(refused(ANONYMOUS)).toBe('NotSignedIn');
  expect(refused(stranger)).toBe('NotAllowed');
  expect(refused({ kind: 'refused', reason: 'notValid' })).toBe('InvalidToken');
});

it('refuses a resolver that names no operation', () => {
  expect(() => guard.canActivate(asked('graphql', 'forgotten', clerk))).toThrow(
    'Resolvers.forgotten names no @Operation',
  );
  expect(() => guard.canActivate(asked('graphql', 'live', clerk))).toThrow('names no @Operation');
});

it('refuses a request whose principal nobody found out', () => {
  expect(() => guard.canActivate(asked('graphql', 'territories'))).toThrow('carries no principal');
});

it('a route that is open to everyone needs no principal', () => {
  expect(guard.canActivate(asked('http', 'live'))).toBe(true);
});

it('does not ask again for the fields of an answer', () => {
  expect(guard.canActivate(asked('graphql', 'forgotten', stranger, { key: 'separateGathering' }))).toBe(true);
});
