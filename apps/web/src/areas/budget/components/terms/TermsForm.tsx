import { useState } from 'react';
import { Button, Stack, Text } from '@mantine/core';
import type { Refused } from '../../../../shared/api/refusal.js';
import { RefusalNotice } from '../../../../shared/components/RefusalNotice.js';
import { dateIn } from '../../../../shared/format/format.js';
import { useFormat } from '../../../../shared/format/use-format.js';
import { useCommandForm } from '../../../../shared/forms/use-command-form.js';
import { useWords } from '../../../../shared/i18n/words.js';
import type { KeptTerms } from '../../state/kept-terms.js';
import type { TermsCalendar } from '../../state/terms-calendar.js';
import { termsOf } from '../../state/terms-form.js';
import type { TermsDraft, TermsInput } from '../../state/terms-form.js';
import { termsWords } from '../../words/terms.js';
import styles from '../propose/Propose.module.css';
import { StepHead } from '../StepHead.js';
import { BallotStep } from './BallotStep.js';
import { CheckStep } from './CheckStep.js';
import { DaysStep } from './DaysStep.js';
import { MoneyStep } from './MoneyStep.js';
import { TallyStep } from './TallyStep.js';
import { termsErrorsOf } from './validate.js';
import { WhatStep } from './WhatStep.js';

const STEPS = ['what', 'money', 'days', 'ballot', 'tally', 'check'] as const;
const LAST = STEPS.length - 1;

/** The terms of a campaign in steps; what is written stays on the device until it was sent. */
export function TermsForm({
  territory,
  empty,
  before,
  kept,
  refused,
  pending,
  onSend,
}: {
  readonly territory: string;
  /** What it begins with. */
  readonly empty: TermsDraft;
  /** The calendar that was announced, when these terms are being amended. */
  readonly before?: TermsCalendar;
  readonly kept: KeptTerms;
  readonly refused: Refused | undefined;
  readonly pending: boolean;
  readonly onSend: (terms: TermsInput) => Promise<void>;
}) {
  const words = useWords(termsWords);
  const format = useFormat();
  const today = dateIn(new Date().toISOString());
  const amending = before !== undefined;
  const [initial] = useState(() => kept.begun(empty));
  const [step, setStep] = useState(Math.min(initial.step, LAST));
  const { form, submit } = useCommandForm<TermsDraft>(
    {
      initialValues: initial,
      validate: (values) =>
        Object.assign(
          {},
          ...termsErrorsOf(values, territory, today, words, format).slice(0, step + 1),
        ) as Record<string, string | null>,
      onValuesChange: (values) => {
        kept.keep({ ...values, step });
      },
    },
    refused,
    async (values) => {
      if (step < LAST) goTo(step + 1);
      else await onSend(termsOf(values, territory, before));
    },
  );

  function goTo(next: number): void {
    kept.keep({ ...form.getValues(), step: next });
    setStep(next);
  }

  const props = { form, territory, today };
  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        <StepHead
          step={step}
          of={STEPS.length}
          where={words.step(step + 1, STEPS.length)}
          label={words.steps[STEPS[step] ?? 'what']}
        />
        {step === 0 && <WhatStep {...props} amending={amending} />}
        {step === 1 && <MoneyStep {...props} />}
        {step === 2 && <DaysStep {...props} amending={amending} />}
        {step === 3 && <BallotStep {...props} />}
        {step === 4 && <TallyStep {...props} />}
        {step === LAST && <CheckStep terms={termsOf(form.values, territory, before)} territory={territory} />}
        <RefusalNotice refused={refused} />
        <div className={styles['foot']}>
          <Button type="submit" size="lg" loading={pending}>
            {step < LAST ? words.next : amending ? words.sendAmend : words.sendAnnounce}
          </Button>
          {step > 0 && (
            <Button
              variant="default"
              size="lg"
              disabled={pending}
              onClick={() => {
                goTo(step - 1);
              }}
            >
              {words.back}
            </Button>
          )}
        </div>
        <Text role="status">{words.kept}</Text>
      </Stack>
    </form>
  );
}
