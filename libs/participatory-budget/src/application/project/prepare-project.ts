import { localDate, uuidV5 } from '#libs/kernel';
import type { Kato } from '#libs/kernel';
import { vaultId } from '#libs/meetings';
import type { Preparing, PreparersOf } from '#libs/meetings';
import type { ProjectCommand } from '../../domain/project/project.commands.js';
import { refusal } from '../../domain/project/refusals.js';
import type { ProjectState } from '../../domain/project/project.state.js';
import { refusal as ofProposal } from '../../domain/proposal/refusals.js';
import type { ProposalState } from '../../domain/proposal/proposal.state.js';
import type { ProposalFiles, Residents } from '../proposal/ports.js';
import type { ProjectIntents } from './project.intents.js';

const RESIDENT_NORMS = [
  'membership.adultAge',
  'membership.foreignPermanentResidents',
  'membership.temporaryRegistration',
] as const;

export interface ProjectSources {
  readonly proposals: { state(proposalId: string): Promise<ProposalState> };
  readonly residents: Residents;
  readonly files: ProposalFiles;
}

type Preparers = PreparersOf<ProjectIntents, ProjectCommand, ProjectState>;

/** Adds to each intent what the rules of a project must know. */
export function prepareProject({ proposals, residents, files }: ProjectSources): Preparers {
  return {
    StartProject: async ({ id, intent: { campaignId, proposalId } }) => {
      const { form, title, submitted } = await proposals.state(proposalId);
      if (!form || !title || !submitted) throw ofProposal('ProposalUnknown', {});
      return {
        projectId: id,
        campaignId,
        proposalId,
        territory: submitted.campaign.territory,
        title,
        category: form.category,
        place: form.place,
        allocatedTiyn: form.costTiyn,
        ownShareTiyn: form.totalTiyn - form.costTiyn,
      };
    },
    PlanProject: async ({ intent, caller, actor, occurredAt, sources }) => {
      const { responsible, institution, completionDocument, stages } = intent;
      const on = localDate(occurredAt);
      return {
        plan: {
          responsible,
          institution,
          completionDocument,
          stages: stages.map(({ name, from, to, plannedTiyn }, index) => ({
            stageId: uuidV5(`stage:${caller.commandId}:${String(index)}`),
            name,
            from,
            to,
            plannedTiyn,
          })),
        },
        responsibleAppointments: await sources.appointments.inForce(responsible, on),
        plannedBy: actor.id ?? '',
      };
    },
    AwardContract: async (preparing) => {
      const { contract, contractor, priceTiyn, deadline, documentId } = preparing.intent;
      const territory = territoryOf(preparing);
      const document = documentId === undefined ? undefined : await files.file(documentId, territory);
      return {
        contract,
        contractor: preparing.keeping.text(contractor),
        priceTiyn,
        deadline,
        ...(document && { document }),
      };
    },
    ReportStage: async (preparing) => {
      const { stageId, reportedOn, text, spentTiyn, photoBeforeIds, photoAfterIds, finished } =
        preparing.intent;
      const territory = territoryOf(preparing);
      const of = (ids: readonly string[]) => Promise.all(ids.map((id) => files.file(id, territory)));
      return {
        stageId,
        reportId: vaultId(preparing, 'stage report'),
        reportedBy: preparing.actor.id ?? '',
        reportedOn,
        text: preparing.keeping.text(text),
        spentTiyn,
        photosBefore: await of(photoBeforeIds),
        photosAfter: await of(photoAfterIds),
        finished,
      };
    },
    DelayStage: ({ intent: { stageId, cause, reasons, newDueOn }, keeping }) => ({
      stageId,
      cause,
      reasons: keeping.text(reasons),
      newDueOn,
    }),
    MissStageDeadline: ({ intent: { stageId } }) => ({ stageId }),
    CompleteProject: async (preparing) => {
      const { reference, documentId, completedOn } = preparing.intent;
      const document = await files.file(documentId, territoryOf(preparing));
      return { reference, document, completedOn };
    },
    EvaluateProject: async (preparing) => {
      const { intent, actor, occurredAt, sources, keeping } = preparing;
      const territory = territoryOf(preparing);
      const on = localDate(occurredAt);
      const memberId = await residents.memberOf(actor.id ?? '', on);
      if (memberId === undefined) throw ofProposal('NotLinkedToRoll', {});
      const norms = await sources.norms.inForce(RESIDENT_NORMS, on, territory);
      return {
        ...(await residents.verdict(memberId, territory, on, norms)),
        mark: intent.mark,
        ...(intent.text !== undefined && { text: keeping.text(intent.text, memberId) }),
      };
    },
    StopProject: ({ intent: { reference, reasons }, keeping }) => ({
      reference,
      reasons: keeping.text(reasons),
    }),
  };
}

/** @throws DomainError `ImplementationUnknown` */
function territoryOf({ state }: Preparing<unknown, ProjectState>): Kato {
  if (!state.started) throw refusal('ImplementationUnknown', {});
  return state.started.territory;
}
