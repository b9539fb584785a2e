import { NativeSelect, Textarea } from '@mantine/core';
import { useSittingWords } from '../../state/use-sitting-words.js';

const REASONS = ['weather', 'mourning', 'harvest', 'other'] as const;

export interface Ground {
  readonly reason: (typeof REASONS)[number];
  readonly explanation: string;
}
export const NO_GROUND: Ground = { reason: 'weather', explanation: '' };

/** A listed reason speaks for itself; any other is explained. */
export function isGrounded({ reason, explanation }: Ground): boolean {
  return reason !== 'other' || explanation.trim() !== '';
}

/** As the command takes it. */
export function groundInput({ reason, explanation }: Ground): Pick<Ground, 'reason'> & Partial<Ground> {
  return { reason, ...(explanation.trim() !== '' && { explanation }) };
}

/** Why a sitting is postponed or cancelled. */
export function ReasonFields({
  ground,
  onChange,
}: {
  readonly ground: Ground;
  readonly onChange: (ground: Ground) => void;
}) {
  const words = useSittingWords();
  return (
    <>
      <NativeSelect
        label={words.cancelReason}
        value={ground.reason}
        onChange={({ currentTarget: { value } }) => {
          onChange({ ...ground, reason: value as Ground['reason'] });
        }}
        data={REASONS.map((value) => ({ value, label: words.cancelReasons[value] }))}
      />
      <Textarea
        label={words.cancelExplanation}
        required={ground.reason === 'other'}
        maxLength={2000}
        value={ground.explanation}
        onChange={({ currentTarget: { value } }) => {
          onChange({ ...ground, explanation: value });
        }}
      />
    </>
  );
}
