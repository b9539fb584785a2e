import type { ResultOf } from '../../shared/api/graphql.js';
import type { Done } from '../../shared/api/refusal.js';
import type { ballotQuery, campaignQuery, campaignsQuery } from './operations/campaign.js';
import type { castAssistedBallotMutation } from './operations/desk-vote.js';
import type { myProposalsQuery, proposalQuery } from './operations/proposal.js';
import type { projectQuery } from './operations/project.js';

export type CampaignCard = ResultOf<typeof campaignsQuery>['campaigns'][number];
export type Campaign = NonNullable<ResultOf<typeof campaignQuery>['campaign']>;
export type Result = NonNullable<Campaign['result']>;
export type DistrictOutcome = Result['districts'][number];
export type BallotCampaign = NonNullable<ResultOf<typeof ballotQuery>['campaign']>;
export type MyBallot = ResultOf<typeof ballotQuery>['myBallot'];
export type AssistedBallotAccepted = Done<ResultOf<typeof castAssistedBallotMutation>['answer']>;
export type Project = BallotCampaign['projects'][number];

export type Proposal = NonNullable<ResultOf<typeof proposalQuery>['proposal']>;
export type ProposalCard = ResultOf<typeof myProposalsQuery>['myProposals'][number];

export type BuiltProject = NonNullable<ResultOf<typeof projectQuery>['project']>;
