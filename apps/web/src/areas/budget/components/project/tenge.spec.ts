import { TENGE } from './tenge.js';

describe('a field for money', () => {
  it('takes what is still exact in tiyn, and no digit more', () => {
    expect(TENGE.isAllowed({})).toBe(true);
    expect(TENGE.isAllowed({ floatValue: 20_000_000.5 })).toBe(true);
    expect(TENGE.isAllowed({ floatValue: 10_000_000_000_000 })).toBe(true);
    expect(TENGE.isAllowed({ floatValue: 99_999_999_999_999 })).toBe(false);
  });
});
