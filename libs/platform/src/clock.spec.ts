import { EventEmitter } from 'node:events';
import { systemClock } from '#libs/kernel';
import { createClock, IpcClock } from './clock.js';
import { ConfigError } from './config-error.js';

class Parent extends EventEmitter {
  readonly received: unknown[] = [];
  readonly send = (message: unknown): void => {
    this.received.push(message);
  };
  says(now: string): void {
    this.emit('message', { type: 'clock', now });
  }
}

describe('the clock that a parent process drives', () => {
  const nine = '2026-03-01T04:00:00.000Z';
  const ten = '2026-03-01T05:00:00.000Z';

  async function started(): Promise<{ parent: Parent; clock: IpcClock }> {
    const parent = new Parent();
    const starting = IpcClock.fromParent(parent);
    parent.emit('message', { type: 'something else' });
    parent.emit('message', null);
    parent.says(nine);
    return { parent, clock: await starting };
  }

  it('starts with the first time it is told, confirms it, and stands still', async () => {
    const { parent, clock } = await started();
    expect(clock.now()).toBe(nine);
    expect(clock.now()).toBe(nine);
    expect(parent.received).toEqual([{ type: 'clock', now: nine }]);
  });

  it('moves when told, tells its listeners first and then the parent', async () => {
    const { parent, clock } = await started();
    const heard: string[] = [];
    const forget = clock.onChange((now) => {
      heard.push(`${now} after ${String(parent.received.length)}`);
    });
    parent.says(ten);
    forget();
    parent.says(ten);
    expect(clock.now()).toBe(ten);
    expect(heard).toEqual([`${ten} after 1`]);
    expect(parent.received).toHaveLength(3);
  });

  it('refuses to go back, and what is no moment', async () => {
    const { parent, clock } = await started();
    expect(() => {
      parent.says('2026-02-28T04:00:00.000Z');
    }).toThrow('does not go back');
    expect(() => {
      parent.says('2026-03-01');
    }).toThrow(RangeError);
    expect(clock.now()).toBe(nine);
  });

  it('gives up when the parent says nothing, and leaves no listener', async () => {
    const parent = new Parent();
    await expect(IpcClock.fromParent(parent, 1)).rejects.toThrow('did not say the time');
    expect(parent.listenerCount('message')).toBe(0);
  });

  it('needs a parent', async () => {
    await expect(IpcClock.fromParent(Object.assign(new EventEmitter(), { send: undefined }))).rejects.toThrow(
      'needs a parent process',
    );
  });

  it('is had only when asked for, and never under production', async () => {
    const parent = new Parent();
    expect(await createClock({ clock: 'system', environment: 'production' }, parent)).toBe(systemClock);
    await expect(createClock({ clock: 'ipc', environment: 'production' }, parent)).rejects.toThrow(
      ConfigError,
    );
  });
});
