import { EventEmitter, once } from 'node:events';
import { createLogger } from './logging/index.js';
import { Shutdown } from './shutdown.js';

class FakeProcess extends EventEmitter {
  readonly exited: Promise<number>;
  readonly codes: number[] = [];
  exit!: (code: number) => void;

  constructor() {
    super();
    this.exited = new Promise((resolve) => {
      this.exit = (code) => {
        this.codes.push(code);
        resolve(code);
      };
    });
  }
}

function prepare(options: { boundMs?: number; withParent?: boolean } = {}) {
  const lines: string[] = [];
  const logger = createLogger({ level: 'info' }, { write: (line) => void lines.push(line) });
  const process = new FakeProcess();
  const shutdown = new Shutdown({ logger, process, ...options }).listen();
  const closed: string[] = [];
  const add = (name: string) => {
    shutdown.add(name, () => Promise.resolve().then(() => closed.push(name)));
  };
  return { shutdown, process, closed, add, lines };
}

describe('a graceful stop', () => {
  it.each(['SIGTERM', 'SIGINT'])(
    'closes on %s what was opened last first, then ends with 0',
    async (signal) => {
      const { shutdown, process, closed, add } = prepare();
      ['database', 'event store', 'http'].forEach(add);
      expect(shutdown.isStopping).toBe(false);
      process.emit(signal);
      expect(shutdown.isStopping).toBe(true);
      expect(await process.exited).toBe(0);
      expect(closed).toEqual(['http', 'event store', 'database']);
    },
  );

  it('goes on when something cannot be closed, and ends with 1', async () => {
    const { shutdown, process, closed, add, lines } = prepare();
    add('database');
    shutdown.add('http', () => Promise.reject(new Error('socket of 870101300123')));
    process.emit('SIGTERM');
    expect(await process.exited).toBe(1);
    expect(closed).toEqual(['database']);
    expect(lines.join('')).toContain('socket of [12 digits]');
  });

  it('leaves behind what does not close in time, and ends with 1', async () => {
    const { shutdown, process, lines } = prepare({ boundMs: 1 });
    shutdown.add('http', () => new Promise(() => undefined));
    process.emit('SIGTERM');
    expect(await process.exited).toBe(1);
    expect(lines.join('')).toContain('"step":"http"');
  });

  it('ends at once on the second signal', async () => {
    const { shutdown, process } = prepare();
    const requests = new EventEmitter();
    shutdown.add('http', () => once(requests, 'answered'));
    process.emit('SIGTERM');
    process.emit('SIGINT');
    expect(process.codes).toEqual([130]);
    requests.emit('answered');
    await shutdown.stop('test is over');
  });

  it.each(['uncaughtException', 'unhandledRejection'])('happens on %s too, with code 1', async (event) => {
    const { process, closed, add, lines } = prepare();
    add('database');
    process.emit(event, new Error('lost 870101300123'));
    expect(await process.exited).toBe(1);
    expect(closed).toEqual(['database']);
    expect(lines[0]).toContain('lost [12 digits]');
  });

  it('happens when the parent is gone, if asked for', async () => {
    expect(prepare().process.listenerCount('disconnect')).toBe(0);
    const { process } = prepare({ withParent: true });
    process.emit('disconnect');
    expect(await process.exited).toBe(0);
  });

  it('happens once, however often it is asked for', async () => {
    const { shutdown, process, closed, add } = prepare();
    add('database');
    await Promise.all([shutdown.stop('a'), shutdown.stop('b')]);
    expect(closed).toEqual(['database']);
    expect(process.codes).toEqual([0]);
  });
});
