import { Button, Group, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { useNavigate } from 'react-router';
import { useAnswer } from '../../../shared/api/use-answer.js';
import { useCommand } from '../../../shared/api/use-command.js';
import { AREAS } from '../../../shared/area/areas.js';
import { BackLink } from '../../../shared/components/BackLink.js';
import { PageFrame } from '../../../shared/components/PageFrame.js';
import { RefusalNotice } from '../../../shared/components/RefusalNotice.js';
import { dateIn } from '../../../shared/format/format.js';
import { errorOf } from '../../../shared/forms/error-of.js';
import { LegalDateField } from '../../../shared/forms/LegalDateField.js';
import { useCommandForm } from '../../../shared/forms/use-command-form.js';
import { useWords } from '../../../shared/i18n/words.js';
import { LegalBasis } from '../../../shared/law/LegalBasis.js';
import { normsInForceQuery } from '../../../shared/law/operations.js';
import { plansQuery } from '../../../shared/plans/operations.js';
import { useTerritory } from '../../../shared/session/use-territory.js';
import { planAddress, plansAddress } from '../addresses.js';
import { draftOf, emptySection, sectionInput } from '../components/plan-draft.js';
import type { PlanDraft } from '../components/plan-draft.js';
import { SectionFields } from '../components/SectionFields.js';
import { proposeSectionsMutation, settlementsQuery } from '../operations/plans.js';
import { officeWords } from '../words/index.js';

const MOST_REPRESENTATIVES = 'separateGathering.maxRepresentativesPerSection';

/** The akim's proposal, filled in from the last plan or the okrug's settlements. */
export function Component() {
  const { newPlan: words, plans } = useWords(officeWords);
  const territory = useTerritory(AREAS.office.roles);
  const today = dateIn(new Date().toISOString());
  const { territories } = useAnswer(settlementsQuery, { parent: territory });
  const { sectionPlans } = useAnswer(plansQuery, { territory });
  const { norms } = useAnswer(normsInForceQuery, { territory, on: today });
  const norm = norms.find(({ id }) => id === MOST_REPRESENTATIVES);
  const most = Number(norm?.value ?? 1);
  const propose = useCommand(proposeSectionsMutation);
  const navigate = useNavigate();
  const filled = (text: string | number | null): string | null =>
    String(text ?? '').trim() === '' ? words.required : null;
  const { form, submit } = useCommandForm<PlanDraft>(
    {
      initialValues: {
        sections: [...draftOf(sectionPlans[0], territories)],
        orderNumber: '',
        orderDate: today,
      },
      validate: {
        sections: { nameKk: filled, nameRu: filled, quota: filled },
        orderNumber: filled,
        orderDate: filled,
      },
    },
    propose.refused,
    async ({ sections, orderNumber, orderDate }) => {
      const done = await propose.give({
        territory,
        order: { number: orderNumber, date: orderDate ?? today },
        sections: sections.map(sectionInput),
      });
      if (done) await navigate(planAddress(done.plan.id));
    },
  );
  const { sections, orderDate } = form.values;
  const seats = sections.reduce((sum, { quota }) => sum + quota, 0);
  return (
    <PageFrame
      title={words.title}
      lead={words.lead}
      above={<BackLink to={plansAddress} label={plans.back} />}
    >
      {norm && <LegalBasis basis={norm} />}
      <form onSubmit={submit} noValidate>
        <Stack>
          {sections.map(({ key }, index) => (
            <SectionFields key={key} form={form} index={index} most={most} settlements={territories} />
          ))}
          <Group>
            <Button
              variant="default"
              onClick={() => {
                form.insertListItem('sections', emptySection(territories[0]?.kato ?? territory));
              }}
            >
              {words.add}
            </Button>
            <Text>{words.seats(sections.length, seats)}</Text>
          </Group>
          <SimpleGrid cols={{ base: 1, sm: 2 }}>
            <TextInput label={words.orderNumber} required {...form.getInputProps('orderNumber')} />
            <LegalDateField
              label={words.orderDate}
              value={orderDate}
              onChange={(date) => {
                form.setFieldValue('orderDate', date);
              }}
              rules={[]}
              latest={today}
              required
              {...errorOf(form.errors['orderDate'])}
            />
          </SimpleGrid>
          <RefusalNotice refused={propose.refused} />
          <Group>
            <Button type="submit" loading={propose.pending}>
              {words.submit}
            </Button>
          </Group>
        </Stack>
      </form>
    </PageFrame>
  );
}
