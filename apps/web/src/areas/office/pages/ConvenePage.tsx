import { Alert, Anchor, Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { useAnswer } from '../../../shared/api/use-answer.js';
import { useCommand } from '../../../shared/api/use-command.js';
import { BackLink } from '../../../shared/components/BackLink.js';
import { PageFrame } from '../../../shared/components/PageFrame.js';
import { RefusalNotice } from '../../../shared/components/RefusalNotice.js';
import { dateIn, instantIn } from '../../../shared/format/format.js';
import { useFormat } from '../../../shared/format/use-format.js';
import { useCommandForm } from '../../../shared/forms/use-command-form.js';
import { useLanguage } from '../../../shared/i18n/language-context.js';
import { inLanguage, useWords } from '../../../shared/i18n/words.js';
import { normsInForceQuery } from '../../../shared/law/operations.js';
import { sharedWords } from '../../../shared/words/index.js';
import { meetingAddress, noticeAddress, planAddress } from '../addresses.js';
import { conveningOf, earliestAfter } from '../components/convening.js';
import type { Convening, ConveningDraft } from '../components/convening.js';
import { DayStep } from '../components/DayStep.js';
import { OrderStep } from '../components/OrderStep.js';
import { PlaceStep } from '../components/PlaceStep.js';
import { WizardSteps } from '../components/WizardSteps.js';
import { conveneMutation, conveningDraftQuery } from '../operations/convening.js';
import { officeWords } from '../words/index.js';

const STEPS = ['day', 'place', 'order'] as const;

/** Convenes the gathering of one section, step by step. */
export function Component() {
  const { planId = '', sectionId = '' } = useParams();
  const { convene: words, plans } = useWords(officeWords);
  const { statuses } = useWords(sharedWords);
  const format = useFormat();
  const language = useLanguage();
  const { conveningDraft: draft } = useAnswer(conveningDraftQuery, { planId, sectionId });
  const { standing, previous, maslikhatDecision: decision } = draft;
  return (
    <PageFrame
      title={words.title(inLanguage(draft.section.name, language))}
      lead={words.eligible(draft.eligible, draft.required)}
      above={<BackLink to={planAddress(planId)} label={plans.back} />}
    >
      {decision && <Text>{words.approvedBy(decision.number, format.date(decision.date))}</Text>}
      {previous && (
        <Text>{words.previous(format.date(dateIn(previous.startsAt)), statuses[previous.status])}</Text>
      )}
      {standing ? (
        <Alert color="lake" title={words.standing}>
          <Anchor component={Link} to={meetingAddress(standing.id)}>
            {words.toStanding}
          </Anchor>
        </Alert>
      ) : decision ? (
        <Wizard planId={planId} sectionId={sectionId} draft={draft} />
      ) : (
        <Alert color="red.9" variant="outline" title={words.notApproved} />
      )}
    </PageFrame>
  );
}

function Wizard({
  planId,
  sectionId,
  draft,
}: {
  readonly planId: string;
  readonly sectionId: string;
  readonly draft: ConveningDraft;
}) {
  const { convene: words } = useWords(officeWords);
  const format = useFormat();
  const navigate = useNavigate();
  const [step, setStep] = useState(0);
  const { norms } = useAnswer(normsInForceQuery, { territory: draft.territory, on: draft.noticeOn });
  const convene = useCommand(conveneMutation);
  const filled = (text: string | null): string | null =>
    text === null || text.trim() === '' ? words.required : null;
  const { form, submit } = useCommandForm<Convening>(
    {
      initialValues: conveningOf(draft),
      validate: (values) => {
        const first = earliestAfter(values.noticeOn ?? draft.noticeOn, draft.noticeDays);
        const early = values.day !== null && values.day < first;
        const day = {
          noticeOn: filled(values.noticeOn),
          day: early ? words.tooEarly(format.day(first)) : filled(values.day),
          time: filled(values.time),
        };
        const place = {
          placeKk: filled(values.placeKk),
          placeRu: filled(values.placeRu),
          ...Object.fromEntries(
            values.agenda.flatMap(({ kk, ru }, index) => [
              [`agenda.${String(index)}.kk`, filled(kk)],
              [`agenda.${String(index)}.ru`, filled(ru)],
            ]),
          ),
        };
        const order = { orderNumber: filled(values.orderNumber), orderDate: filled(values.orderDate) };
        return { ...day, ...(step > 0 && place), ...(step > 1 && order) };
      },
    },
    convene.refused,
    async (values) => {
      if (step < STEPS.length - 1) {
        setStep(step + 1);
        return;
      }
      const done = await convene.give({
        planId,
        sectionId,
        order: { number: values.orderNumber, date: values.orderDate ?? draft.noticeOn },
        place: { kk: values.placeKk, ru: values.placeRu },
        startsAt: instantIn(values.day ?? draft.earliestOn, values.time),
        agenda: values.agenda.map(({ kk, ru }) => ({ kk, ru })),
        noticeOn: values.noticeOn ?? draft.noticeOn,
        ...(draft.previous && { previousGatheringId: draft.previous.id }),
      });
      if (done) await navigate(noticeAddress(done.gathering.id));
    },
  );
  const norm = norms.find(({ id }) => id === 'separateGathering.noticeDays');
  return (
    <form onSubmit={submit} noValidate>
      <WizardSteps step={step} labels={STEPS.map((each) => words.steps[each])} />
      {step === 0 && <DayStep form={form} draft={draft} norm={norm} />}
      {step === 1 && <PlaceStep form={form} />}
      {step === 2 && <OrderStep form={form} draft={draft} />}
      <RefusalNotice refused={convene.refused} />
      <Group mt="lg">
        {step > 0 && (
          <Button
            variant="default"
            onClick={() => {
              setStep(step - 1);
            }}
          >
            {words.back}
          </Button>
        )}
        <Button type="submit" loading={convene.pending}>
          {step < STEPS.length - 1 ? words.next : words.submit}
        </Button>
      </Group>
    </form>
  );
}
