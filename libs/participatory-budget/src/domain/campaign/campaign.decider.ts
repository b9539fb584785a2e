import { decideBy, rejudge, requireHappened } from '#libs/kernel';
import type { Decider } from '#libs/kernel';
import type { CampaignCommand } from './campaign.commands.js';
import type { CampaignEvent, CampaignEventData, CampaignEventType } from './campaign.events.js';
import { evolveCampaign, initialCampaign, termsOf } from './campaign.state.js';
import type { CampaignState } from './campaign.state.js';
import {
  closeCounting,
  correctResult,
  countingClosed,
  declareResult,
  destroySecret,
  requireKey,
} from './rules/result.js';
import { amend, announce, excludeProject, openVoting, requireOpened } from './rules/voting.js';

const decideByRule = decideBy<CampaignCommand, CampaignState, CampaignEvent>({
  AnnounceCampaign: announce,
  AmendCampaign: amend,
  OpenVoting: openVoting,
  ExcludeProjectByCourt: excludeProject,
  CloseCounting: closeCounting,
  DeclareResult: declareResult,
  CorrectResultByCourt: correctResult,
  DestroyCampaignSecret: destroySecret,
});

/** One campaign of the participatory budget: rules.md §7, choices in docs/adr/0004 and 0010. */
export const campaignDecider: Decider<CampaignCommand, CampaignEvent, CampaignState> = {
  initialState: initialCampaign,
  decide,
  evolve: evolveCampaign,
  check: (stateBefore, event) => {
    switch (event.type) {
      case 'CountingClosed':
        return rejudge(event, () => [countingClosed(stateBefore, { ...event.data, unreconciled: [] })]);
      case 'BallotKeyReleased':
        return rejudge(event, () => releasedKey(stateBefore, event.data));
      default:
        return rejudge(event, () => decide(commandOf(event), stateBefore));
    }
  },
};

function decide(command: CampaignCommand, state: CampaignState): readonly CampaignEvent[] {
  requireHappened(command);
  return decideByRule(command, state);
}

/** It comes in one append with the close; the key is held against the digest of the opening. */
function releasedKey(
  state: CampaignState,
  data: CampaignEventData<'BallotKeyReleased'>,
): readonly CampaignEvent[] {
  requireKey(data.ballotKey, requireOpened(state).ballotKeyDigest);
  return state.counted && state.ballotKey === undefined ? [{ type: 'BallotKeyReleased', data }] : [];
}

type Build<Type extends CampaignEventType> = (
  data: CampaignEventData<Type> & { readonly now: string },
) => CampaignCommand;

type JudgedType = Exclude<CampaignEventType, 'CountingClosed' | 'BallotKeyReleased'>;

/** The command that leads to each event; the compiler lists the events that are missing. */
const commands: { readonly [Type in JudgedType]: Build<Type> } = {
  CampaignAnnounced: (data) => ({ ...data, type: 'AnnounceCampaign', terms: termsOf(data) }),
  CampaignAmended: (data) => ({ ...data, type: 'AmendCampaign', terms: termsOf(data) }),
  VotingOpened: (data) => ({ ...data, type: 'OpenVoting' }),
  ProjectExcludedByCourt: (data) => ({ ...data, type: 'ExcludeProjectByCourt' }),
  ResultDeclared: (data) => ({ ...data, type: 'DeclareResult' }),
  ResultCorrectedByCourt: (data) => ({ ...data, type: 'CorrectResultByCourt' }),
  CampaignSecretDestroyed: (data) => ({ ...data, type: 'DestroyCampaignSecret' }),
};

function commandOf(event: Extract<CampaignEvent, { readonly type: JudgedType }>): CampaignCommand {
  const build = commands[event.type] as (data: object) => CampaignCommand;
  return build({ ...event.data, now: event.data.occurredAt });
}
