import { Checkbox, Fieldset, Stack, Text } from '@mantine/core';
import { useFormat } from '../../../../shared/format/use-format.js';
import { useLanguage } from '../../../../shared/i18n/language-context.js';
import { inLanguage, useWords } from '../../../../shared/i18n/words.js';
import { TerritoryName } from '../../../../shared/session/TerritoryName.js';
import { courtWords } from '../../words/court.js';
import type { CourtCampaign } from './court-act.js';

/** Who wins, budget by budget, with what they cost together; a court is not bound to the tally. */
export function WinnersFields({
  campaign: { budgets, projects },
  winners,
  onChange,
}: {
  readonly campaign: CourtCampaign;
  readonly winners: readonly string[];
  readonly onChange: (winners: readonly string[]) => void;
}) {
  const words = useWords(courtWords);
  const format = useFormat();
  const language = useLanguage();
  return budgets.map(({ district, budgetTiyn }) => {
    const here = projects.filter((project) => project.district === district);
    const spent = here
      .filter(({ id }) => winners.includes(id))
      .reduce((sum, { costTiyn }) => sum + costTiyn, 0);
    return (
      <Fieldset
        key={district}
        legend={
          <>
            {words.winners}
            {budgets.length > 1 && (
              <>
                : <TerritoryName kato={district} />
              </>
            )}
          </>
        }
      >
        <Stack gap="sm">
          {here.map(({ id, title, costTiyn, excluded }) => (
            <Checkbox
              key={id}
              label={inLanguage(title, language)}
              description={format.money(costTiyn) + (excluded ? `, ${words.excluded}` : '')}
              checked={winners.includes(id)}
              onChange={({ currentTarget }) => {
                onChange(
                  currentTarget.checked ? [...winners, id] : winners.filter((winner) => winner !== id),
                );
              }}
            />
          ))}
          <Text role="status">{words.total(format.money(spent), format.money(budgetTiyn))}</Text>
        </Stack>
      </Fieldset>
    );
  });
}
