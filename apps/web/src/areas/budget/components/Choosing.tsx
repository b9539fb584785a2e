import { Button, Checkbox, Stack, Text } from '@mantine/core';
import { useFormat } from '../../../shared/format/use-format.js';
import { useLanguage } from '../../../shared/i18n/language-context.js';
import { inLanguage, useWords } from '../../../shared/i18n/words.js';
import { useTerritoryNames } from '../../../shared/session/TerritoryName.js';
import { chosenOf, fits } from '../ballot-limits.js';
import { districtsOf } from '../campaign-words.js';
import type { BallotCampaign, Project } from '../types.js';
import { budgetWords } from '../words/index.js';
import styles from './Choosing.module.css';

/** Marking projects; what is left of the ballot stands at the foot of the screen all the while. */
export function Choosing({
  campaign,
  projects,
  chosen,
  onChange,
  onReview,
}: {
  readonly campaign: BallotCampaign;
  readonly projects: readonly Project[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
  readonly onReview: () => void;
}) {
  const words = useWords(budgetWords);
  const format = useFormat();
  const language = useLanguage();
  const { mostProjects, mostCostTiyn } = campaign.ballot;
  const sum = chosenOf(projects, chosen);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onReview();
      }}
    >
      <fieldset className={styles['projects']}>
        <legend>{words.choose}</legend>
        {campaign.budgets.length > 1 && <OfDistrict campaign={campaign} district={projects[0]?.district} />}
        <Text>
          {mostProjects !== null && words.chooseUpTo(format.number(mostProjects))}
          {mostCostTiyn !== null && words.chooseWithin(format.money(mostCostTiyn))}
        </Text>
        {projects.map((project) => {
          const marked = chosen.includes(project.id);
          return (
            <Checkbox
              key={project.id}
              size="lg"
              className={styles['project'] ?? ''}
              checked={marked}
              disabled={!marked && !fits(campaign, sum, project)}
              label={inLanguage(project.title, language)}
              description={`${format.money(project.costTiyn)}, ${project.categoryName}`}
              onChange={({ currentTarget }) => {
                onChange(
                  currentTarget.checked ? [...chosen, project.id] : chosen.filter((id) => id !== project.id),
                );
              }}
            />
          );
        })}
      </fieldset>
      <div className={styles['foot']}>
        <Stack gap={0} role="status">
          {sum.count === 0 && <Text>{words.chosenNone}</Text>}
          {sum.count > 0 && mostProjects !== null && (
            <Text fw={650}>{words.chosenOf(format.number(sum.count), format.number(mostProjects))}</Text>
          )}
          {sum.count > 0 && mostCostTiyn !== null && (
            <Text fw={650}>{words.chosenCost(format.money(sum.costTiyn), format.money(mostCostTiyn))}</Text>
          )}
        </Stack>
        <Button type="submit" size="lg" disabled={sum.count === 0}>
          {words.review}
        </Button>
      </div>
    </form>
  );
}

/** Of several budgets the one that the voter has a say in. */
function OfDistrict({
  campaign,
  district,
}: {
  readonly campaign: BallotCampaign;
  readonly district: string | undefined;
}) {
  const words = useWords(budgetWords);
  const format = useFormat();
  const nameOf = useTerritoryNames(districtsOf(campaign));
  const budget = campaign.budgets.find((one) => one.district === district);
  if (!budget) return null;
  return (
    <>
      <Text fw={650}>{words.yourDistrict(nameOf(budget.district), format.money(budget.budgetTiyn))}</Text>
      <Text>{words.onlyYourDistrict}</Text>
    </>
  );
}
