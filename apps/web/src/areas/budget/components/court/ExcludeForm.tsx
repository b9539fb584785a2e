import { useState } from 'react';
import { Button, NativeSelect, Stack, Text } from '@mantine/core';
import { useCommand } from '../../../../shared/api/use-command.js';
import { ConfirmDialog } from '../../../../shared/components/ConfirmDialog.js';
import { Part } from '../../../../shared/components/Part.js';
import { RefusalNotice } from '../../../../shared/components/RefusalNotice.js';
import { useCommandForm } from '../../../../shared/forms/use-command-form.js';
import { useFormat } from '../../../../shared/format/use-format.js';
import { useLanguage } from '../../../../shared/i18n/language-context.js';
import { inLanguage, useWords } from '../../../../shared/i18n/words.js';
import { excludeProjectMutation } from '../../operations/court.js';
import { courtWords } from '../../words/court.js';
import { NO_ACT } from './court-act.js';
import type { CourtAct, CourtCampaign } from './court-act.js';
import { COURT_FIELDS, CourtFields } from './CourtFields.js';

/** Before the count a court may take a project off the ballot. */
export function ExcludeForm({ campaign: { id, projects } }: { readonly campaign: CourtCampaign }) {
  const words = useWords(courtWords);
  const format = useFormat();
  const language = useLanguage();
  const standing = projects.filter(({ excluded }) => !excluded);
  const [asked, setAsked] = useState<CourtAct & { readonly projectId: string }>();
  const { give, refused, pending } = useCommand(excludeProjectMutation);
  const { form, submit } = useCommandForm(
    { initialValues: { ...NO_ACT, projectId: standing[0]?.id ?? '' } },
    refused,
    (values) => {
      setAsked(values);
      return Promise.resolve();
    },
  );
  const project = standing.find((one) => one.id === asked?.projectId);
  if (standing.length === 0) return <Text>{words.nothingToExclude}</Text>;
  return (
    <Part title={words.exclude}>
      <Text>{words.excludeText}</Text>
      <form onSubmit={submit}>
        <Stack>
          <NativeSelect
            label={words.project}
            data={standing.map((one) => ({ value: one.id, label: inLanguage(one.title, language) }))}
            {...form.getInputProps('projectId')}
          />
          <CourtFields input={(field) => form.getInputProps(field)} />
          <RefusalNotice refused={refused} shownFields={COURT_FIELDS} />
          <div>
            <Button type="submit" loading={pending}>
              {words.saveExclusion}
            </Button>
          </div>
        </Stack>
      </form>
      <ConfirmDialog
        opened={asked !== undefined}
        question={words.excludeQuestion}
        consequence={
          asked &&
          project &&
          words.excludeConsequence(
            inLanguage(project.title, language),
            inLanguage(asked.court, language),
            asked.decision.number,
            format.date(asked.decision.date),
          )
        }
        onClose={() => {
          setAsked(undefined);
        }}
        onConfirm={() => asked && give({ campaignId: id, ...asked })}
      />
    </Part>
  );
}
