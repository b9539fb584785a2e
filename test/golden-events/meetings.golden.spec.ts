import { readdirSync, readFileSync } from 'node:fs';
import { canonicalJson } from '#libs/kernel';
import type { Decider, DomainEvent, JsonObject, Violation } from '#libs/kernel';
import { schemaRegistry } from '#libs/event-store';
import type { Position, RecordedEvent } from '#libs/event-store';
import { decodeEvent, encodeEvent } from '../../libs/event-store/src/codec.js';
import {
  sectionPlanEventTypes,
  sectionPlanEventVersions,
  separateGatheringEventTypes,
  separateGatheringEventVersions,
} from '../../libs/meetings/src/domain/event-types.js';
import { sectionPlanDecider } from '../../libs/meetings/src/domain/section-plan.decider.js';
import { separateGatheringDecider } from '../../libs/meetings/src/domain/separate-gathering.decider.js';

/** An event as it once shipped. A fixture is never changed; a new version gets a file of its own. */
interface Fixture {
  readonly type: string;
  readonly schemaVersion: number;
  readonly data: JsonObject;
}

const folder = new URL('./meetings/', import.meta.url);
const schemas = schemaRegistry({ ...sectionPlanEventVersions, ...separateGatheringEventVersions });
const types: readonly string[] = [...sectionPlanEventTypes, ...separateGatheringEventTypes];
const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
const histories = readdirSync(new URL('histories/', folder));

function readFixture(file: string): Fixture {
  return JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Fixture;
}

function readHistory(file: string): readonly Fixture[] {
  return JSON.parse(readFileSync(new URL(`histories/${file}`, folder), 'utf8')) as readonly Fixture[];
}

/** As a store gives it, and as today's readers see it. */
function decoded({ type, schemaVersion, data }: Fixture): RecordedEvent {
  const id = '00000000-0000-5000-8000-000000000000';
  const metadata = {
    schemaVersion,
    correlationId: id,
    causationId: id,
    commandId: id,
    commandHash: '0'.repeat(64),
    actor: { role: 'akimOffice' as const },
    channel: 'web' as const,
    recordedAt: '2026-03-11T05:00:00.000Z',
    salt: '0'.repeat(32),
  };
  const stored = encodeEvent({ id, type, data, metadata });
  return schemas.upcast(decodeEvent(stored, { stream: 'stream-1', revision: 0, position: '1' as Position }));
}

function replay<C, E extends DomainEvent<string, object>, S>(
  decider: Decider<C, E, S>,
  fixtures: readonly Fixture[],
): { readonly state: S; readonly violations: readonly Violation[] } {
  let state = decider.initialState;
  const violations = fixtures.flatMap((fixture) => {
    const event = decoded(fixture) as unknown as E;
    const found = decider.check(state, event);
    state = decider.evolve(state, event);
    return found;
  });
  return { state, violations };
}

describe('golden events of the meetings', () => {
  it.each(types)('%s has a fixture of every version that shipped', (type) => {
    const versions = Array.from({ length: schemas.versionOf(type) }, (_, index) => index + 1);
    expect(files).toEqual(expect.arrayContaining(versions.map((v) => `${type}.v${String(v)}.json`)));
  });

  it.each(files)('%s decodes to the same canonical bytes', (file) => {
    const fixture = readFixture(file);
    expect(`${fixture.type}.v${String(fixture.schemaVersion)}.json`).toBe(file);
    expect(types).toContain(fixture.type);
    const event = decoded(fixture);
    expect(event.metadata.schemaVersion).toBe(schemas.versionOf(fixture.type));
    if (event.metadata.schemaVersion === fixture.schemaVersion)
      expect(canonicalJson(event.data)).toBe(canonicalJson(fixture.data));
  });

  it('every fixture stands in a history that shipped', () => {
    const shipped = histories.flatMap((name) => readHistory(name));
    const written = new Set(shipped.map((fixture) => canonicalJson(fixture)));
    expect(files.filter((file) => !written.has(canonicalJson(readFixture(file))))).toEqual([]);
  });

  it.each(histories.filter((name) => name.startsWith('section-plan')))(
    'the rules still follow the history %s',
    (name) => {
      const { violations } = replay(sectionPlanDecider, readHistory(name));
      expect(violations).toEqual([]);
    },
  );

  it.each([
    ['held', 'closed', 'representativesElected'],
    ['not-held', 'notHeld', 'notHeld'],
    ['adjourned', 'closed', 'adjourned'],
    ['on-paper', 'closed', 'nobodyElected'],
    ['cancelled', 'cancelled', undefined],
    ['waited-for', 'inSession', undefined],
    ['offline-desks', 'adjourned', undefined],
  ])('the rules still follow the gathering that was %s, to the same end', (name, phase, outcome) => {
    const fixtures = readHistory(`separate-gathering.${name}.json`);
    const { state, violations } = replay(separateGatheringDecider, fixtures);
    expect({ violations, phase: state.phase, outcome: state.end?.outcome }).toEqual({
      violations: [],
      phase,
      outcome,
    });
  });
});
