import { Command } from 'commander';
import { PoisonEvent } from '#libs/projections';
import type { ConsumerStatus } from '#libs/projections';
import type { RecordedEvent } from '#libs/event-store';
import { projectionsCommand } from './projections.command.js';
import type { OpenedProjections } from './projections.command.js';

const roll: ConsumerStatus = {
  name: 'roll',
  version: 2,
  state: 'live',
  checkpoint: '0000000000000009' as ConsumerStatus['checkpoint'],
  applied: 9,
  lag: { events: 0, more: false, milliseconds: 0 },
};

async function run(
  projections: Partial<OpenedProjections['projections']>,
  ...argv: string[]
): Promise<{ output: string; closed: boolean; exitCode: unknown }> {
  let output = '';
  let closed = false;
  const write = (text: string) => (output += text);
  const command = projectionsCommand(() =>
    Promise.resolve({
      projections: {
        names: ['roll', 'meetings'],
        status: () => Promise.resolve([]),
        rebuild: () => Promise.resolve(true),
        ...projections,
      },
      close: () => Promise.resolve(void (closed = true)),
    }),
  );
  for (const each of [command, ...command.commands])
    each.exitOverride().configureOutput({ writeOut: write, writeErr: write });
  let exitCode: unknown;
  try {
    await new Command()
      .exitOverride()
      .addCommand(command)
      .parseAsync(['projections', ...argv], { from: 'user' });
    exitCode = process.exitCode;
  } catch (error) {
    exitCode = (error as { exitCode: number }).exitCode;
  }
  process.exitCode = undefined;
  return { output, closed, exitCode };
}

describe('jinalys projections', () => {
  it('shows where each read model stands', async () => {
    const behind: ConsumerStatus = {
      ...roll,
      name: 'meetings',
      state: 'catching-up',
      lag: { events: 1000, more: true, milliseconds: 4200 },
      building: { version: 3, applied: 4 },
    };
    const { output, closed, exitCode } = await run(
      { status: () => Promise.resolve([roll, behind]) },
      'status',
    );
    expect(output.split('\n')).toEqual([
      'roll      v2  live                      9 applied  up to date',
      'meetings  v2  catching-up, building v3  9 applied  1000+ behind, 4.2 s',
      '',
    ]);
    expect({ closed, exitCode }).toEqual({ closed: true, exitCode: undefined });
  });

  it('names the event a read model is stopped at, and fails', async () => {
    const failure = {
      error: 'TypeError: no such member',
      event: {
        id: '5f0c7a1e-0000-5000-8000-000000000001',
        type: 'MemberArrived',
        stream: 'gathering-1',
        revision: 4,
        position: roll.checkpoint,
      },
    };
    const { output, exitCode } = await run(
      { status: () => Promise.resolve([{ ...roll, state: 'stopped', failure }]) },
      'status',
    );
    expect(output).toContain(
      'at MemberArrived 5f0c7a1e-0000-5000-8000-000000000001 (gathering-1 revision 4, position 0000000000000009): TypeError: no such member',
    );
    expect(exitCode).toBe(1);
  });

  it('gives the status as JSON', async () => {
    const { output } = await run({ status: () => Promise.resolve([roll]) }, 'status', '--json');
    expect(JSON.parse(output)).toEqual([roll]);
  });

  it('rebuilds a read model and says so', async () => {
    const asked: unknown[] = [];
    const { output, closed } = await run(
      {
        rebuild: (name, options) => {
          asked.push([name, options?.fromStart]);
          options?.onProgress?.({ applied: 0, total: 9 });
          options?.onProgress?.({ applied: 9, total: 9 });
          return Promise.resolve(true);
        },
      },
      'rebuild',
      'roll',
      '--from-start',
    );
    expect(asked).toEqual([['roll', true]]);
    expect(output).toBe('roll is rebuilt\n');
    expect(closed).toBe(true);
  });

  it('refuses a name that is not one', async () => {
    const { output, exitCode, closed } = await run({}, 'rebuild', 'rol');
    expect(output).toBe('no read model is called rol; there are: roll, meetings\n');
    expect({ exitCode, closed }).toEqual({ exitCode: 2, closed: true });
  });

  it('says at which event a rebuild failed', async () => {
    const event = { id: 'e', type: 'MemberArrived', stream: 'gathering-1', revision: 4 } as RecordedEvent;
    const { output, exitCode } = await run(
      { rebuild: () => Promise.reject(new PoisonEvent('roll', event, { cause: new Error('why') })) },
      'rebuild',
      'roll',
    );
    expect(output).toContain('roll cannot apply MemberArrived (gathering-1 revision 4, event e): Error: why');
    expect(exitCode).toBe(1);
  });

  it('says that an interrupted rebuild can go on', async () => {
    const { output, exitCode } = await run({ rebuild: () => Promise.resolve(false) }, 'rebuild', 'roll');
    expect(output).toBe('roll: interrupted; run it again to go on\n');
    expect(exitCode).toBe(130);
  });
});
