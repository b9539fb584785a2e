import { decimalText, fractionText } from '../amount.js';
import type { Fraction } from '../amount.js';
import type { Election, Project } from '../election/election.js';
import { projectAt } from '../election/election.js';
import type { FractionAmount, ProjectName } from './explanation.js';

/** How many decimals a rounded amount has beyond those of the election's money. */
const MORE_DECIMALS = 2;

/** Writes amounts, counted in the election's units, as texts in the currency. */
export class Amounts {
  constructor(readonly election: Election) {}

  money(units: bigint): string {
    return decimalText(units, this.election.decimals);
  }

  fraction({ numerator, denominator }: Fraction): FractionAmount {
    const unit = 10n ** BigInt(this.election.decimals);
    const inCurrency = lowestTerms({ numerator, denominator: denominator * unit });
    return {
      exact: `${inCurrency.numerator}/${inCurrency.denominator}`,
      rounded: fractionText(inCurrency, this.election.decimals + MORE_DECIMALS),
    };
  }

  name(project: number): ProjectName {
    const { id, name }: Project = projectAt(this.election, project);
    return { id, name };
  }
}

export function lowestTerms({ numerator, denominator }: Fraction): Fraction {
  const common = gcd(numerator < 0n ? -numerator : numerator, denominator);
  return { numerator: numerator / common, denominator: denominator / common };
}

export function gcd(a: bigint, b: bigint): bigint {
  while (b !== 0n) [a, b] = [b, a % b];
  return a;
}

/** The largest whole number that is not above the fraction, which must not be negative. */
export function floorOf({ numerator, denominator }: Fraction): bigint {
  return numerator / denominator;
}
