/**
 * Makes .env out of .env.example with the empty secrets filled in, readable by its owner alone. An .env that is
 * there already stays as it is: its secrets may be in use.
 * Usage: node tools/make-env.mjs
 */
import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const path = (name) => fileURLToPath(new URL(`../${name}`, import.meta.url));
const made = {
  POSTGRES_PASSWORD: () => randomBytes(24).toString('hex'),
  JINALYS_VAULT_KEY: () => randomBytes(32).toString('base64'),
  JINALYS_COMMAND_KEY: () => randomBytes(32).toString('base64'),
  JINALYS_AUDIT_KEY: () => randomBytes(32).toString('base64'),
};
const filled = readFileSync(path('.env.example'), 'utf8').replace(/^(\w+)=$/gm, (line, name) =>
  name in made ? `${line}${made[name]()}` : line,
);
try {
  writeFileSync(path('.env'), filled, { flag: 'wx', mode: 0o600 });
  console.log('.env is made; keep a copy of its secrets in a safe place.');
} catch (error) {
  if (error.code !== 'EEXIST') throw error;
  console.error('.env exists already and stays as it is.');
  process.exitCode = 1;
}
