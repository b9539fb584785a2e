import { DomainError } from '#libs/kernel';
import { actorFor, callerOf } from './actor.js';
import { ANONYMOUS } from './principal.js';
import type { Principal } from './principal.js';

const clerk: Principal = {
  kind: 'person',
  personId: 'p-1',
  grants: [{ role: 'akimOffice', territory: '595037000', validFrom: '2026-01-01' }],
  by: 'session',
};

it('the actor of an event is the person in the role that allowed it', () => {
  expect(actorFor(clerk, 'publishNotice', { territory: '595037100' })).toEqual({
    id: 'p-1',
    role: 'akimOffice',
  });
});

it('the actor of a public operation may be nobody', () => {
  expect(actorFor(ANONYMOUS, 'norms')).toEqual({ role: 'anonymous' });
});

it('there is no actor for what is not allowed', () => {
  expect(() => actorFor(clerk, 'publishNotice', { territory: '595041000' })).toThrow(
    new DomainError('NotAllowed', { operation: 'publishNotice', territory: '595041000' }),
  );
});

it('a caller acts as the person in the role that fits the target, and in no other', () => {
  const caller = callerOf(clerk, {
    commandId: 'c-1',
    correlationId: 'c-1',
    causationId: 'c-1',
    channel: 'desk',
  });
  expect(caller.actAs('publishNotice', { territory: '595037000' })).toEqual({
    id: 'p-1',
    role: 'akimOffice',
  });
  expect(() => caller.actAs('approveSections', { territory: '595037000' })).toThrow(/^NotAllowed/);
  expect(() => caller.actAs('noSuchThing', { territory: '595037000' })).toThrow(/^NotAllowed/);
});
