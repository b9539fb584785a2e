import { SignInAttempts } from './sign-in-attempt.js';
import type { SignInAttempt } from './sign-in-attempt.js';

const secret = new Uint8Array(32).fill(3);
const attempt: SignInAttempt = { state: 's'.repeat(43), nonce: 'n', codeVerifier: 'v', returnTo: '/norms' };
const at = (now: string): SignInAttempts => new SignInAttempts(secret, { now: () => now });

it('is remembered for ten minutes by the browser that began it', () => {
  const cookie = at('2026-03-01T04:00:00.000Z').seal(attempt);
  expect(at('2026-03-01T04:09:59.999Z').open(cookie, attempt.state)).toEqual(attempt);
  expect(at('2026-03-01T04:10:00.000Z').open(cookie, attempt.state)).toBeUndefined();
});

it('holds for its own state only, and only if we sealed it', () => {
  const attempts = at('2026-03-01T04:00:00.000Z');
  const cookie = attempts.seal(attempt);
  expect(attempts.open(cookie, 'another')).toBeUndefined();
  expect(attempts.open(undefined, attempt.state)).toBeUndefined();
  expect(attempts.open('forged', attempt.state)).toBeUndefined();
  const elsewhere = new SignInAttempts(new Uint8Array(32).fill(4), { now: () => '2026-03-01T04:00:00.000Z' });
  expect(elsewhere.open(cookie, attempt.state)).toBeUndefined();
});

it('gives away nothing of what it remembers', () => {
  const cookie = at('2026-03-01T04:00:00.000Z').seal(attempt);
  expect(Buffer.from(cookie, 'base64url').toString('latin1')).not.toContain('norms');
});
