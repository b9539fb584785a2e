import fc from 'fast-check';
import { addCalendarDays, ageOn } from '#libs/kernel';
import { normsInForce } from '#libs/norms';
import type { NormOverride } from '#libs/norms';
import { judgeEligibility, latestBirthDate, MEMBERSHIP_NORMS } from './eligibility.js';
import type { Standing } from './eligibility.js';

const OKRUG = '595037000';
const VILLAGE = { kato: '595037100' };
const ON = '2026-03-11';

const resident: Standing = {
  birthDate: '1980-05-01',
  residence: { kato: '595037100', street: 'Абая', house: '1' },
  residenceKind: 'permanent',
  citizenship: 'citizen',
  incapable: false,
  imprisoned: false,
};

function judge(changes: Partial<Standing>, own: Partial<Record<NormOverride['normId'], boolean>> = {}) {
  const overrides = Object.entries(own).map(([normId, value]) => ({
    overrideId: normId,
    territory: OKRUG,
    normId: normId as NormOverride['normId'],
    value,
    validFrom: '2026-01-01',
    maslikhatDecision: { number: '1', date: '2026-01-01' },
  }));
  const norms = normsInForce(MEMBERSHIP_NORMS, ON, OKRUG, overrides);
  const verdict = judgeEligibility({ ...resident, ...changes }, [VILLAGE], ON, norms);
  return verdict.eligible ? 'eligible' : verdict.reasons;
}

describe('a resident', () => {
  it('of full age, registered in the section, is eligible', () => {
    expect(judge({})).toBe('eligible');
  });

  it('is eligible from the eighteenth birthday on', () => {
    expect(judge({ birthDate: '2008-03-11' })).toBe('eligible');
    expect(judge({ birthDate: '2008-03-12' })).toEqual(['minor']);
  });

  it('registered in another village is not', () => {
    expect(judge({ residence: { kato: '595037300' } })).toEqual(['nonResident']);
  });

  it('declared incapable or imprisoned is not', () => {
    expect(judge({ incapable: true, imprisoned: true })).toEqual(['incapable', 'imprisoned']);
  });

  it('registered temporarily is eligible only where the territory’s rule says so', () => {
    expect(judge({ residenceKind: 'temporary' })).toEqual(['temporaryResident']);
    expect(judge({ residenceKind: 'temporary' }, { 'membership.temporaryRegistration': true })).toBe(
      'eligible',
    );
  });

  it.each(['foreigner', 'stateless'] as const)(
    'who is a %s is eligible with a permanent registration',
    (citizenship) => {
      expect(judge({ citizenship })).toBe('eligible');
      expect(judge({ citizenship }, { 'membership.foreignPermanentResidents': false })).toEqual([
        'foreigner',
      ]);
      expect(
        judge({ citizenship, residenceKind: 'temporary' }, { 'membership.temporaryRegistration': true }),
      ).toEqual(['foreigner']);
    },
  );

  it('hears every reason at once', () => {
    expect(
      judge({
        birthDate: '2020-01-01',
        residence: { kato: '750000000' },
        residenceKind: 'temporary',
        imprisoned: true,
      }),
    ).toEqual(['nonResident', 'temporaryResident', 'minor', 'imprisoned']);
  });
});

it('counts by the latest birth date exactly those whom age on the date lets in', () => {
  const dates = fc.integer({ min: 0, max: 30_000 }).map((days) => addCalendarDays('1990-01-01', days));
  fc.assert(
    fc.property(
      dates,
      fc.integer({ min: -3, max: 3 }),
      fc.integer({ min: 14, max: 25 }),
      (on, shift, age) => {
        const latest = latestBirthDate(age, on);
        const birthDate = addCalendarDays(latest, shift);
        expect(birthDate <= latest).toBe(ageOn(birthDate, on) >= age);
      },
    ),
  );
  expect(latestBirthDate(18, '2024-02-29')).toBe('2006-02-28');
});
