import { localDate } from '#libs/kernel';
import type { CalendarDate, Kato } from '#libs/kernel';
import { akimInOffice } from '#libs/meetings';
import type { Preparing, PreparersOf } from '#libs/meetings';
import type { ProposalCommand } from '../../domain/proposal/proposal.commands.js';
import type {
  CampaignFacts,
  ProposalEventData,
  ProposalNorms,
  RollVerdict,
} from '../../domain/proposal/proposal.events.js';
import type { ProposalForm } from '../../domain/proposal/proposal.form.js';
import { refusal } from '../../domain/proposal/refusals.js';
import type { ProposalState } from '../../domain/proposal/proposal.state.js';
import type { CampaignQueries } from '../campaign/campaign-rules.js';
import type { ProposalFiles, Residents } from './ports.js';
import { wordsOf } from './proposal-words.js';
import type { FormIntent, ProposalIntents } from './proposal.intents.js';

const NORMS = [
  'proposal.minorsMayPropose',
  'proposal.screeningDays',
  'proposal.reworkDays',
  'proposal.reviewDays',
  'proposal.publicationWorkingDays',
  'proposal.appealDays',
  'proposal.appealAnswerDays',
] as const satisfies readonly (keyof ProposalNorms)[];
const RESIDENT_NORMS = [
  'membership.adultAge',
  'membership.foreignPermanentResidents',
  'membership.temporaryRegistration',
] as const;

export interface ProposalSources {
  readonly campaigns: CampaignQueries;
  readonly residents: Residents;
  readonly files: ProposalFiles;
}

type Any = Preparing<unknown, ProposalState>;
type Preparers = PreparersOf<ProposalIntents, ProposalCommand, ProposalState>;

/** Adds to each intent what the rules of a proposal must know. */
export function prepareProposal({ campaigns, residents, files }: ProposalSources): Preparers {
  const campaignOf = async (preparing: Any): Promise<CampaignFacts> =>
    factsOf(await campaigns.rulesOf(submittedOf(preparing).campaignId));

  const formOf = async (
    preparing: Any,
    intent: FormIntent,
    territory: Kato,
    authorId: string,
  ): Promise<ProposalForm> => {
    const of = (ids: readonly string[]): Promise<ProposalForm['photos']> =>
      Promise.all(ids.map((id) => files.file(id, territory)));
    const { category, place, point, ownShare } = intent;
    return {
      words: preparing.keeping.text(wordsOf(intent), authorId),
      category,
      place,
      point: { latitude: point.latitude, longitude: point.longitude },
      estimate: intent.estimate.map(({ quantityThousandths, priceTiyn, amountTiyn }) => ({
        quantityThousandths,
        priceTiyn,
        amountTiyn,
      })),
      ownShare: {
        moneyTiyn: ownShare.moneyTiyn,
        labourTiyn: ownShare.labourTiyn,
        materialsTiyn: ownShare.materialsTiyn,
      },
      photos: await of(intent.photoIds),
      sketches: await of(intent.sketchIds),
      documents: await of(intent.documentIds),
    };
  };

  const ownMemberId = async ({ actor, occurredAt }: Any): Promise<string> => {
    const memberId = await residents.memberOf(actor.id ?? '', localDate(occurredAt));
    if (memberId === undefined) throw refusal('NotLinkedToRoll', {});
    return memberId;
  };

  const verdictOf = async (preparing: Any, memberId: string, territory: Kato): Promise<RollVerdict> => {
    const on = localDate(preparing.occurredAt);
    const norms = await preparing.sources.norms.inForce(RESIDENT_NORMS, on, territory);
    return residents.verdict(memberId, territory, on, norms);
  };

  const byExpert = async ({ actor, occurredAt, sources }: Any) => {
    const on = localDate(occurredAt);
    const screenedBy = actor.id ?? '';
    const screenerMemberId = await residents.memberOf(screenedBy, on);
    return {
      screenedBy,
      ...(screenerMemberId !== undefined && { screenerMemberId }),
      appointments: await sources.appointments.inForce(screenedBy, on),
    };
  };

  const experts = async (preparing: Any, dueOn: CalendarDate | undefined) => ({
    by: await residents.expertsOf(
      submittedOf(preparing).campaign.territory,
      dueOn ?? localDate(preparing.occurredAt),
    ),
  });

  const akim = async (preparing: Any, dueOn: CalendarDate | undefined) => {
    const { territory } = submittedOf(preparing).campaign;
    const found = await akimInOffice(preparing.sources, territory, dueOn ?? localDate(preparing.occurredAt));
    return { by: found === undefined ? [] : [found] };
  };

  return {
    SubmitProposal: async (preparing) => {
      const { campaignId, memberId = await ownMemberId(preparing), form } = preparing.intent;
      const campaign = factsOf(await campaigns.rulesOf(campaignId));
      const { territory } = campaign;
      const on = localDate(preparing.occurredAt);
      return {
        proposalId: preparing.id,
        campaignId,
        author: await verdictOf(preparing, memberId, territory),
        form: await formOf(preparing, form, territory, memberId),
        campaign,
        norms: await preparing.sources.norms.inForce(NORMS, on, territory),
      };
    },
    ConfirmCoSponsorship: async (preparing) => {
      const { territory } = submittedOf(preparing).campaign;
      return {
        sponsor: await verdictOf(preparing, await ownMemberId(preparing), territory),
        campaign: await campaignOf(preparing),
      };
    },
    WithdrawCoSponsorship: async (preparing) => ({ memberId: await ownMemberId(preparing) }),
    AcceptProposal: async (preparing) => ({
      ...(await byExpert(preparing)),
      title: preparing.intent.title,
      campaign: await campaignOf(preparing),
      calendar: preparing.sources.calendar,
    }),
    ReturnProposal: async (preparing) => ({
      ...(await byExpert(preparing)),
      reasons: preparing.keeping.text(preparing.intent.reasons),
    }),
    RefuseProposal: async (preparing) => ({
      ...(await byExpert(preparing)),
      grounds: preparing.intent.grounds,
      reasons: preparing.keeping.text(preparing.intent.reasons),
      calendar: preparing.sources.calendar,
    }),
    ReworkProposal: async (preparing) => {
      const memberId = await ownMemberId(preparing);
      const campaign = await campaignOf(preparing);
      const form = await formOf(preparing, preparing.intent.form, campaign.territory, memberId);
      return { memberId, form, campaign };
    },
    PublishScreening: async (preparing) => {
      const { publishedOn, where, proofDocumentId } = preparing.intent;
      const { territory } = submittedOf(preparing).campaign;
      const proof =
        proofDocumentId === undefined
          ? undefined
          : await preparing.sources.vault.document(proofDocumentId, territory);
      return { publishedOn, where, ...(proof && { proof }) };
    },
    AppealScreening: async (preparing) => {
      const memberId = await ownMemberId(preparing);
      return { memberId, text: preparing.keeping.text(preparing.intent.text, memberId) };
    },
    DecideScreeningAppeal: async (preparing) => {
      const { outcome, reasons, title } = preparing.intent;
      const decidedBy = preparing.actor.id ?? '';
      const on = localDate(preparing.occurredAt);
      return {
        decidedBy,
        appointments: await preparing.sources.appointments.inForce(decidedBy, on),
        outcome,
        reasons: preparing.keeping.text(reasons),
        ...(title && { title }),
        campaign: await campaignOf(preparing),
      };
    },
    WithdrawProposal: async (preparing) => ({
      memberId: await ownMemberId(preparing),
      campaign: await campaignOf(preparing),
    }),
    MissScreeningDeadline: (preparing) => experts(preparing, preparing.state.submitted?.screeningDueOn),
    MissReworkDeadline: () => ({}),
    MissReviewDeadline: (preparing) => experts(preparing, preparing.state.reviewDueOn),
    MissScreeningPublication: (preparing) => akim(preparing, preparing.state.publicationDueOn),
    MissProposalAppeal: (preparing) => akim(preparing, preparing.state.answerDueOn),
  };
}

/** Of a campaign's rules what a proposal is judged by. */
function factsOf(rules: CampaignFacts): CampaignFacts {
  const { territory, categories, costCapTiyn, status } = rules;
  const { submissionOpensAt, submissionClosesAt, votingOpensAt, budgets } = rules;
  return {
    territory,
    categories,
    costCapTiyn,
    ...(budgets && {
      budgets: budgets.map(({ district, budgetTiyn }) => ({ district, budgetTiyn })),
    }),
    submissionOpensAt,
    submissionClosesAt,
    votingOpensAt,
    status,
  };
}

/** @throws DomainError `ProposalUnknown` */
function submittedOf({ state }: Any): ProposalEventData<'ProposalSubmitted'> {
  if (!state.submitted) throw refusal('ProposalUnknown', {});
  return state.submitted;
}
