import { DomainError } from '#libs/kernel';
import { lawOn } from '../definitions/norms-in-force.js';
import type { NormId } from '../norm.js';
import type {
  ApproveNormOverride,
  NormOverrideCommand,
  RevokeNormOverride,
} from './norm-override.commands.js';
import { normOverrideDecider as decider } from './norm-override.decider.js';
import type { NormOverrideEvent } from './norm-override.events.js';

const TERRITORY = '595037000';
const TODAY = '2026-03-01';
const DECISION = { number: '12/3', date: '2026-02-20' };

function approve(normId: NormId, value: unknown, changes: Partial<ApproveNormOverride> = {}) {
  const validFrom = changes.validFrom ?? TODAY;
  const law = lawOn(normId, validFrom);
  const command: ApproveNormOverride = {
    type: 'ApproveNormOverride',
    overrideId: 'a1f7b5de-0000-4000-8000-000000000001',
    territory: TERRITORY,
    normId,
    value,
    validFrom,
    maslikhatDecision: DECISION,
    today: TODAY,
    ...(law === undefined ? {} : { law }),
    ...changes,
  };
  return command;
}

function revoke(changes: Partial<RevokeNormOverride> = {}): RevokeNormOverride {
  return {
    type: 'RevokeNormOverride',
    overrideId: 'a1f7b5de-0000-4000-8000-000000000001',
    revokedFrom: '2026-04-01',
    maslikhatDecision: { number: '14/1', date: '2026-03-30' },
    today: '2026-03-31',
    ...changes,
  };
}

function refusalOf(decide: () => unknown): DomainError {
  try {
    decide();
  } catch (error) {
    if (error instanceof DomainError) return error;
    throw error;
  }
  throw new Error('expected a refusal');
}

function given(...commands: readonly NormOverrideCommand[]) {
  const state = commands.reduce(
    (before, command) =>
      decider.decide(command, before).reduce((state, event) => decider.evolve(state, event), before),
    decider.initialState,
  );
  return {
    when: (command: NormOverrideCommand) => ({
      then: (check: (events: readonly NormOverrideEvent[]) => void) => {
        const events = decider.decide(command, state);
        check(events);
        for (const event of events) expect(decider.check(state, event)).toEqual([]);
      },
      thenRefused: (code: string, facts: object = {}) => {
        expect(refusalOf(() => decider.decide(command, state))).toMatchObject({ code, facts });
      },
    }),
  };
}

describe('a territory sets a norm of its own', () => {
  it('records a stricter notice with the law it was judged by', () => {
    given()
      .when(approve('separateGathering.noticeDays', 14))
      .then(([event]) => {
        expect(event).toMatchObject({
          type: 'NormOverrideApproved',
          data: { value: 14, maslikhatDecision: DECISION, law: { value: 10, origin: 'law' } },
        });
      });
  });

  it.each([
    ['separateGathering.noticeDays', 9],
    ['separateGathering.noticeDays', 10.5],
    ['separateGathering.maxRepresentativesPerSection', 4],
    ['separateGathering.maxRepresentativesPerSection', 0],
    ['separateGathering.quorum', { numerator: 99, denominator: 1000 }],
    ['separateGathering.quorum', { numerator: 1, denominator: 0 }],
    ['separateGathering.quorum', 0.1],
    ['separateGathering.electionRule', 'lot'],
    ['membership.temporaryRegistration', 'yes'],
  ] as const)('refuses %s = %j, which the law does not allow', (normId, value) => {
    given().when(approve(normId, value)).thenRefused('NormValueOutOfBounds', { normId });
  });

  it.each([
    ['separateGathering.quorum', { numerator: 1, denominator: 10 }],
    ['separateGathering.quorum', { numerator: 25, denominator: 100 }],
    ['separateGathering.maxRepresentativesPerSection', 1],
    ['membership.temporaryRegistration', true],
  ] as const)('lets %s be %j', (normId, value) => {
    given()
      .when(approve(normId, value))
      .then((events) => {
        expect(events).toHaveLength(1);
      });
  });

  it('refuses to move full age', () => {
    given().when(approve('membership.adultAge', 16)).thenRefused('NormNotOverridable');
  });

  it('refuses a rule for a time of which no law was read', () => {
    given()
      .when(
        approve('separateGathering.quorum', { numerator: 1, denominator: 5 }, { validFrom: '1999-01-01' }),
      )
      .thenRefused('NormNotInForce', { on: '1999-01-01' });
  });

  it('refuses a decision that is still to be taken', () => {
    given()
      .when(
        approve('separateGathering.noticeDays', 14, {
          maslikhatDecision: { number: '1', date: '2026-03-02' },
          validFrom: '2026-03-02',
        }),
      )
      .thenRefused('MaslikhatDecisionInFuture', { today: TODAY });
  });

  it('refuses a decision without a number', () => {
    given()
      .when(
        approve('separateGathering.noticeDays', 14, {
          maslikhatDecision: { number: ' ', date: '2026-02-20' },
        }),
      )
      .thenRefused('MaslikhatDecisionMissing');
  });

  it('refuses a rule that works backwards', () => {
    given()
      .when(approve('separateGathering.noticeDays', 14, { validFrom: '2026-02-19' }))
      .thenRefused('NormOverrideRetroactive');
  });

  it('refuses a period that ends before it begins', () => {
    given()
      .when(approve('separateGathering.noticeDays', 14, { validTo: TODAY }))
      .thenRefused('NormOverridePeriodEmpty');
  });

  it('refuses a second rule for the same norm from the same day', () => {
    given(approve('separateGathering.noticeDays', 14))
      .when(approve('separateGathering.noticeDays', 15, { overrideId: 'other' }))
      .thenRefused('NormOverrideAlreadyInForce');
  });
});

describe('a territory gives up a norm of its own', () => {
  it('ends it from a day on', () => {
    given(approve('separateGathering.noticeDays', 14))
      .when(revoke())
      .then(([event]) => {
        expect(event).toMatchObject({ type: 'NormOverrideRevoked', data: { revokedFrom: '2026-04-01' } });
      });
  });

  it('refuses to end it twice', () => {
    given(approve('separateGathering.noticeDays', 14), revoke())
      .when(revoke())
      .thenRefused('NormOverrideAlreadyRevoked');
  });

  it('refuses to end one that never was', () => {
    given().when(revoke()).thenRefused('NormOverrideUnknown');
  });
});

it('finds a recorded value that the law did not allow', () => {
  const [event] = decider.decide(approve('separateGathering.noticeDays', 14), decider.initialState);
  const forged = { ...event!, data: { ...event!.data, value: 3 } } as NormOverrideEvent;
  expect(decider.check(decider.initialState, forged)).toMatchObject([{ code: 'NormValueOutOfBounds' }]);
});
