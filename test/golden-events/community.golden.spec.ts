import { readdirSync, readFileSync } from 'node:fs';
import {
  communityEventVersions,
  memberDecider,
  officialDecider,
  rollDecider,
  territoryDecider,
  vaultAccessDecider,
} from '#libs/community';
import { schemaRegistry } from '#libs/event-store';
import type { Position, RecordedEvent } from '#libs/event-store';
import { canonicalJson } from '#libs/kernel';
import type { Decider, DomainEvent, JsonObject, Violation } from '#libs/kernel';
import { normOverrideDecider, normOverrideEventVersions } from '#libs/norms';
import { decodeEvent, encodeEvent } from '../../libs/event-store/src/codec.js';

/** An event as it once shipped. A fixture is never changed; a new version gets a file of its own. */
interface Fixture {
  readonly type: string;
  readonly schemaVersion: number;
  readonly data: JsonObject;
}

const FOLDERS = { community: communityEventVersions, norms: normOverrideEventVersions } as const;
const schemas = schemaRegistry({ ...communityEventVersions, ...normOverrideEventVersions });

function readFixture(folder: string, file: string): Fixture {
  return JSON.parse(readFileSync(new URL(`./${folder}/${file}`, import.meta.url), 'utf8')) as Fixture;
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
    actor: { role: 'akimOffice' },
    channel: 'web' as const,
    recordedAt: '2026-03-11T05:00:00.000Z',
    salt: '0'.repeat(32),
  };
  const stored = encodeEvent({ id, type, data, metadata });
  return schemas.upcast(decodeEvent(stored, { stream: 'stream-1', revision: 0, position: '1' as Position }));
}

/** What the rules of today find wrong with a history that shipped. */
function violations<C, E extends DomainEvent<string, object>, S>(
  decider: Decider<C, E, S>,
  folder: string,
  types: readonly string[],
): readonly Violation[] {
  let state = decider.initialState;
  return types.flatMap((type) => {
    const event = decoded(readFixture(folder, `${type}.v1.json`)) as unknown as E;
    const found = decider.check(state, event);
    state = decider.evolve(state, event);
    return found;
  });
}

describe.each(Object.entries(FOLDERS))('golden events of %s', (folder, current) => {
  const files = readdirSync(new URL(`./${folder}/`, import.meta.url));

  it('has a fixture of every version that shipped', () => {
    const expected = Object.entries(current).flatMap(([type, version]) =>
      Array.from({ length: version }, (_, index) => `${type}.v${String(index + 1)}.json`),
    );
    expect([...files].sort()).toEqual(expected.sort());
  });

  it.each(files)('%s decodes to the same canonical bytes', (file) => {
    const fixture = readFixture(folder, file);
    const event = decoded(fixture);
    expect(`${fixture.type}.v${String(fixture.schemaVersion)}.json`).toBe(file);
    if (event.metadata.schemaVersion === fixture.schemaVersion)
      expect(canonicalJson(event.data)).toBe(canonicalJson(fixture.data));
  });
});

describe('the rules of today still follow', () => {
  it('the territory that was registered, renamed and closed', () => {
    const history = ['TerritoryRegistered', 'TerritoryRenamed', 'TerritoryClosed'];
    expect(violations(territoryDecider, 'community', history)).toEqual([]);
  });

  it('the member who was forgotten and readmitted', () => {
    expect(violations(memberDecider, 'community', ['MemberForgotten', 'MemberReadmitted'])).toEqual([]);
  });

  it('the roll, the opening of the vault and the card of an official', () => {
    expect(violations(rollDecider, 'community', ['RollImported'])).toEqual([]);
    expect(violations(vaultAccessDecider, 'community', ['VaultOpened'])).toEqual([]);
    expect(violations(officialDecider, 'community', ['OfficialRecorded'])).toEqual([]);
  });

  it('the norm that a territory set and gave up', () => {
    const history = ['NormOverrideApproved', 'NormOverrideRevoked'];
    expect(violations(normOverrideDecider, 'norms', history)).toEqual([]);
  });
});
