import {
  addCalendarDays,
  ensure,
  localDate,
  requireBilingual,
  requireReference,
  requireWhole,
  sha256Hex,
} from '#libs/kernel';
import type { CalendarDate } from '#libs/kernel';
import type { CampaignCommandOf, CloseCounting, DeclareResult } from '../campaign.commands.js';
import type {
  CampaignEvent,
  CampaignEventData,
  DistrictResult,
  ProjectOnBallot,
} from '../campaign.events.js';
import type { CampaignState } from '../campaign.state.js';
import { refusal, rule } from '../../refusals.js';
import { countingFrom, requireAnnounced, requireOpened } from './voting.js';

/** Nothing is counted before the delay is over and every batch of paper is reconciled (docs/adr/0004). */
export function closeCounting(state: CampaignState, command: CloseCounting): CampaignEvent[] {
  const { ballotKey, occurredAt } = command;
  const closed = countingClosed(state, command);
  requireKey(ballotKey, requireOpened(state).ballotKeyDigest);
  return [closed, { type: 'BallotKeyReleased', data: { ballotKey, occurredAt } }];
}

/** The close itself, without the key that is released with it. */
export function countingClosed(
  state: CampaignState,
  facts: Omit<CloseCounting, 'type' | 'now' | 'ballotKey'>,
): CampaignEvent {
  const { terms } = requireOpened(state);
  if (state.counted) throw refusal('CountingClosedAlready', { closedAt: state.counted.occurredAt });
  const { counts, commitmentRoot, batches, unreconciled, upTo, occurredAt } = facts;
  const notBefore = countingFrom(terms.calendar.votingClosesAt);
  rule(occurredAt >= notBefore, 'CountingTooEarly', { notBefore });
  rule(unreconciled.length === 0, 'PaperNotReconciled', { batches: unreconciled });
  for (const way of ['web', 'desk', 'paper'] as const) requireWhole(`counts.${way}`, counts[way], 0);
  return { type: 'CountingClosed', data: { counts, commitmentRoot, batches, upTo, occurredAt } };
}

/** The key is the one that the opening committed to. @throws DomainError FieldInvalid */
export function requireKey(ballotKey: string, ballotKeyDigest: string): void {
  ensure(sha256Hex(ballotKey) === ballotKeyDigest, 'FieldInvalid', { field: 'ballotKey' });
}

/**
 * What the count came to. Here it is held against the campaign: seed, projects, budgets, number of ballots. That it
 * follows from the ballots is judged across streams, by the recount.
 */
export function declareResult(
  state: CampaignState,
  { lotSeed, results, occurredAt }: DeclareResult,
): CampaignEvent[] {
  const { lotCommitment } = requireAnnounced(state);
  const { projects, terms } = requireOpened(state);
  const { counted } = state;
  if (!counted || state.ballotKey === undefined) throw refusal('CountingNotClosed', {});
  rule(state.result === undefined, 'ResultDeclaredAlready', {});
  rule(sha256Hex(lotSeed) === lotCommitment, 'ResultContradicts', { what: 'lotSeed' });
  const districts = terms.budgets.map(({ district }) => district).join();
  rule(districts === results.map(({ district }) => district).join(), 'ResultContradicts', {
    what: 'districts',
  });
  const voters = results.reduce((sum, result) => sum + result.voters, 0);
  const counts = counted.counts.web + counted.counts.desk + counted.counts.paper;
  rule(voters === counts, 'ResultContradicts', { what: 'voters' });
  for (const result of results) requireResult(result, projects, state);
  return [{ type: 'ResultDeclared', data: { lotSeed, results, occurredAt } }];
}

function requireResult(
  { district, budgetTiyn, spentTiyn, winners }: DistrictResult,
  projects: readonly ProjectOnBallot[],
  { terms, excluded }: CampaignState,
): void {
  const budget = terms?.budgets.find((one) => one.district === district)?.budgetTiyn;
  rule(budgetTiyn === budget, 'ResultContradicts', { what: 'budget' });
  const won = projects.filter(
    (project) => project.district === district && winners.includes(project.projectId),
  );
  const isWon = won.length === winners.length && new Set(winners).size === winners.length;
  rule(isWon && !winners.some((winner) => excluded.includes(winner)), 'ResultContradicts', {
    what: 'winners',
  });
  const spent = won.reduce((sum, { costTiyn }) => sum + costTiyn, 0);
  rule(spent === spentTiyn && spent <= budgetTiyn, 'ResultContradicts', { what: 'spent' });
}

/** A court corrects; nobody else can. The declared result stays in the log and in sight. */
export function correctResult(
  state: CampaignState,
  { decision, court, reason, winners, occurredAt }: CampaignCommandOf<'CorrectResultByCourt'>,
): CampaignEvent[] {
  const { projects } = requireOpened(state);
  rule(state.result !== undefined, 'ResultNotDeclared', {});
  requireReference('decision', decision, occurredAt);
  requireBilingual('court', court);
  for (const { district, projectIds } of winners)
    for (const projectId of projectIds) {
      const isKnown = projects.some((one) => one.projectId === projectId && one.district === district);
      rule(isKnown, 'ProjectUnknown', { projectId });
    }
  return [{ type: 'ResultCorrectedByCourt', data: { decision, court, reason, winners, occurredAt } }];
}

/** Who wins in the whole campaign after each correction: a district that a court does not name keeps its winners. */
export function winnersAfterEach(
  declared: readonly DistrictResult[],
  corrections: readonly Pick<CampaignEventData<'ResultCorrectedByCourt'>, 'winners'>[],
): readonly (readonly string[])[] {
  const standing = new Map(declared.map(({ district, winners }) => [district, winners]));
  return corrections.map(({ winners }) => {
    for (const { district, projectIds } of winners) standing.set(district, projectIds);
    return [...standing.values()].flat();
  });
}

/** The last day on which a result may be appealed; until then auditors can verify who voted. */
export function secretHeldUntil(
  { norms }: Pick<CampaignEventData<'CampaignAnnounced'>, 'norms'>,
  declaredAt: string,
): CalendarDate {
  return addCalendarDays(localDate(declaredAt), norms['participatoryBudget.appealDays'].value);
}

export function destroySecret(
  state: CampaignState,
  { occurredAt }: CampaignCommandOf<'DestroyCampaignSecret'>,
): CampaignEvent[] {
  const announced = requireAnnounced(state);
  if (!state.result) throw refusal('ResultNotDeclared', {});
  if (state.secretDestroyed) return [];
  const heldUntil = secretHeldUntil(announced, state.result.occurredAt);
  rule(localDate(occurredAt) > heldUntil, 'SecretStillNeeded', { until: heldUntil });
  return [{ type: 'CampaignSecretDestroyed', data: { heldUntil, occurredAt } }];
}
