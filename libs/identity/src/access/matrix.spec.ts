import { readFileSync } from 'node:fs';
import { APPOINTED_ROLES, ROLES } from '../domain/roles.js';
import type { AppointedRole, Role } from '../domain/roles.js';
import type { AccessTarget } from '#libs/commands';
import { mayDo, mayDoSomewhere } from './may-do.js';
import { OPERATIONS } from './operations.js';
import type { OperationName } from './operations.js';
import { ANONYMOUS } from './principal.js';
import type { Principal } from './principal.js';

type Reach = '-' | 'own' | 'any';

const ME = 'person-me';
const OKRUG = '595037000';
const OTHER_OKRUG = '595041000';
const OTHER_DISTRICT = '591033000';
const DISTRICT = '595000000';
const REGION = '590000000';

const HELD_IN: Readonly<Record<AppointedRole, string>> = {
  resident: OKRUG,
  akimOffice: OKRUG,
  akim: OKRUG,
  assemblyMember: OKRUG,
  commissionMember: OKRUG,
  expert: OKRUG,
  maslikhat: DISTRICT,
  maslikhatAuditor: DISTRICT,
  districtAkim: DISTRICT,
  administrator: DISTRICT,
};

const expected = readExpected();

function readExpected(): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const text = readFileSync(new URL('access-matrix.expected.csv', import.meta.url), 'utf8');
  const [header, ...rows] = text
    .trimEnd()
    .split('\n')
    .map((line) => line.split(','));
  return new Map(
    rows.map(([operation, ...cells]) => [
      operation!,
      new Map(cells.map((cell, column) => [header![column + 1]!, cell])),
    ]),
  );
}

function isAppointed(role: Role): role is AppointedRole {
  return (APPOINTED_ROLES as readonly Role[]).includes(role);
}

function somebody(role: Role): Principal {
  if (role === 'anonymous') return ANONYMOUS;
  const grants = isAppointed(role) ? [{ role, territory: HELD_IN[role], validFrom: '2026-01-01' }] : [];
  return { kind: 'person', personId: ME, grants, by: 'session' };
}

const strangers = { chair: 'person-other', secretary: 'person-third' };

function ownTarget(role: Role): AccessTarget {
  const mine = role === 'chair' || role === 'secretary' ? { [role]: ME } : {};
  return { territory: OKRUG, meeting: { ...strangers, ...mine } };
}

function foreignTarget(role: Role): AccessTarget {
  if (!isAppointed(role)) return { territory: OKRUG, meeting: strangers };
  return { territory: HELD_IN[role] === OKRUG ? OTHER_OKRUG : OTHER_DISTRICT, meeting: strangers };
}

function reachOf(role: Role, operation: OperationName): Reach | 'foreignOnly' {
  const own = mayDo(somebody(role), operation, ownTarget(role)).allowed;
  const foreign = mayDo(somebody(role), operation, foreignTarget(role)).allowed;
  if (own) return foreign ? 'any' : 'own';
  return foreign ? 'foreignOnly' : '-';
}

describe('access matrix', () => {
  it('names in its expectation every operation and every role, once', () => {
    expect([...expected.keys()].sort()).toEqual([...OPERATIONS].sort());
    for (const row of expected.values()) expect([...row.keys()].sort()).toEqual([...ROLES].sort());
  });

  it.each(OPERATIONS)('%s: each role, in its own and in a foreign territory, as expected', (operation) => {
    const actual = Object.fromEntries(ROLES.map((role) => [role, reachOf(role, operation)]));
    expect(actual).toEqual(Object.fromEntries(expected.get(operation) ?? []));
  });

  it('lets nobody through the first gate whom it could never let through the second, and nobody less', () => {
    for (const operation of OPERATIONS)
      for (const role of ROLES.filter((each) => isAppointed(each) || each === 'anonymous')) {
        const meetingMay = ['chair', 'secretary'].some((each) => expected.get(operation)!.get(each) !== '-');
        const somewhere = reachOf(role, operation) !== '-' || (role !== 'anonymous' && meetingMay);
        expect([operation, role, mayDoSomewhere(somebody(role), operation).allowed]).toEqual([
          operation,
          role,
          somewhere,
        ]);
      }
  });

  it('an auditor changes nothing; a district akim only has the last word on a decision, an appeal and an initiative, and hands an okrug over', () => {
    const lastWords = ['decideAsHigherAkim', 'decideScreeningAppeal', 'answerInitiative', 'recordHandover'];
    const reading = new Set([
      'searchMembers',
      'drawPaper',
      'roleGrants',
      'duties',
      'missedDeadlines',
      'missedAssemblyDeadlines',
      'missedDecisionDeadlines',
      'handovers',
      'decisionsDue',
      'proposalDuplicates',
      'proposalsWaiting',
      'paperBatches',
      'projectionsStatus',
      'auditTrail',
      'vaultOpenings',
      'streamHistory',
      'historyDifference',
    ]);
    for (const [operation, row] of expected)
      for (const role of ['maslikhatAuditor', 'districtAkim'])
        if (row.get(role) === 'own' && !lastWords.includes(operation)) expect(reading).toContain(operation);
    for (const operation of lastWords) expect(expected.get(operation)?.get('maslikhatAuditor')).toBe('-');
  });

  it('an administrator does nothing that a meeting, an akim or a maslikhat does', () => {
    for (const [operation, row] of expected)
      if (['chair', 'secretary', 'akim', 'maslikhat'].some((role) => row.get(role) === 'own'))
        expect([operation, row.get('administrator')]).toEqual([operation, '-']);
  });
});

describe('mayDo', () => {
  const office = somebody('akimOffice');

  it('reaches down the tree of territories and never up', () => {
    expect(mayDo(office, 'conveneSeparateGathering', { territory: '595037100' }).allowed).toBe(true);
    expect(mayDo(office, 'conveneSeparateGathering', { territory: DISTRICT }).allowed).toBe(false);
    expect(mayDo(somebody('maslikhat'), 'approveSections', { territory: REGION }).allowed).toBe(false);
  });

  it('takes who lives in a village for a resident of its okrug, and of no other', () => {
    const grants = [{ role: 'resident' as const, territory: '595037100', validFrom: '2026-01-01' }];
    const villager: Principal = { kind: 'person', personId: ME, grants, by: 'session' };
    expect(mayDo(villager, 'submitProposal', { territory: OKRUG }).allowed).toBe(true);
    expect(mayDo(villager, 'submitProposal', { territory: OTHER_OKRUG }).allowed).toBe(false);
  });

  it('refuses a territorial operation when the target names no territory', () => {
    expect(mayDo(office, 'conveneSeparateGathering')).toEqual({
      allowed: false,
      refusal: { code: 'NotAllowed', facts: { operation: 'conveneSeparateGathering' } },
    });
  });

  it('says to somebody who has not signed in that signing in is needed', () => {
    expect(mayDo(ANONYMOUS, 'signMinutes', { territory: OKRUG })).toEqual({
      allowed: false,
      refusal: { code: 'NotSignedIn', facts: { operation: 'signMinutes' } },
    });
  });

  it('refuses a person without the role, naming the operation and the territory', () => {
    expect(mayDo(somebody('resident'), 'signMinutes', { territory: OTHER_OKRUG })).toEqual({
      allowed: false,
      refusal: { code: 'NotAllowed', facts: { operation: 'signMinutes', territory: OTHER_OKRUG } },
    });
  });

  it.each(['expired', 'notValid'] as const)(
    'does not take %s credentials for nobody, even in public',
    (reason) => {
      expect(mayDo({ kind: 'refused', reason }, 'territories')).toEqual({
        allowed: false,
        refusal: { code: 'InvalidToken', facts: { operation: 'territories', reason } },
      });
    },
  );

  it('refuses a name that is no operation, even one every object has', () => {
    for (const name of ['dropEverything', 'constructor', '__proto__'])
      expect(mayDo(office, name as OperationName, { territory: OKRUG }).allowed).toBe(false);
  });

  it('knows the secretary, whom the meeting names as a member of the roll, by the appointment that says so', () => {
    const memberId = '5b0b6c52-2f5f-4a4e-9c44-0d9b1a3c7e11';
    const resident = { role: 'resident', territory: OKRUG, validFrom: '2026-01-01', memberId } as const;
    const secretary = { kind: 'person', personId: ME, by: 'session', grants: [resident] } as const;
    const target = { territory: OKRUG, meeting: { secretary: memberId } };
    expect(mayDo(secretary, 'recordSpeech', target)).toEqual({ allowed: true, role: 'secretary' });
    expect(mayDo(secretary, 'drawPaper', target).allowed).toBe(true);
    expect(mayDo(secretary, 'recordSpeech', { territory: OKRUG, meeting: {} }).allowed).toBe(false);
  });

  it('knows the chair of one meeting from the chair of another', () => {
    const chair = somebody('chair');
    expect(mayDo(chair, 'openSeparateGathering', { meeting: { chair: ME } })).toEqual({
      allowed: true,
      role: 'chair',
    });
    expect(mayDo(chair, 'openSeparateGathering', { meeting: { secretary: ME } }).allowed).toBe(false);
    expect(mayDo(chair, 'openSeparateGathering', { meeting: {} }).allowed).toBe(false);
  });

  it('answers the role a person acts in: the first of the matrix that fits', () => {
    expect(mayDo(office, 'openSeparateGathering', { territory: OKRUG, meeting: { chair: ME } })).toEqual({
      allowed: true,
      role: 'akimOffice',
    });
  });
});
