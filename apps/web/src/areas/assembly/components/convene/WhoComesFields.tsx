import { NativeSelect, Radio, Stack, Text } from '@mantine/core';
import { useFormat } from '../../../../shared/format/use-format.js';
import { useLanguage } from '../../../../shared/i18n/language-context.js';
import { inLanguage, useWords } from '../../../../shared/i18n/words.js';
import { comingOf } from '../../state/who-comes.js';
import type { GatheringConvening, Plan } from '../../state/who-comes.js';
import { gatheringWords } from '../../words/index.js';

export interface WhoComes {
  /** The plan whose separate gatherings elected the representatives; null: the residents come. */
  readonly planId: string | null;
  /** Null: the akim convenes. */
  readonly initiativeId: string | null;
}

/** Representatives or residents; the akim or an initiative. */
export function WhoComesFields({
  plans,
  granted,
  gatherings,
  who,
  onChange,
}: {
  readonly plans: readonly Plan[];
  readonly granted: GatheringConvening['initiatives'];
  readonly gatherings: readonly GatheringConvening['separateGatherings']['edges'][number]['node'][];
  readonly who: WhoComes;
  readonly onChange: (who: WhoComes) => void;
}) {
  const { convening: words } = useWords(gatheringWords);
  const language = useLanguage();
  const plan = plans.find(({ id }) => id === who.planId);
  const [first] = plans;
  return (
    <Stack>
      {first ? (
        <Radio.Group
          label={words.who}
          value={plan ? 'representatives' : 'residents'}
          onChange={(value) => {
            onChange({ ...who, planId: value === 'representatives' ? first.id : null });
          }}
        >
          <Stack mt="xs" gap="xs">
            <Radio value="representatives" label={words.representatives} />
            <Radio value="residents" label={words.residents} />
          </Stack>
        </Radio.Group>
      ) : (
        <Text>{words.noPlan}</Text>
      )}
      {plan && plans.length > 1 && (
        <NativeSelect
          label={words.plan}
          value={plan.id}
          onChange={({ currentTarget: { value } }) => {
            onChange({ ...who, planId: value });
          }}
          data={plans.map(({ id, sections, maslikhatDecision }) => ({
            value: id,
            label: words.planOf(String(sections.length), maslikhatDecision?.number ?? ''),
          }))}
        />
      )}
      {plan && <Representatives plan={plan} gatherings={gatherings} />}
      {granted.length > 0 && (
        <NativeSelect
          label={words.byWhom}
          value={who.initiativeId ?? ''}
          onChange={({ currentTarget: { value } }) => {
            onChange({ ...who, initiativeId: value === '' ? null : value });
          }}
          data={[
            { value: '', label: words.akim },
            ...granted.map(({ id, matters: [matter], order }) => ({
              value: id,
              label: words.initiative(matter ? inLanguage(matter, language) : '', order?.number ?? ''),
            })),
          ]}
        />
      )}
    </Stack>
  );
}

/** Whom the plan's separate gatherings send, and what is missing yet. */
function Representatives({
  plan,
  gatherings,
}: {
  readonly plan: Plan;
  readonly gatherings: Parameters<typeof comingOf>[1];
}) {
  const { convening: words } = useWords(gatheringWords);
  const language = useLanguage();
  const format = useFormat();
  const { representatives, without, unpublished } = comingOf(plan, gatherings);
  const named = (sections: Plan['sections']): string =>
    sections.map(({ name }) => inLanguage(name, language)).join(', ');
  return (
    <div>
      <Text fw={600}>{words.coming(format.number(representatives))}</Text>
      {without.length > 0 && <Text>{words.notElected(named(without))}</Text>}
      {unpublished.length > 0 && <Text fw={600}>{words.notPublished(named(unpublished))}</Text>}
      <Text>{words.prioritiesCome}</Text>
    </div>
  );
}
