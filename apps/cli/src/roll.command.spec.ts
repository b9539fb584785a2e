import { DomainError } from '#libs/kernel';
import { rollCommand } from './roll.command.js';
import type { OpenedCommunity } from './roll.command.js';

const MEMBER = '7d1a3c55-3f5b-4b1e-8f0e-0a6a5c1d2e3f';
const RESULT = {
  outcome: 'imported',
  version: 3,
  count: 12,
  added: 2,
  changed: 1,
  unchanged: 9,
  removed: 0,
  rejected: 1,
} as const;

let exitCode: typeof process.exitCode;

beforeEach(() => {
  exitCode = process.exitCode;
  process.exitCode = undefined;
});

afterEach(() => {
  process.exitCode = exitCode;
});

async function run(arguments_: readonly string[], community: Partial<OpenedCommunity>) {
  const said = { out: '', err: '', closed: 0 };
  const opened = {
    importer: { import: () => Promise.reject(new Error('not asked for')) },
    forgetting: {
      forget: () => Promise.reject(new Error('not asked for')),
      readmit: () => Promise.reject(new Error('not asked for')),
    },
    close: () => Promise.resolve(void (said.closed += 1)),
    ...community,
  };
  const command = rollCommand(() => Promise.resolve(opened)).configureOutput({
    writeOut: (text) => (said.out += text),
    writeErr: (text) => (said.err += text),
  });
  await command.parseAsync(arguments_, { from: 'user' });
  return { ...said, code: process.exitCode };
}

describe('jinalys roll import', () => {
  it('says what was taken, and which rows were not, in the language asked for', async () => {
    const importer: OpenedCommunity['importer'] = {
      import: (order) => {
        expect(order).toMatchObject({ file: 'roll.csv', territory: '595037000', full: true });
        order.onProblem?.({ line: 4, column: 'iin', fault: 'iin.checkDigit' });
        return Promise.resolve(RESULT);
      },
    };
    const said = await run(['import', 'roll.csv', '--territory', '595037000', '--full', '--language', 'en'], {
      importer,
    });
    expect(said).toEqual({
      out: 'line 4, IIN: the check digit of the IIN does not agree\nversion 3: 12 people; 2 added, 1 changed, 9 unchanged, 0 left, 1 rows not taken\n',
      err: '',
      closed: 1,
      code: undefined,
    });
  });

  it('says in words why a file was refused, and fails', async () => {
    const importer = {
      import: () => Promise.reject(new DomainError('RollFileNotUtf8', { looksLike: 'windows-1251' })),
    };
    const said = await run(['import', 'old.csv', '--territory', '595037000'], { importer });
    expect(said).toMatchObject({ code: 1, closed: 1 });
    expect(said.err).toContain('UTF-8 кодтауында емес (сірә, windows-1251)');
  });
});

describe('jinalys roll forget', () => {
  it('forgets on the ground given', async () => {
    const asked: unknown[] = [];
    const forget = (...order: unknown[]) => {
      asked.push(order.slice(0, 2));
      return Promise.resolve({ position: '1' as never });
    };
    const forgetting = { forget, readmit: forget };
    expect(await run(['forget', MEMBER, '--ground', 'courtDecision'], { forgetting })).toMatchObject({
      out: 'forgotten\n',
    });
    expect(asked).toEqual([[MEMBER, 'courtDecision']]);
  });

  it('fails for somebody unknown', async () => {
    const refuse = () => Promise.reject(new DomainError('MemberUnknown', {}));
    const said = await run(['forget', MEMBER], { forgetting: { forget: refuse, readmit: refuse } });
    expect(said).toMatchObject({ err: 'MemberUnknown {}\n', code: 1 });
  });
});
