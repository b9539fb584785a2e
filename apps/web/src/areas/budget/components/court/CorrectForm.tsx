import { useState } from 'react';
import { Button, Stack, Text, Textarea } from '@mantine/core';
import { useCommand } from '../../../../shared/api/use-command.js';
import { ConfirmDialog } from '../../../../shared/components/ConfirmDialog.js';
import { Part } from '../../../../shared/components/Part.js';
import { RefusalNotice } from '../../../../shared/components/RefusalNotice.js';
import { useCommandForm } from '../../../../shared/forms/use-command-form.js';
import { useFormat } from '../../../../shared/format/use-format.js';
import { useLanguage } from '../../../../shared/i18n/language-context.js';
import { inLanguage, useWords } from '../../../../shared/i18n/words.js';
import { correctResultMutation } from '../../operations/court.js';
import { courtWords } from '../../words/court.js';
import { NO_ACT } from './court-act.js';
import type { CourtAct, CourtCampaign } from './court-act.js';
import { COURT_FIELDS, CourtFields } from './CourtFields.js';
import { WinnersFields } from './WinnersFields.js';

interface Correction extends CourtAct {
  readonly reason: { readonly kk: string; readonly ru: string };
  readonly winners: readonly string[];
}
type Result = NonNullable<CourtCampaign['result']>;

/** After the result a court may say who wins; what was declared stays beside it. */
export function CorrectForm({
  campaign,
  result: { districts, corrections },
}: {
  readonly campaign: CourtCampaign;
  readonly result: Result;
}) {
  const { id, revision, projects } = campaign;
  const words = useWords(courtWords);
  const format = useFormat();
  const language = useLanguage();
  const [asked, setAsked] = useState<Correction>();
  const { give, refused, pending } = useCommand(correctResultMutation);
  const { form, submit } = useCommandForm<Correction & Record<string, unknown>>(
    {
      initialValues: {
        ...NO_ACT,
        reason: { kk: '', ru: '' },
        winners: corrections.at(-1)?.winners ?? districts.flatMap(({ winners }) => winners),
      },
    },
    refused,
    (values) => {
      setAsked(values);
      return Promise.resolve();
    },
  );

  function correct({ winners, decision, court, reason }: Correction) {
    const ofDistricts = campaign.budgets.map(({ district }) => ({
      district,
      projectIds: projects
        .filter((project) => project.district === district && winners.includes(project.id))
        .map((project) => project.id),
    }));
    const input = { campaignId: id, expectedRevision: revision, decision, court, reason };
    return give({ ...input, winners: ofDistricts });
  }

  const named = projects
    .filter((project) => asked?.winners.includes(project.id))
    .map(({ title }) => inLanguage(title, language));
  return (
    <Part title={words.correct}>
      <Text>{words.correctText}</Text>
      <form onSubmit={submit}>
        <Stack>
          <WinnersFields
            campaign={campaign}
            winners={form.values.winners}
            onChange={(winners) => {
              form.setFieldValue('winners', winners);
            }}
          />
          <CourtFields input={(field) => form.getInputProps(field)} />
          {(['kk', 'ru'] as const).map((of) => (
            <Textarea
              key={of}
              label={of === 'kk' ? words.reasonKk : words.reasonRu}
              description={words.reasonHint}
              lang={of}
              required
              autosize
              minRows={2}
              maxLength={2000}
              {...(form.getInputProps(`reason.${of}`) as object)}
            />
          ))}
          <RefusalNotice refused={refused} shownFields={[...COURT_FIELDS, 'reason.kk', 'reason.ru']} />
          <div>
            <Button type="submit" loading={pending}>
              {words.saveCorrection}
            </Button>
          </div>
        </Stack>
      </form>
      <ConfirmDialog
        opened={asked !== undefined}
        question={words.correctQuestion}
        consequence={
          asked &&
          words.correctConsequence(
            named.join('; ') || words.noWinner,
            inLanguage(asked.court, language),
            asked.decision.number,
            format.date(asked.decision.date),
          )
        }
        onClose={() => {
          setAsked(undefined);
        }}
        onConfirm={() => asked && correct(asked)}
      />
    </Part>
  );
}
