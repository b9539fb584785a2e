import fc from 'fast-check';
import { compareFractions, decimalText, fractionText, parseDecimal, rescale, toNumber } from './amount.js';

describe('an amount', () => {
  it.each([
    ['0', 0n, 0],
    ['1500000', 1_500_000n, 0],
    ['-5', -5n, 0],
    ['12.50', 125n, 1],
    ['12.00', 12n, 0],
    ['0.07', 7n, 2],
  ])('%s is read as it is written', (text, digits, decimals) => {
    expect(parseDecimal(text)).toEqual({ digits, decimals });
  });

  it.each(['', ' 1', '1,5', '1e6', '.5', '5.', '+1', '0x10', '1 000', 'NaN', '1'.repeat(21), '1.0123456789'])(
    '"%s" is none',
    (text) => {
      expect(parseDecimal(text)).toBeNull();
    },
  );

  it('is the same after writing and reading, in whatever unit', () => {
    const amounts = fc.record({
      digits: fc.bigInt({ min: -(10n ** 19n), max: 10n ** 19n }),
      decimals: fc.nat(9),
    });
    fc.assert(
      fc.property(amounts, ({ digits, decimals }) => {
        const read = parseDecimal(decimalText(digits, decimals));
        expect(read && rescale(read, decimals)).toBe(digits);
      }),
      { seed: 20261122 },
    );
  });
});

describe('a fraction', () => {
  const whole = fc.bigInt({ min: 1n, max: 10n ** 400n });

  it('becomes the nearest double however long its numbers are', () => {
    expect(toNumber(1n, 3n)).toBeCloseTo(1 / 3, 15);
    expect(toNumber(-(10n ** 400n), 10n ** 399n)).toBe(-10);
    fc.assert(
      fc.property(whole, fc.integer({ min: 1, max: 1_000_000 }), (denominator, factor) => {
        expect(Math.abs(toNumber(BigInt(factor) * denominator, denominator) / factor - 1)).toBeLessThan(
          1e-15,
        );
      }),
      { seed: 20261122 },
    );
  });

  it('is compared without rounding', () => {
    fc.assert(
      fc.property(whole, (denominator) => {
        const half = { numerator: denominator, denominator: 2n * denominator };
        expect(compareFractions(half, { numerator: 1n, denominator: 2n })).toBe(0);
        expect(compareFractions(half, { numerator: denominator + 1n, denominator: 2n * denominator })).toBe(
          -1,
        );
      }),
      { seed: 20261122 },
    );
  });

  it('is written as a decimal rounded half up', () => {
    expect(fractionText({ numerator: 2n, denominator: 3n }, 2)).toBe('0.67');
    expect(fractionText({ numerator: 1n, denominator: 8n }, 2)).toBe('0.13');
    expect(fractionText({ numerator: 21n, denominator: 7n }, 2)).toBe('3');
  });
});
