import { Checkbox, NumberInput, SimpleGrid, Stack } from '@mantine/core';
import { useLanguage } from '../../../../shared/i18n/language-context.js';
import { inLanguage, useWords } from '../../../../shared/i18n/words.js';
import { useSectionsOfPlan } from '../../state/use-sections.js';
import { gatheringWords } from '../../words/index.js';

/** Whether seats are those of sections, and how many people live in each. */
export interface SectionPeople {
  readonly bySections: boolean;
  readonly populations: Readonly<Record<string, number | string>>;
}

/** As the api takes it; null while something is missing. */
export function seatsInput({
  bySections,
  populations,
}: SectionPeople): readonly { readonly sectionId: string; readonly population: number }[] | null {
  if (!bySections) return [];
  const sections = Object.entries(populations).map(([sectionId, people]) => ({
    sectionId,
    population: Number(people),
  }));
  return sections.length > 0 && sections.every(({ population }) => population > 0) ? sections : null;
}

export function SectionSeatsFields({
  planId,
  people: { bySections, populations },
  onChange,
}: {
  readonly planId: string;
  readonly people: SectionPeople;
  readonly onChange: (people: SectionPeople) => void;
}) {
  const { election: words } = useWords(gatheringWords);
  const language = useLanguage();
  const { sections } = useSectionsOfPlan(planId);
  return (
    <Stack>
      <Checkbox
        label={words.bySections}
        checked={bySections}
        onChange={({ currentTarget: { checked } }) => {
          const empty = Object.fromEntries(sections.map(({ id }) => [id, populations[id] ?? '']));
          onChange({ bySections: checked, populations: empty });
        }}
      />
      {bySections && (
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          {sections.map(({ id, name }) => (
            <NumberInput
              key={id}
              label={words.peopleOf(inLanguage(name, language))}
              required
              min={1}
              allowDecimal={false}
              allowNegative={false}
              hideControls
              value={populations[id] ?? ''}
              onChange={(population) => {
                onChange({ bySections, populations: { ...populations, [id]: population } });
              }}
            />
          ))}
        </SimpleGrid>
      )}
    </Stack>
  );
}
