import { DomainError } from '#libs/kernel';
import type { AppointmentCommand, GrantRole, RevokeRole } from './appointment.commands.js';
import { appointmentDecider as decider } from './appointment.decider.js';
import type { AppointmentEvent } from './appointment.events.js';
import { grantsInForce } from './appointment.state.js';
import { APPOINTED_ROLES, LEVELS_OF_ROLE } from './roles.js';

const OKRUG = '595037000';
const DISTRICT = '595000000';
const basis = { number: '12-ө', date: '2026-02-27' };

const grant: GrantRole = {
  kind: 'grantRole',
  personId: 'p-1',
  role: 'akimOffice',
  territory: OKRUG,
  validFrom: '2026-03-01',
  basis,
  today: '2026-03-02',
  by: 'admin-1',
};
const revoke: RevokeRole = {
  kind: 'revokeRole',
  personId: 'p-1',
  role: 'akimOffice',
  territory: OKRUG,
  from: '2026-05-01',
  basis: { number: '30', date: '2026-04-28' },
  today: '2026-04-29',
};

function after(commands: readonly AppointmentCommand[]) {
  return commands.reduce((state, command) => run(state, command).state, decider.initialState);
}

function run(state: typeof decider.initialState, command: AppointmentCommand) {
  const events = decider.decide(command, state);
  return { events, state: events.reduce((current, event) => decider.evolve(current, event), state) };
}

function refusal(command: AppointmentCommand, before: readonly AppointmentCommand[] = []): unknown {
  try {
    decider.decide(command, after(before));
  } catch (error) {
    if (error instanceof DomainError) return { code: error.code, facts: error.facts };
    throw error;
  }
  return 'not refused';
}

describe('who a person is on the roll', () => {
  const memberId = '5b0b6c52-2f5f-4a4e-9c44-0d9b1a3c7e11';
  const resident: GrantRole = { ...grant, role: 'resident', memberId };

  it('is carried by the grant', () => {
    expect(run(decider.initialState, resident).events[0]?.data).toMatchObject({ memberId });
    expect(after([resident]).grants).toMatchObject([{ role: 'resident', memberId }]);
  });

  it('is an id, and one only', () => {
    expect(refusal({ ...resident, memberId: 'Ахметов' })).toEqual({ code: 'MemberIdInvalid', facts: {} });
    const another = { ...grant, memberId: 'b2c9a1d0-7a52-4f1e-8d7a-3f1f6f3f0a22' };
    expect(refusal(another, [resident])).toEqual({ code: 'MemberDiffers', facts: { memberId } });
  });
});

describe('granting a role', () => {
  it('records role, territory, term, the act it rests on, the day and who granted it', () => {
    expect(decider.decide({ ...grant, validTo: '2026-12-31' }, decider.initialState)).toEqual([
      {
        type: 'RoleGranted',
        data: {
          personId: 'p-1',
          role: 'akimOffice',
          territory: OKRUG,
          validFrom: '2026-03-01',
          validTo: '2026-12-31',
          basis,
          grantedOn: '2026-03-02',
          grantedBy: 'admin-1',
        },
      },
    ]);
  });

  it('holds from the first to the last day, both included', () => {
    const state = after([{ ...grant, validTo: '2026-03-31' }]);
    const heldOn = (day: string) => grantsInForce(state, day).length === 1;
    expect([heldOn('2026-02-28'), heldOn('2026-03-01'), heldOn('2026-03-31'), heldOn('2026-04-01')]).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  it('is refused while the person holds the same role there', () => {
    expect(refusal({ ...grant, validFrom: '2026-06-01' }, [grant])).toEqual({
      code: 'RoleAlreadyHeld',
      facts: { role: 'akimOffice', territory: OKRUG, since: '2026-03-01' },
    });
  });

  it('is possible again for a time that does not overlap', () => {
    const first: GrantRole = { ...grant, validTo: '2026-03-31' };
    expect(refusal({ ...grant, validFrom: '2026-03-31' }, [first])).toMatchObject({
      code: 'RoleAlreadyHeld',
    });
    expect(refusal({ ...grant, validFrom: '2026-04-01' }, [first])).toBe('not refused');
    expect(refusal({ ...grant, validFrom: '2026-01-01', validTo: '2026-02-28' }, [first])).toBe(
      'not refused',
    );
  });

  it('is refused to oneself', () => {
    expect(refusal({ ...grant, by: 'p-1' })).toMatchObject({ code: 'OwnAppointment' });
  });

  it("is the system's too, which needs no person", () => {
    const { by: _, ...bySystem } = grant;
    const [event] = decider.decide(bySystem, decider.initialState);
    expect(event?.data).not.toHaveProperty('grantedBy');
  });

  it.each([
    [{ territory: '595' }, 'KatoInvalid'],
    [{ validFrom: '2026-02-30' }, 'DateInvalid'],
    [{ validTo: '31.12.2026' }, 'DateInvalid'],
    [{ validTo: '2026-02-28' }, 'TermEndsBeforeItBegins'],
    [{ basis: { number: ' ', date: '2026-02-27' } }, 'BasisMissing'],
    [{ basis: { number: '1'.repeat(51), date: '2026-02-27' } }, 'BasisMissing'],
    [{ basis: { number: '12', date: '' } }, 'BasisMissing'],
    [{ basis: { number: '12', date: '2026-03-03' } }, 'BasisInTheFuture'],
    [{ role: 'chair' as never }, 'RoleUnknown'],
  ])('with %j is refused as %s', (change, code) => {
    expect(refusal({ ...grant, ...change })).toMatchObject({ code });
  });

  it("an akim's office never has a whole district, a maslikhat never an okrug", () => {
    expect(refusal({ ...grant, territory: DISTRICT })).toEqual({
      code: 'RoleNotOfThisLevel',
      facts: { role: 'akimOffice', territory: DISTRICT, level: 'district' },
    });
    expect(refusal({ ...grant, role: 'maslikhat' })).toMatchObject({ code: 'RoleNotOfThisLevel' });
    expect(refusal({ ...grant, role: 'maslikhat', territory: DISTRICT })).toBe('not refused');
  });

  it('every role exists at some level', () => {
    for (const role of APPOINTED_ROLES) expect(LEVELS_OF_ROLE[role].length).toBeGreaterThan(0);
  });
});

describe('revoking a role', () => {
  it('ends the role with the day before, and what held until then still held', () => {
    const state = after([grant, revoke]);
    expect(grantsInForce(state, '2026-04-30')).toHaveLength(1);
    expect(grantsInForce(state, '2026-05-01')).toHaveLength(0);
  });

  it('from today on ends it at once', () => {
    const state = after([grant, { ...revoke, from: revoke.today }]);
    expect(grantsInForce(state, revoke.today)).toHaveLength(0);
  });

  it('of an appointment that has not begun leaves nothing of it', () => {
    const later: GrantRole = { ...grant, validFrom: '2026-07-01' };
    expect(after([later, revoke]).grants).toEqual([]);
  });

  it('leaves the same role elsewhere and other roles alone', () => {
    const akim: GrantRole = { ...grant, role: 'akim' };
    const elsewhere: GrantRole = { ...grant, territory: '595041000' };
    expect(after([grant, akim, elsewhere, revoke]).grants.filter((each) => each.validTo)).toHaveLength(1);
  });

  it('of what is not held, or had ended by then, is refused', () => {
    expect(refusal(revoke)).toEqual({ code: 'RoleNotHeld', facts: { role: 'akimOffice', territory: OKRUG } });
    expect(refusal(revoke, [{ ...grant, validTo: '2026-04-30' }])).toMatchObject({ code: 'RoleNotHeld' });
  });

  it('does not reach into the past: what was done in the role stays done', () => {
    expect(refusal({ ...revoke, from: '2026-04-28' }, [grant])).toEqual({
      code: 'RevocationInThePast',
      facts: { from: '2026-04-28', today: '2026-04-29' },
    });
  });

  it('needs an act', () => {
    expect(refusal({ ...revoke, basis: { number: '', date: '2026-04-28' } }, [grant])).toMatchObject({
      code: 'BasisMissing',
    });
  });
});

describe('re-judging a recorded event', () => {
  it('finds nothing wrong with what was decided', () => {
    let state = decider.initialState;
    for (const command of [grant, revoke] as const)
      for (const event of decider.decide(command, state)) {
        expect(decider.check(state, event)).toEqual([]);
        state = decider.evolve(state, event);
      }
  });

  it('finds what could not have been decided', () => {
    const [event] = decider.decide(grant, decider.initialState) as [AppointmentEvent];
    expect(decider.check(after([grant]), event).map(({ code }) => code)).toEqual(['RoleAlreadyHeld']);
  });

  it('finds a revocation that would lengthen a term', () => {
    const [event] = decider.decide(revoke, after([grant])) as [AppointmentEvent];
    const state = after([{ ...grant, validTo: '2026-04-15' }]);
    expect(decider.check(state, event).map(({ code }) => code)).toEqual(['RoleNotHeld']);
  });

  it('an event of a type it does not know leaves the state as it was', () => {
    const state = after([grant]);
    expect(decider.evolve(state, { type: 'Renamed', data: {} } as unknown as AppointmentEvent)).toBe(state);
  });
});
