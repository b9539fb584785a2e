import type { Refused } from '../api/refusal.js';

/** A step of a meeting that can be taken. */
export interface Step<Input, Success = unknown> {
  /** Takes the step. @returns what was done, or undefined when it was refused */
  readonly take: (input: Input) => Promise<Success | undefined>;
  readonly refused: Refused | undefined;
  readonly pending: boolean;
}
