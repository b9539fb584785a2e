import { Anchor, List, Text, TextInput } from '@mantine/core';
import { Link } from 'react-router';
import { useAsk } from '../../../../shared/api/use-answer.js';
import { Facts } from '../../../../shared/components/Facts.js';
import { Part } from '../../../../shared/components/Part.js';
import { Loading } from '../../../../shared/components/States.js';
import { useFormat } from '../../../../shared/format/use-format.js';
import { useWords } from '../../../../shared/i18n/words.js';
import { duplicatesQuery } from '../../operations/propose.js';
import { pointOf, sumsOf } from '../../state/proposal-form.js';
import { proposeWords } from '../../words/propose.js';
import styles from './Propose.module.css';
import type { StepProps } from './step-props.js';

/** Everything once more, what is likely the same, and what few know. */
export function CheckStep({ form, campaign, ownId }: StepProps & { readonly ownId: string | undefined }) {
  const words = useWords(proposeWords);
  const format = useFormat();
  const { values } = form;
  const { totalTiyn, ownTiyn, costTiyn } = sumsOf(values);
  const category = campaign.categoryNames.find((one) => one.category === values.category)?.name;
  return (
    <>
      <Facts
        facts={[
          [words.name, values.name],
          [words.category, category ?? values.category],
          [
            words.description,
            <span key="text" className={styles['pre']}>
              {values.description}
            </span>,
          ],
          [words.address, values.address],
          [words.point, values.point],
          [words.total, format.money(totalTiyn)],
          [words.ownTotal, format.money(ownTiyn)],
          [words.cost, format.money(costTiyn)],
          [words.photos, format.number(values.photos.length)],
        ]}
      />
      <Likely campaignId={campaign.id} form={form} ownId={ownId} />
      <details className={styles['more']}>
        <summary>{words.more}</summary>
        <TextInput
          label={words.completionDocument}
          maxLength={300}
          {...form.getInputProps('completionDocument')}
        />
        <TextInput label={words.sourceOfFunds} maxLength={300} {...form.getInputProps('sourceOfFunds')} />
        <TextInput
          label={words.responsibleInstitution}
          maxLength={300}
          {...form.getInputProps('responsibleInstitution')}
        />
      </details>
      <Text>{words.afterwards}</Text>
    </>
  );
}

function Likely({
  campaignId,
  form: { values },
  ownId,
}: {
  readonly campaignId: string;
  readonly form: StepProps['form'];
  readonly ownId: string | undefined;
}) {
  const words = useWords(proposeWords);
  const format = useFormat();
  const point = pointOf(values.point);
  const asked = { id: campaignId, name: values.name.trim(), description: values.description.trim() };
  const { data, error } = useAsk(duplicatesQuery, point ? { ...asked, ...point } : null);
  if (error) return <Text>{words.notChecked}</Text>;
  if (!data) return <Loading />;
  const others = data.proposalDuplicates.filter(({ proposal }) => proposal.id !== ownId);
  if (others.length === 0) return <Text>{words.noneAlike}</Text>;
  return (
    <Part title={words.likely}>
      <Text>{words.likelyText}</Text>
      <List>
        {others.map(({ metres, proposal }) => (
          <List.Item key={proposal.id}>
            <Anchor component={Link} to={`/budget/proposals/${proposal.id}`}>
              {proposal.words?.name ?? proposal.id}
            </Anchor>
            , {words.metres(format.number(metres))}
          </List.Item>
        ))}
      </List>
    </Part>
  );
}
