import type { Locale } from '#libs/graphql';
import type { Instant } from '#libs/kernel';
import type { CampaignRow, PaperBatchRow, TurnoutRow } from '../../read-model/campaign/campaign.entities.js';
import type { PaperBatchType } from './ballot.types.js';
import type { CampaignType, Turnout, TurnoutOfDay } from './campaign.types.js';
import { categoryName } from './category-names.js';
import { nameOf } from './campaign.enums.js';
import { resultView } from './result-view.js';
import { rulesInWords } from './rules-in-words.js';

/** A row of the read model as the schema shows it. @param now by which voting is over */
export function campaignView(row: CampaignRow, locale: Locale, now: Instant): CampaignType {
  const { terms, counted, openedAt } = row;
  const { ballot, tally } = terms;
  const exclusions = new Map(
    row.excluded.map(({ projectId, decision, court }) => [
      projectId,
      { decision: { ...decision }, court: { ...court } },
    ]),
  );
  return {
    id: row.campaignId,
    territory: row.territory,
    profile: nameOf(terms.profile),
    title: { ...terms.title },
    basis: { ...terms.basis },
    phase: row.phase,
    budgets: terms.budgets.map((budget) => ({ ...budget })),
    categories: terms.categories,
    categoryNames: terms.categories.map((category) => ({ category, name: categoryName(category, locale) })),
    costCapTiyn: terms.costCapTiyn,
    calendar: { ...terms.calendar },
    ballot: {
      kind: ballot.kind,
      mostProjects: ballot.kind === 'approval' ? ballot.mostProjects : null,
      mostCostTiyn: ballot.kind === 'knapsack' ? ballot.mostCostTiyn : null,
    },
    tally: { ...tally, rule: nameOf(tally.rule), tieBreaking: tally.tieBreaking.map(nameOf) },
    leastVoters: row.norms['participatoryBudget.leastVoters'].value,
    lotCommitment: row.lotCommitment,
    rules: rulesInWords(terms, row.norms, locale),
    announcedAt: row.announcedAt.toISOString(),
    openedAt: openedAt?.toISOString() ?? null,
    projects: row.projects.map(({ projectId, title, costTiyn, category, district }) => ({
      id: projectId,
      title: { ...title },
      costTiyn,
      category,
      categoryName: categoryName(category, locale),
      district,
      excluded: exclusions.has(projectId),
      exclusion: exclusions.get(projectId) ?? null,
    })),
    leftOff: row.leftOff.map((one) => ({ ...one })),
    isVoting: row.phase === 'voting' && now < row.votingClosesAt.toISOString(),
    counted: counted && {
      ...counted.counts,
      commitmentRoot: counted.commitmentRoot,
      closedAt: counted.occurredAt,
    },
    result: resultView(row, locale),
    revision: row.revision,
  };
}

/** What is known of who has voted: numbers, never choices. */
export function turnoutView(rows: readonly TurnoutRow[], eligible: number | null): Turnout {
  const days = new Map<string, TurnoutOfDay>();
  const sum = { web: 0, desk: 0, paper: 0 };
  for (const { day, channel, voters } of rows) {
    const ofDay = days.get(day) ?? { day, web: 0, desk: 0, paper: 0 };
    ofDay[channel] = voters;
    sum[channel] += voters;
    days.set(day, ofDay);
  }
  const total = sum.web + sum.desk + sum.paper;
  const share = eligible === null || eligible === 0 ? null : Number((total / eligible).toFixed(4));
  return { ...sum, total, eligible, share, days: [...days.values()] };
}

export function batchView(row: PaperBatchRow): PaperBatchType {
  return {
    id: row.batchId,
    campaignId: row.campaignId,
    district: row.district,
    place: { kk: row.placeKk, ru: row.placeRu },
    printed: row.printed,
    issued: row.issued,
    entries: ([1, 2] as const).filter((entry) => row.keyed[entry] !== undefined),
    differences: row.differences,
    reconciled: row.totals !== null,
    valid: row.totals?.valid ?? null,
    inBox: row.totals?.inBox ?? null,
    revision: row.revision,
  };
}
