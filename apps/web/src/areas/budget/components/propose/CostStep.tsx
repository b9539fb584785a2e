import { Button, Input, NativeSelect, NumberInput, SimpleGrid, Text, TextInput } from '@mantine/core';
import { Facts } from '../../../../shared/components/Facts.js';
import { useFormat } from '../../../../shared/format/use-format.js';
import { useWords } from '../../../../shared/i18n/words.js';
import { amountOf, EMPTY_LINE, sumsOf } from '../../state/proposal-form.js';
import { proposeWords } from '../../words/propose.js';
import styles from './Propose.module.css';
import type { StepProps } from './step-props.js';

const MOST_LINES = 100;
const NUMBER = { thousandSeparator: ' ', decimalSeparator: ',', min: 0, hideControls: true } as const;

/** What it costs line by line, what the residents bring in themselves, and what is left for the budget. */
export function CostStep({ form, campaign }: StepProps) {
  const words = useWords(proposeWords);
  const format = useFormat();
  const { estimate } = form.values;
  const { totalTiyn, ownTiyn, costTiyn } = sumsOf(form.values);
  return (
    <>
      <Text>{words.cap(format.money(campaign.costCapTiyn))}</Text>
      {estimate.map((_, index) => (
        <Line key={index} form={form} index={index} />
      ))}
      {estimate.length < MOST_LINES && (
        <div>
          <Button
            variant="default"
            onClick={() => {
              form.insertListItem('estimate', EMPTY_LINE);
            }}
          >
            {words.addLine}
          </Button>
        </div>
      )}
      <fieldset className={styles['line']}>
        <legend>{words.own}</legend>
        <Text>{words.ownHint}</Text>
        <NumberInput label={words.money} {...NUMBER} {...form.getInputProps('money')} />
        <NumberInput label={words.labour} {...NUMBER} {...form.getInputProps('labour')} />
        <NumberInput label={words.materials} {...NUMBER} {...form.getInputProps('materials')} />
        {ownTiyn > 0 && (
          <TextInput label={words.ownWords} maxLength={1000} {...form.getInputProps('ownShare')} />
        )}
      </fieldset>
      <div className={styles['sums']} role="status">
        <Facts
          facts={[
            [words.total, format.money(totalTiyn)],
            [words.ownTotal, format.money(ownTiyn)],
            [words.cost, <strong key="cost">{format.money(costTiyn)}</strong>],
          ]}
        />
      </div>
      {typeof form.errors['estimate'] === 'string' && (
        <Input.Error role="alert">{form.errors['estimate']}</Input.Error>
      )}
    </>
  );
}

function Line({ form, index }: { readonly form: StepProps['form']; readonly index: number }) {
  const words = useWords(proposeWords);
  const format = useFormat();
  const line = form.values.estimate[index] ?? EMPTY_LINE;
  const units: readonly string[] = Object.values(words.units);
  const field = (name: string) => form.getInputProps(`estimate.${String(index)}.${name}`) as object;
  return (
    <fieldset className={styles['line']}>
      <legend>{words.line(index + 1)}</legend>
      <TextInput
        label={words.lineName}
        description={words.lineNameHint}
        maxLength={300}
        required
        {...field('name')}
      />
      <SimpleGrid cols={{ base: 1, sm: 3 }}>
        <NumberInput label={words.quantity} required decimalScale={3} {...NUMBER} {...field('quantity')} />
        <NativeSelect
          label={words.unit}
          required
          data={[
            { value: '', label: words.choose },
            // Written in another language before.
            ...(line.unit === '' || units.includes(line.unit) ? [] : [line.unit]),
            ...units,
          ]}
          {...field('unit')}
        />
        <NumberInput label={words.price} required decimalScale={2} {...NUMBER} {...field('price')} />
      </SimpleGrid>
      <Text fw={650}>{words.amount(format.money(amountOf(line)))}</Text>
      {form.values.estimate.length > 1 && (
        <div>
          <Button
            variant="default"
            onClick={() => {
              form.removeListItem('estimate', index);
            }}
          >
            {words.removeLine(index + 1)}
          </Button>
        </div>
      )}
    </fieldset>
  );
}
