import { useEffect } from 'react';
import type { SubmitEventHandler } from 'react';
import { useForm } from '@mantine/form';
import type { UseFormInput, UseFormReturnType } from '@mantine/form';
import type { Refused } from '../api/refusal.js';

export interface CommandForm<Values extends Record<string, unknown>> {
  /** For the inputs: `{...form.getInputProps('place.kk')}`. */
  readonly form: UseFormReturnType<Values>;
  /** For `<form onSubmit={submit}>`. */
  readonly submit: SubmitEventHandler<HTMLFormElement>;
}

/**
 * A form that gives a command: what the api says of a field is set on that field.
 *
 * @param refused of the command, so that its field errors are shown
 * @param onSubmit what to do with values that pass `validate`; `reset` empties the form for the next ones
 */
export function useCommandForm<Values extends Record<string, unknown>>(
  input: UseFormInput<Values>,
  refused: Refused | undefined,
  onSubmit: (values: Values, reset: () => void) => Promise<void>,
): CommandForm<Values> {
  const form = useForm<Values>(input);
  const { setErrors } = form;
  useEffect(() => {
    if (refused) setErrors(refused.fields);
  }, [refused, setErrors]);
  return { form, submit: form.onSubmit((values) => void onSubmit(values, form.reset)) };
}
