import { judging } from '#libs/audit';
import type { JudgedHistory, JudgingDecider } from '#libs/audit';
import {
  memberDecider,
  officialDecider,
  rollDecider,
  territoryDecider,
  vaultAccessDecider,
} from '#libs/community';
import { decisionDecider, handoverDecider } from '#libs/decisions';
import { appointmentDecider } from '#libs/identity';
import {
  assemblyDecider,
  assemblyMeetingDecider,
  initiativeDecider,
  sectionPlanDecider,
  separateGatheringDecider,
} from '#libs/meetings';
import { normOverrideDecider } from '#libs/norms';
import {
  ballotDecider,
  campaignDecider,
  CampaignRecount,
  paperBatchDecider,
  projectDecider,
  proposalDecider,
} from '#libs/participatory-budget';
import { schemas } from './schemas.js';

/** The rules by which each category of streams is judged again; a category that is missing cannot be verified. */
export const deciders: Readonly<Record<string, JudgingDecider>> = {
  territory: judging(territoryDecider),
  member: judging(memberDecider),
  official: judging(officialDecider),
  roll: judging(rollDecider),
  vaultAccess: judging(vaultAccessDecider),
  normOverride: judging(normOverrideDecider),
  appointment: judging(appointmentDecider),
  sectionPlan: judging(sectionPlanDecider),
  separateGathering: judging(separateGatheringDecider),
  assembly: judging(assemblyDecider),
  assemblyMeeting: judging(assemblyMeetingDecider),
  initiative: judging(initiativeDecider),
  decision: judging(decisionDecider),
  handover: judging(handoverDecider),
  proposal: judging(proposalDecider),
  project: judging(projectDecider),
  campaign: judging(campaignDecider),
  ballot: judging(ballotDecider),
  paperBatch: judging(paperBatchDecider),
};

export const judgedHistory: JudgedHistory = {
  deciders: new Map(Object.entries(deciders)),
  upcast: (event) => schemas.upcast(event),
  acrossStreams: () => [new CampaignRecount()],
};
