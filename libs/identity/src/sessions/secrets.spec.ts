import { hashOf, keyFor, randomToken, seal, unseal } from './secrets.js';

const key = keyFor(new Uint8Array(32).fill(7), 'test');

it('what was sealed comes back under the same key', () => {
  expect(unseal(key, seal(key, 'Әсел, 12 наурыз'))).toBe('Әсел, 12 наурыз');
});

it('two seals of one text look different', () => {
  expect(seal(key, 'text')).not.toBe(seal(key, 'text'));
});

it('nothing comes back under another key, for another purpose, or after a change of any byte', () => {
  const sealed = seal(key, 'text');
  expect(unseal(keyFor(new Uint8Array(32).fill(8), 'test'), sealed)).toBeUndefined();
  expect(unseal(keyFor(new Uint8Array(32).fill(7), 'other'), sealed)).toBeUndefined();
  const bytes = Buffer.from(sealed, 'base64url');
  for (let index = 0; index < bytes.length; index += 1) {
    const changed = Buffer.from(bytes);
    changed.writeUInt8(changed.readUInt8(index) ^ 1, index);
    expect(unseal(key, changed.toString('base64url'))).toBeUndefined();
  }
  for (const junk of ['', 'AAAA', 'not base64 at all', sealed.slice(0, -2)])
    expect(unseal(key, junk)).toBeUndefined();
});

it('a token has 256 bits and is stored as 32 bytes of hash', () => {
  const token = randomToken();
  expect(token).toMatch(/^[\w-]{43}$/);
  expect(hashOf(token)).toHaveLength(32);
  expect(randomToken()).not.toBe(token);
});
