import type { Position } from '#libs/event-store';
import type { JsonObject } from '#libs/kernel';
import { ballotDecider } from '../../../domain/ballot/ballot.decider.js';
import { campaignDecider } from '../../../domain/campaign/campaign.decider.js';
import type { CampaignCommand } from '../../../domain/campaign/campaign.commands.js';
import type {
  CampaignTerms,
  DistrictResult,
  ProjectOnBallot,
} from '../../../domain/campaign/campaign.events.js';
import { initialCampaign } from '../../../domain/campaign/campaign.state.js';
import type { CampaignState } from '../../../domain/campaign/campaign.state.js';
import {
  announcement,
  at,
  ballot,
  CLOSES_AT,
  closing,
  exclusion,
  KEY,
  OKRUG,
  opening,
  PROJECTS,
  SEED,
} from '../../../domain/campaign/testing/campaigns.js';
import { sealChoice, SEALING_BYTES } from '../../ballot/sealed-choice.js';
import { CollectedBallots } from '../collected-ballots.js';
import { CommitmentTree } from '../commitment-tree.js';
import { electionsOf, resultOf } from '../count-ballots.js';
import type { DistrictElection } from '../count-ballots.js';
import { ResultFiles } from '../result-files.js';

/** An event of the log, as far as a count looks at it. */
export interface Told {
  readonly stream: string;
  readonly type: string;
  readonly data: JsonObject;
  readonly metadata: { readonly recordedAt: string };
}

/** What is told of a contest; the specimen's own where left out. */
export interface ContestOf {
  readonly terms?: Partial<CampaignTerms>;
  readonly projects?: readonly ProjectOnBallot[];
  /** Of each voter, ids of projects. */
  readonly choices: readonly (readonly string[])[];
  readonly excluded?: readonly string[];
}

/** A contest from its announcement to the declared result, in the order of the log. */
export interface Contest {
  readonly log: readonly Told[];
  readonly state: CampaignState;
  readonly collected: CollectedBallots;
  readonly elections: readonly DistrictElection[];
  readonly results: readonly DistrictResult[];
}

/** An event of a decider as it is recorded. */
export function told(stream: string, { type, data }: { readonly type: string; readonly data: object }): Told {
  const plain = data as JsonObject & { readonly occurredAt: string };
  return { stream, type, data: plain, metadata: { recordedAt: plain.occurredAt } };
}

/** Every vote goes the whole way: sealed, cast, collected from the log, opened, counted, declared. */
export async function contest({
  terms,
  projects = PROJECTS,
  choices,
  excluded = [],
}: ContestOf): Promise<Contest> {
  const key = Buffer.from(KEY, 'hex');
  const log: Told[] = [];
  let state = initialCampaign;
  const step = (command: CampaignCommand): void => {
    for (const event of campaignDecider.decide(command, state)) {
      state = campaignDecider.evolve(state, event);
      log.push(told('campaign-campaign-1', event));
    }
  };
  step(announcement(terms));
  step(opening({ projects }));
  const collected = new CollectedBallots('campaign-1', CLOSES_AT);
  for (const [voter, choice] of choices.entries()) {
    const stream = `ballot-${String(voter)}`;
    const sealed = sealChoice(key, stream, choice, projects, Buffer.alloc(SEALING_BYTES, voter + 1));
    for (const event of ballotDecider.decide(ballot('a', sealed), ballotDecider.initialState)) {
      const cast = told(stream, event);
      collected.take(cast);
      log.push(cast);
    }
  }
  for (const projectId of excluded) step(exclusion(projectId));
  const tree = new CommitmentTree(collected.ballots.map(({ commitment }) => commitment));
  const counts = { web: choices.length, desk: 0, paper: 0 };
  step(closing({ counts, batches: [], commitmentRoot: await tree.root() }));
  const elections = electionsOf(state, collected.ballots, key, SEED);
  const results = elections.map(resultOf);
  step(at('DeclareResult', '2026-04-12T19:02:00.000Z', { lotSeed: SEED, results }));
  return { log, state, collected, elections, results };
}

/** What is published of it. */
export function filesOf({ state, collected }: Contest): ResultFiles {
  const { announced, opened } = state;
  if (!announced || !opened) throw new RangeError('a contest that never opened');
  const { terms } = opened;
  const campaign = { campaignId: 'campaign-1', territory: OKRUG, announced, terms, state };
  return new ResultFiles(
    { campaign: () => Promise.resolve(campaign) },
    { collect: () => Promise.resolve({ collected, upTo: '000042' as Position }) },
  );
}

/** So many voters with the same choice. */
export function voters(count: number, ...choice: readonly string[]): readonly (readonly string[])[] {
  return Array.from({ length: count }, () => choice);
}
