import { useState } from 'react';
import { Button, Stack } from '@mantine/core';
import { useNavigate } from 'react-router';
import { useCommand } from '../../../../shared/api/use-command.js';
import { RefusalNotice } from '../../../../shared/components/RefusalNotice.js';
import { useFormat } from '../../../../shared/format/use-format.js';
import { useCommandForm } from '../../../../shared/forms/use-command-form.js';
import { useWords } from '../../../../shared/i18n/words.js';
import { reworkProposalMutation, submitProposalMutation } from '../../operations/propose.js';
import { draftOf, emptyDraft, inputOf, readDraft } from '../../state/proposal-form.js';
import type { OwnProposal, ProposalDraft, ProposingCampaign } from '../../state/proposal-form.js';
import { useDraft } from '../../state/use-draft.js';
import { proposeWords } from '../../words/propose.js';
import { StepHead } from '../StepHead.js';
import { CheckStep } from './CheckStep.js';
import { CostStep } from './CostStep.js';
import { DraftLine } from './DraftLine.js';
import { IdeaStep } from './IdeaStep.js';
import { PicturesStep } from './PicturesStep.js';
import { PlaceStep } from './PlaceStep.js';
import styles from './Propose.module.css';
import { errorsOf } from './validate.js';

const STEPS = ['idea', 'place', 'cost', 'pictures', 'check'] as const;

/** The form of a proposal in short steps; what is written is kept all the while. */
export function ProposeForm({
  campaign,
  memberId,
  stored,
  returned,
}: {
  readonly campaign: ProposingCampaign;
  readonly memberId: string;
  readonly stored: { readonly content: string; readonly version: number } | null;
  /** The own proposal that the council sent back, to be mended. */
  readonly returned: OwnProposal | null;
}) {
  const words = useWords(proposeWords);
  const format = useFormat();
  const navigate = useNavigate();
  const { keeper, place, other } = useDraft(campaign.id, memberId, stored);
  const submit = useCommand(submitProposalMutation);
  const rework = useCommand(reworkProposalMutation);
  const command = returned ? rework : submit;
  const [sendingFiles, setSendingFiles] = useState(false);
  const [initial] = useState(() =>
    keeper.content === undefined ? (returned ? draftOf(returned) : emptyDraft()) : readDraft(keeper.content),
  );
  const [step, setStep] = useState(Math.min(initial.step, STEPS.length - 1));
  const { form, submit: onSubmit } = useCommandForm<ProposalDraft>(
    {
      initialValues: initial,
      validate: (values) =>
        Object.assign({}, ...errorsOf(values, campaign, words, format).slice(0, step + 1)) as Record<
          string,
          string | null
        >,
      onValuesChange: (values) => {
        keeper.keep(JSON.stringify({ ...values, step }));
      },
    },
    command.refused,
    async (values) => {
      if (step < STEPS.length - 1) {
        goTo(step + 1);
        return;
      }
      await keeper.flush();
      const input = inputOf(values);
      const done = returned
        ? await rework.give({ proposalId: returned.id, expectedRevision: returned.revision, form: input })
        : await submit.give({ campaignId: campaign.id, form: input });
      if (!done) return;
      keeper.forget();
      await navigate(`/budget/proposals/${done.proposal.id}`);
    },
  );

  function goTo(next: number): void {
    keeper.keep(JSON.stringify({ ...form.getValues(), step: next }));
    void keeper.flush();
    setStep(next);
  }

  async function takeOther(): Promise<void> {
    const theirs = await other();
    if (!theirs) return;
    const draft = readDraft(theirs.content);
    await keeper.insist(theirs.version);
    form.setValues(draft);
    setStep(Math.min(draft.step, STEPS.length - 1));
  }

  async function keepThis(): Promise<void> {
    const theirs = await other();
    if (theirs) await keeper.insist(theirs.version);
  }

  const props = { form, campaign };
  return (
    <form onSubmit={onSubmit} noValidate>
      <Stack>
        <StepHead
          step={step}
          of={STEPS.length}
          where={words.step(step + 1, STEPS.length)}
          label={words.steps[STEPS[step] ?? 'idea']}
        />
        {step === 0 && <IdeaStep {...props} />}
        {step === 1 && <PlaceStep {...props} />}
        {step === 2 && <CostStep {...props} />}
        {step === 3 && <PicturesStep {...props} onSending={setSendingFiles} />}
        {step === 4 && <CheckStep {...props} ownId={returned?.id} />}
        <RefusalNotice refused={command.refused} />
        <div className={styles['foot']}>
          <Button type="submit" size="lg" loading={command.pending} disabled={sendingFiles}>
            {step < STEPS.length - 1 ? words.next : words.send}
          </Button>
          {step > 0 && (
            <Button
              variant="default"
              size="lg"
              disabled={command.pending}
              onClick={() => {
                goTo(step - 1);
              }}
            >
              {words.back}
            </Button>
          )}
        </div>
        <DraftLine place={place} onTakeOther={() => void takeOther()} onKeepThis={() => void keepThis()} />
      </Stack>
    </form>
  );
}
