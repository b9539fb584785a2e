import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const MAIN = 'npm ci && npm start\nnpm ci && npm test\n';

describe('the check of the commands that documents show', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'jinalys-readme-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  function check(text: string, name = 'README.md'): { status: number | null; said: string } {
    const document = join(folder, name);
    writeFileSync(document, text);
    const run = spawnSync(process.execPath, ['tools/readme-commands.mjs', document], { encoding: 'utf8' });
    return { status: run.status, said: run.stdout + run.stderr };
  }
  const fenced = (commands: string, language = 'sh') => `text\n\`\`\`${language}\n${commands}\n\`\`\`\n`;

  it('passes a README whose scripts and files exist', () => {
    const { status, said } = check(
      fenced(`${MAIN}$ PORT=4000 npm run build # builds\nnode tools/run.mjs api`),
    );
    expect(said).toBe('4 commands checked, 0 wrong\n');
    expect(status).toBe(0);
  });

  it.each([
    ['npm run no-such-script -- x', 'package.json has no script "no-such-script"'],
    ['npm run -s no-such-script', 'package.json has no script "no-such-script"'],
    ['npm run build && node tools/absent.mjs', 'there is no file tools/absent.mjs'],
    ['./absent', 'there is no file ./absent'],
  ])('names document, line and fault of %s', (command, fault) => {
    const { status, said } = check(fenced(`${MAIN}${command}`));
    expect(said).toContain(`README.md:5: ${command}: ${fault}`);
    expect(status).toBe(1);
  });

  it('wants the main lines in the README and in no other document', () => {
    expect(check(fenced('npm ci && npm test')).said).toContain('does not show "npm ci && npm start"');
    expect(check(fenced('npm run build'), 'guide.md').status).toBe(0);
  });

  it('leaves blocks in other languages alone', () => {
    expect(check(fenced('npm run no-such-script', 'text'), 'guide.md').status).toBe(0);
  });
});
