import type { JsonObject } from '#libs/kernel';
import type { Position, RecordedEvent } from './port.js';
import { sampleEvent } from './testing/sample-events.js';
import { schemaRegistry, UnknownSchemaVersionError } from './upcasters.js';

const recorded = (type: string, schemaVersion: number, data: JsonObject): RecordedEvent => {
  const event = sampleEvent(data, type);
  return {
    ...event,
    metadata: { ...event.metadata, schemaVersion },
    stream: 'assembly-1',
    revision: 0,
    position: '1' as Position,
  };
};

describe('the schema registry', () => {
  const addChannel = {
    type: 'Registered',
    from: 1,
    upcast: (data: JsonObject) => ({ ...data, channel: 'desk' }),
  };
  const renameCount = {
    type: 'Registered',
    from: 2,
    upcast: ({ count, ...rest }: JsonObject) => ({ ...rest, present: count }),
  };
  const registry = schemaRegistry({ Registered: 3, Opened: 1 }, [renameCount, addChannel]);

  it('reads an old event through every step to the version of today', () => {
    const old = recorded('Registered', 1, { count: 3 });
    const today = registry.upcast(old);
    expect(today.data).toEqual({ present: 3, channel: 'desk' });
    expect(today.metadata.schemaVersion).toBe(3);
    expect(old.data).toEqual({ count: 3 });
    expect(registry.upcast(recorded('Registered', 2, { count: 3, channel: 'web' })).data).toEqual({
      present: 3,
      channel: 'web',
    });
  });

  it('leaves an event of today as it is, and one of a type that it does not know', () => {
    const today = recorded('Registered', 3, {});
    const unknown = recorded('Elsewhere', 1, {});
    expect(registry.upcast(today)).toBe(today);
    expect(registry.upcast(unknown)).toBe(unknown);
    expect(registry.versionOf('Registered')).toBe(3);
    expect(registry.versionOf('Elsewhere')).toBe(1);
  });

  it('refuses an event of a newer program', () => {
    expect(() => registry.upcast(recorded('Opened', 2, {}))).toThrow(UnknownSchemaVersionError);
    expect(() => registry.upcast(recorded('Elsewhere', 2, {}))).toThrow(UnknownSchemaVersionError);
  });

  it('is refused at the start when a step is missing, superfluous or there twice', () => {
    expect(() => schemaRegistry({ Registered: 3 }, [addChannel])).toThrow(
      'no upcaster for Registered version 2',
    );
    expect(() => schemaRegistry({ Registered: 1 }, [addChannel])).toThrow('upcaster Registered 1');
    expect(() => schemaRegistry({ Registered: 2 }, [addChannel, addChannel])).toThrow('two upcasters');
  });
});
