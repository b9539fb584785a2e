import { projectText, statisticsText } from '#libs/tally';
import type { Explanation, Statistics } from '#libs/tally';
import type { Locale } from '#libs/graphql';
import type { DistrictResult } from '../../domain/campaign/campaign.events.js';
import { winnersAfterEach } from '../../domain/campaign/rules/result.js';
import type { CampaignRow } from '../../read-model/campaign/campaign.entities.js';
import { categoryName } from './category-names.js';
import type { CampaignResult, DistrictOutcome, ProjectOutcome } from './result.types.js';

/** What a campaign came to, in words; null before it is declared. */
export function resultView(row: CampaignRow, locale: Locale): CampaignResult | null {
  const { result } = row;
  if (!result) return null;
  const winnersAfter = winnersAfterEach(result.results, row.corrections);
  return {
    declaredAt: result.occurredAt,
    lotSeed: result.lotSeed,
    districts: result.results.map((district) => districtView(district, row, locale)),
    corrections: row.corrections.map(({ decision, court, reason, occurredAt }, index) => ({
      decision: { ...decision },
      court: { ...court },
      reasonTextIds: { kk: reason.kk.textId, ru: reason.ru.textId },
      winners: winnersAfter[index] ?? [],
      recordedAt: occurredAt,
    })),
  };
}

function districtView(result: DistrictResult, row: CampaignRow, locale: Locale): DistrictOutcome {
  const { district, budgetTiyn, spentTiyn, voters, winners } = result;
  const isCounted = voters > 0;
  const statistics = withCategoryNames(result.statistics as unknown as Statistics, locale);
  return {
    district,
    budgetTiyn,
    spentTiyn,
    voters,
    winners,
    projects: isCounted ? projectsOf(result, row, locale) : [],
    statistics: isCounted ? statisticsText(statistics, locale, 'KZT') : '',
    pbFile: `/open-data/${row.campaignId}/${district}.pb`,
  };
}

function projectsOf(result: DistrictResult, row: CampaignRow, locale: Locale): readonly ProjectOutcome[] {
  const explanation = inLanguage(result.explanation as unknown as Explanation, row, locale);
  return explanation.projects.flatMap((project) => {
    const onBallot = row.projects.find(({ projectId }) => projectId === project.id);
    if (!onBallot) return [];
    return [
      {
        projectId: project.id,
        title: { ...onBallot.title },
        costTiyn: onBallot.costTiyn,
        result: project.result,
        voters: project.supporters,
        why: projectText(project, explanation, locale),
      },
    ];
  });
}

/** The explanation names projects in Kazakh; in Russian and English it takes the Russian titles. */
function inLanguage(explanation: Explanation, row: CampaignRow, locale: Locale): Explanation {
  if (locale === 'kk') return explanation;
  const titles = new Map(row.projects.map(({ projectId, title }) => [projectId, title.ru]));
  return JSON.parse(JSON.stringify(explanation), (_key, value: unknown) => {
    if (typeof value !== 'object' || value === null || !('id' in value) || !('name' in value)) return value;
    return { ...value, name: titles.get(String(value.id)) ?? value.name };
  }) as Explanation;
}

function withCategoryNames(statistics: Statistics, locale: Locale): Statistics {
  const categories = statistics.categories.map((row) => ({
    ...row,
    category: row.category === null ? null : categoryName(row.category, locale),
  }));
  return { ...statistics, categories };
}
