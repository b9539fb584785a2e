import type { CommandBus } from '@nestjs/cqrs';
import { systemCaller } from '#libs/commands';
import { ChangeDecision, TELL_OF_DECISION, TellOfDecision } from '#libs/decisions';
import type { DecisionIntents, DecisionProcessCommand } from '#libs/decisions';
import {
  ChangeAssembly,
  ChangeAssemblyMeeting,
  ChangeInitiative,
  ChangeSeparateGathering,
  TELL_OF_SITTING,
  TellOfSitting,
} from '#libs/meetings';
import type {
  AssemblyDeadline,
  AssemblyIntents,
  AssemblyMeetingIntents,
  AssemblyProcessCommand,
  InitiativeDeadline,
  IntentOf,
  ProcessCommandType,
} from '#libs/meetings';
import { ChangeCampaign, ChangeProject, ChangeProposal } from '#libs/participatory-budget';
import type {
  CampaignProcessCommand,
  ProjectCommandType,
  ProjectIntents,
  ProposalDeadline,
} from '#libs/participatory-budget';
import type { ProcessCommand } from '#libs/workflow';

/**
 * A process's command on its way to the aggregate, as the house itself: the id that its data carries says which.
 *
 * @throws RangeError for data that names no aggregate
 */
export async function dispatchProcessCommand(
  commands: CommandBus,
  { type, data, request }: ProcessCommand,
): Promise<void> {
  const caller = systemCaller(request.commandId, request.causationId, request.correlationId);
  const { gatheringId, decisionId, projectId, ...others } = data;
  const { campaignId, proposalId, ...intent } = others;
  if (type === TELL_OF_DECISION && typeof decisionId === 'string') {
    await commands.execute(new TellOfDecision(decisionId, Number(data['revision'])));
  } else if (type === TELL_OF_SITTING && typeof intent['meetingId'] === 'string') {
    await commands.execute(new TellOfSitting(intent['meetingId'], Number(data['revision'])));
  } else if (typeof gatheringId === 'string') {
    const asked = intent as unknown as IntentOf<ProcessCommandType>;
    await commands.execute(
      new ChangeSeparateGathering(type as ProcessCommandType, gatheringId, asked, caller),
    );
  } else if (typeof decisionId === 'string') {
    const asked = intent as unknown as DecisionIntents[DecisionProcessCommand];
    await commands.execute(new ChangeDecision(type as DecisionProcessCommand, decisionId, asked, caller));
  } else if (typeof projectId === 'string') {
    const asked = others as unknown as ProjectIntents[ProjectCommandType];
    await commands.execute(new ChangeProject(type as ProjectCommandType, projectId, asked, caller));
  } else if (typeof campaignId === 'string') {
    await commands.execute(new ChangeCampaign(type as CampaignProcessCommand, campaignId, {}, caller));
  } else if (typeof proposalId === 'string') {
    await commands.execute(new ChangeProposal(type as ProposalDeadline, proposalId, {}, caller));
  } else if (typeof intent['assemblyId'] === 'string') {
    const { assemblyId, ...asked } = intent;
    const step = asked as unknown as AssemblyIntents[AssemblyProcessCommand];
    await commands.execute(new ChangeAssembly(type as AssemblyProcessCommand, assemblyId, step, caller));
  } else if (typeof intent['meetingId'] === 'string') {
    const asked: AssemblyMeetingIntents[AssemblyDeadline] = {};
    await commands.execute(
      new ChangeAssemblyMeeting(type as AssemblyDeadline, intent['meetingId'], asked, caller),
    );
  } else if (typeof intent['initiativeId'] === 'string') {
    await commands.execute(
      new ChangeInitiative(type as InitiativeDeadline, intent['initiativeId'], {}, caller),
    );
  } else {
    throw new RangeError(`no aggregate for the command ${type}`);
  }
}
