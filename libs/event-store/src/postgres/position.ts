import type { Position } from '../port.js';

const WIDTH = 16;
const POSITION = /^\d{16}$/;

/** Positions sort as text, so the number is written with leading zeros. */
export function toPosition(number: string): Position {
  return (number === '0' ? '' : number.padStart(WIDTH, '0')) as Position;
}

/** @throws RangeError when the position is not one of this store's */
export function fromPosition(position: Position): string {
  if (position === '') return '0';
  if (!POSITION.test(position))
    throw new RangeError(`${JSON.stringify(position)} is no position of a PostgreSQL event log`);
  return position;
}
