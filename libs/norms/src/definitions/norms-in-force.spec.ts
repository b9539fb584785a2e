import { isWithinBounds } from '../domain/norm-bounds.js';
import type { NormOverride } from '../domain/norm-override.state.js';
import { normsInForce } from './norms-in-force.js';
import { normIds, normRegistry } from './registry.js';

const OKRUG = '595037000';
const DISTRICT = '595000000';
const VILLAGE = '595037100';

function override(territory: string, value: unknown, changes: Partial<NormOverride> = {}): NormOverride {
  return {
    overrideId: `${territory}-${String(value)}`,
    territory,
    normId: 'separateGathering.noticeDays',
    value,
    validFrom: '2026-01-01',
    maslikhatDecision: { number: '5', date: '2025-12-20' },
    ...changes,
  };
}

function noticeDays(on: string, overrides: readonly NormOverride[], territory = OKRUG) {
  return normsInForce(['separateGathering.noticeDays'], on, territory, overrides)[
    'separateGathering.noticeDays'
  ];
}

describe('norms in force', () => {
  it('are the law’s where the territory has no rule of its own', () => {
    expect(noticeDays('2026-03-01', [])).toMatchObject({ value: 10, origin: 'law', confidence: 'M' });
  });

  it('are the territory’s own while its rule holds', () => {
    const own = [override(OKRUG, 14, { validTo: '2026-06-01' })];
    expect(noticeDays('2025-12-31', own).value).toBe(10);
    expect(noticeDays('2026-01-01', own)).toMatchObject({
      value: 14,
      origin: 'territory',
      source: 'maslikhat decision 5 of 2025-12-20',
    });
    expect(noticeDays('2026-06-01', own).value).toBe(10);
  });

  it('end on the day from which the rule was revoked', () => {
    const own = [override(OKRUG, 14, { revokedFrom: '2026-04-01' })];
    expect(noticeDays('2026-03-31', own).value).toBe(14);
    expect(noticeDays('2026-04-01', own).value).toBe(10);
  });

  it('come from the nearest territory that has a rule', () => {
    const both = [override(OKRUG, 14), override(DISTRICT, 20, { validFrom: '2026-02-01' })];
    expect(noticeDays('2026-03-01', both, VILLAGE).value).toBe(14);
    expect(noticeDays('2026-03-01', both, '595039000').value).toBe(20);
    expect(noticeDays('2026-03-01', both, '750000000').value).toBe(10);
  });

  it('come from the rule that began later', () => {
    const two = [override(OKRUG, 15, { validFrom: '2026-02-01' }), override(OKRUG, 14)];
    expect(noticeDays('2026-03-01', two).value).toBe(15);
    expect(noticeDays('2026-01-15', two).value).toBe(14);
  });

  it('are refused for a date of which no edition was read', () => {
    expect(() => noticeDays('2010-01-01', [])).toThrow(/^NormNotInForce /);
  });
});

describe('the registry', () => {
  it.each(normIds)('keeps %s under its own id, with titles and editions in order', (id) => {
    const definition = normRegistry[id];
    expect(definition.id).toBe(id);
    for (const title of Object.values(definition.title)) expect(title).not.toBe('');
    const from = definition.versions.map((version) => version.validFrom);
    expect(from).toEqual([...from].sort());
    expect(definition.versions.some((version) => version.bounds !== undefined)).toBe(definition.overridable);
  });

  it.each(normIds)('allows a territory what %s says itself', (id) => {
    for (const { bounds, value } of normRegistry[id].versions)
      if (bounds !== undefined) expect(isWithinBounds(value, bounds)).toBe(true);
  });
});
