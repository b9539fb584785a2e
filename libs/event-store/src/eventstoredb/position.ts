import type { Position as LogPosition } from '@eventstore/db-client';
import { START as LOG_START } from '@eventstore/db-client';
import type { Position } from '../port.js';

const WIDTH = 20;
const POSITION = /^(\d{20})-(\d{20})$/;

/** Positions sort as text, so commit and prepare position are written with leading zeros. */
export function toPosition({ commit, prepare }: LogPosition): Position {
  return `${pad(commit)}-${pad(prepare)}` as Position;
}

/** @throws RangeError when the position is not one of this store's */
export function fromPosition(position: Position): LogPosition | typeof LOG_START {
  if (position === '') return LOG_START;
  const [, commit, prepare] = POSITION.exec(position) ?? [];
  if (commit === undefined || prepare === undefined)
    throw new RangeError(`${JSON.stringify(position)} is no position of an EventStoreDB log`);
  return { commit: BigInt(commit), prepare: BigInt(prepare) };
}

function pad(number: bigint): string {
  return number.toString().padStart(WIDTH, '0');
}
