import { useRef } from 'react';
import { Button, Fieldset, NumberInput, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { useCommand } from '../../../../shared/api/use-command.js';
import { Part } from '../../../../shared/components/Part.js';
import { RefusalNotice } from '../../../../shared/components/RefusalNotice.js';
import { useCommandForm } from '../../../../shared/forms/use-command-form.js';
import { useWords } from '../../../../shared/i18n/words.js';
import { useMe } from '../../../../shared/session/use-me.js';
import { planProjectMutation } from '../../operations/project.js';
import type { BuiltProject } from '../../types.js';
import { projectWords } from '../../words/project.js';
import { TENGE } from './tenge.js';

interface StageDraft {
  kk: string;
  ru: string;
  from: string;
  to: string;
  money: number | string;
}
const EMPTY: StageDraft = { kk: '', ru: '', from: '', to: '', money: '' };

/** Who answers for it, in which stages, for how much; whoever writes it answers for it. */
export function PlanForm({ project: { id, revision } }: { readonly project: BuiltProject }) {
  const words = useWords(projectWords);
  const responsible = useMe()?.personId ?? '';
  const { give, refused, pending } = useCommand(planProjectMutation);
  const { form, submit } = useCommandForm(
    {
      initialValues: {
        institution: { kk: '', ru: '' },
        completionDocument: { kk: '', ru: '' },
        stages: [EMPTY],
      },
    },
    refused,
    async ({ institution, completionDocument, stages }) => {
      await give({
        projectId: id,
        expectedRevision: revision,
        responsible,
        institution,
        completionDocument,
        stages: stages.map(({ kk, ru, from, to, money }) => ({
          name: { kk, ru },
          from,
          to,
          plannedTiyn: Math.round(Number(money) * 100),
        })),
      });
    },
  );
  // Its stage is gone with the button that was pressed.
  const adder = useRef<HTMLButtonElement>(null);
  const field = (index: number, name: string) =>
    form.getInputProps(`stages.${String(index)}.${name}`) as object;
  return (
    <Part title={words.plan}>
      <form onSubmit={submit}>
        <Stack>
          <TextInput
            label={words.institutionKk}
            lang="kk"
            required
            {...form.getInputProps('institution.kk')}
          />
          <TextInput
            label={words.institutionRu}
            lang="ru"
            required
            {...form.getInputProps('institution.ru')}
          />
          <TextInput
            label={words.completionKk}
            lang="kk"
            required
            {...form.getInputProps('completionDocument.kk')}
          />
          <TextInput
            label={words.completionRu}
            lang="ru"
            required
            {...form.getInputProps('completionDocument.ru')}
          />
          {form.values.stages.map((_, index) => (
            <Fieldset key={index} legend={words.stage(index + 1)}>
              <SimpleGrid cols={{ base: 1, sm: 2 }}>
                <TextInput label={words.stageKk} lang="kk" required {...field(index, 'kk')} />
                <TextInput label={words.stageRu} lang="ru" required {...field(index, 'ru')} />
                <TextInput type="date" label={words.from} required {...field(index, 'from')} />
                <TextInput type="date" label={words.to} required {...field(index, 'to')} />
                <NumberInput label={words.plannedMoney} required {...TENGE} {...field(index, 'money')} />
              </SimpleGrid>
              {form.values.stages.length > 1 && (
                <Button
                  variant="default"
                  mt="md"
                  aria-label={words.removeStageNamed(index + 1)}
                  onClick={() => {
                    form.removeListItem('stages', index);
                    adder.current?.focus();
                  }}
                >
                  {words.removeStage}
                </Button>
              )}
            </Fieldset>
          ))}
          <div>
            <Button
              ref={adder}
              variant="default"
              onClick={() => {
                form.insertListItem('stages', EMPTY);
              }}
            >
              {words.addStage}
            </Button>
          </div>
          <RefusalNotice refused={refused} />
          <div>
            <Button type="submit" loading={pending}>
              {words.savePlan}
            </Button>
          </div>
        </Stack>
      </form>
    </Part>
  );
}
