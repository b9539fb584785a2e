import { mkdir, writeFile } from 'node:fs/promises';

/** One measured figure; a yardstick is what the same machine did in the same run by the plainest means. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly yardstick?: { readonly name: string; readonly value: number };
  /** The figure should be at least, or at most, this (same unit). */
  readonly atLeast?: number;
  readonly atMost?: number;
}

export type Report = (figure: Figure) => void;

/** A module of the bench: `bench/<something>.bench.ts`. */
export interface Bench {
  readonly name: string;
  run(report: Report): Promise<void>;
}

/** True when the figure is where it should be; figures without a bound are never wrong. */
export function holds({ value, atLeast, atMost }: Figure): boolean {
  return (atLeast === undefined || value >= atLeast) && (atMost === undefined || value <= atMost);
}

/** One line of the table: name, value, bound, yardstick with the ratio to it. */
export function lineOf(figure: Figure): string {
  const { name, value, unit, yardstick, atLeast, atMost } = figure;
  const bound =
    atLeast !== undefined ? `≥ ${shown(atLeast)}` : atMost !== undefined ? `≤ ${shown(atMost)}` : '';
  const beside = yardstick
    ? `${yardstick.name} ${shown(yardstick.value)}, ratio ${(value / yardstick.value).toFixed(2)}`
    : '';
  const mark = holds(figure) ? ' ' : '!';
  return `${mark} ${name.padEnd(52)} ${`${shown(value)} ${unit}`.padStart(18)}  ${bound.padEnd(10)} ${beside}`;
}

function shown(value: number): string {
  return value.toLocaleString('en', { maximumFractionDigits: value < 10 ? 3 : 0 });
}

/** Everything that was measured, for whoever compares two runs. */
export async function save(figures: Readonly<Record<string, readonly Figure[]>>): Promise<void> {
  await mkdir('var', { recursive: true });
  await writeFile('var/bench.json', `${JSON.stringify(figures, undefined, 2)}\n`);
}
