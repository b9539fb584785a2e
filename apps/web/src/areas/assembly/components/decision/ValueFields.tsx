import { NumberInput, SimpleGrid } from '@mantine/core';
import { useFormat } from '../../../../shared/format/use-format.js';
import { useLanguage } from '../../../../shared/i18n/language-context.js';
import { inLanguage, useWords } from '../../../../shared/i18n/words.js';
import type { DecisionToAct } from '../../state/types.js';
import { assemblyWords } from '../../words/index.js';

export type Values = Readonly<Record<string, number | string>>;

/** What each indicator shows now; what was reported last stands there already. */
export function valuesOf({ indicators }: DecisionToAct): Values {
  return Object.fromEntries(indicators.map(({ id, value }) => [id, value ?? '']));
}

/** As the api takes them; undefined while one is missing. */
export function valuesInput(values: Values) {
  const given = Object.entries(values);
  if (given.some(([, value]) => value === '')) return undefined;
  return given.map(([indicatorId, value]) => ({ indicatorId, value: Number(value) }));
}

/** The frozen indicators, each with its unit and target. */
export function ValueFields({
  decision: { indicators },
  values,
  onChange,
}: {
  readonly decision: DecisionToAct;
  readonly values: Values;
  readonly onChange: (values: Values) => void;
}) {
  const { act: words } = useWords(assemblyWords);
  const language = useLanguage();
  const format = useFormat();
  return (
    <SimpleGrid cols={{ base: 1, sm: 2 }}>
      {indicators.map(({ id, name, unit, target }) => (
        <NumberInput
          key={id}
          label={words.value(inLanguage(name, language), inLanguage(unit, language), format.number(target))}
          required
          allowDecimal={false}
          hideControls
          value={values[id] ?? ''}
          onChange={(value) => {
            onChange({ ...values, [id]: value });
          }}
        />
      ))}
    </SimpleGrid>
  );
}
