import { readdirSync, readFileSync } from 'node:fs';
import { canonicalJson } from '#libs/kernel';
import type { DomainEvent, JsonObject, Violation } from '#libs/kernel';
import { schemaRegistry } from '#libs/event-store';
import type { Position, RecordedEvent } from '#libs/event-store';
import type { JudgingDecider } from '#libs/audit';
import { decodeEvent, encodeEvent } from '../../../libs/event-store/src/codec.js';

/** An event as it once shipped. A fixture is never changed; a new version gets a file of its own. */
export interface Fixture {
  readonly type: string;
  readonly schemaVersion: number;
  readonly data: JsonObject;
}

/** The fixtures of one context: an event a file, and whole histories beside them. */
export class Golden {
  private readonly folder: URL;
  private readonly schemas: ReturnType<typeof schemaRegistry>;
  readonly types: readonly string[];

  constructor(context: string, versions: Readonly<Record<string, number>>) {
    this.folder = new URL(`../${context}/`, import.meta.url);
    this.schemas = schemaRegistry(versions);
    this.types = Object.keys(versions);
  }

  get files(): readonly string[] {
    return readdirSync(this.folder).filter((name) => name.endsWith('.json'));
  }

  get histories(): readonly string[] {
    return readdirSync(new URL('histories/', this.folder));
  }

  fixture(file: string): Fixture {
    return JSON.parse(readFileSync(new URL(file, this.folder), 'utf8')) as Fixture;
  }

  history(file: string): readonly Fixture[] {
    return JSON.parse(readFileSync(new URL(`histories/${file}`, this.folder), 'utf8')) as readonly Fixture[];
  }

  versionOf(type: string): number {
    return this.schemas.versionOf(type);
  }

  /** As a store gives it, and as today's readers see it. */
  decoded({ type, schemaVersion, data }: Fixture): RecordedEvent {
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
    const place = { stream: 'stream-1', revision: 0, position: '1' as Position };
    return this.schemas.upcast(decodeEvent(stored, place));
  }

  /** What the rules of today say to a history that shipped. */
  judge(decider: JudgingDecider, file: string): readonly Violation[] {
    let state = decider.initialState;
    return this.history(file).flatMap((fixture) => {
      const event = this.decoded(fixture) as unknown as DomainEvent;
      const found = decider.check(state, event);
      state = decider.evolve(state, event);
      return found;
    });
  }
}

/** What holds for the fixtures of every context. @param judges the decider of a history, by its file */
export function itIsGolden(golden: Golden, judges: (history: string) => JudgingDecider): void {
  it.each(golden.types)('%s has a fixture of every version that shipped', (type) => {
    const versions = Array.from({ length: golden.versionOf(type) }, (_, index) => index + 1);
    expect(golden.files).toEqual(
      expect.arrayContaining(versions.map((version) => `${type}.v${String(version)}.json`)),
    );
  });

  it.each(golden.files)('%s decodes to the same canonical bytes', (file) => {
    const fixture = golden.fixture(file);
    expect(`${fixture.type}.v${String(fixture.schemaVersion)}.json`).toBe(file);
    const event = golden.decoded(fixture);
    expect(event.metadata.schemaVersion).toBe(golden.versionOf(fixture.type));
    if (event.metadata.schemaVersion === fixture.schemaVersion)
      expect(canonicalJson(event.data)).toBe(canonicalJson(fixture.data));
  });

  it('every fixture stands in a history that shipped', () => {
    const shipped = golden.histories.flatMap((name) => golden.history(name));
    const written = new Set(shipped.map((fixture) => canonicalJson(fixture)));
    expect(golden.files.filter((file) => !written.has(canonicalJson(golden.fixture(file))))).toEqual([]);
  });

  it.each(golden.histories)('the rules still follow the history %s', (file) => {
    expect(golden.judge(judges(file), file)).toEqual([]);
  });
}
