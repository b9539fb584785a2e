import { Text } from '@mantine/core';
import { Part } from '../../../shared/components/Part.js';
import { useFormat } from '../../../shared/format/use-format.js';
import { useLanguage } from '../../../shared/i18n/language-context.js';
import { inLanguage, useWords } from '../../../shared/i18n/words.js';
import { useTerritoryNames } from '../../../shared/session/TerritoryName.js';
import type { Campaign, Result } from '../types.js';
import { budgetWords } from '../words/index.js';
import { BuiltProjects } from './BuiltProjects.js';
import { CountAgain } from './CountAgain.js';
import { OpenData } from './OpenData.js';
import { Outcome } from './Outcome.js';

/** What the count came to, what a court made of it, and what anybody needs to count again. */
export function CampaignResult({
  campaign,
  result,
}: {
  readonly campaign: Campaign;
  readonly result: Result;
}) {
  const { counted, projects } = campaign;
  const { declaredAt, districts, corrections } = result;
  const nameOf = useTerritoryNames(districts.map(({ district }) => district));
  const words = useWords(budgetWords);
  const format = useFormat();
  const language = useLanguage();
  const titleOf = (id: string): string => {
    const project = projects.find((one) => one.id === id);
    return project ? inLanguage(project.title, language) : id;
  };
  const namesOf = (ids: readonly string[]): string => ids.map(titleOf).join('; ') || words.nobodyWon;
  const declared = districts.flatMap(({ winners }) => winners);
  return (
    <>
      {corrections.map(({ recordedAt, court, decision, reason, winners }) => (
        <Part key={recordedAt} title={words.corrections}>
          <Text>
            {words.courtAct(inLanguage(court, language), decision.number, format.date(decision.date))}
          </Text>
          {reason && <Text>{inLanguage(reason, language)}</Text>}
          <Text>
            {words.afterCorrection}: {namesOf(winners)}
          </Text>
          <Text>
            {words.noLongerWinners}: {namesOf(declared.filter((id) => !winners.includes(id)))}
          </Text>
        </Part>
      ))}
      <Part title={corrections.length > 0 ? words.resultBefore : words.result}>
        {corrections.length > 0 && <Text fw={650}>{words.resultBeforeText}</Text>}
        <Text>{format.dateTime(declaredAt)}</Text>
        {districts.map((outcome) => (
          <Outcome
            key={outcome.district}
            outcome={outcome}
            ballot={projects}
            district={districts.length > 1 ? nameOf(outcome.district) : undefined}
          />
        ))}
      </Part>
      <BuiltProjects campaignId={campaign.id} />
      <OpenData campaign={campaign} result={result} nameOf={nameOf} />
      <CountAgain counted={counted} result={result} nameOf={nameOf} />
    </>
  );
}
