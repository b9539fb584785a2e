import type { Projection, ProjectionTransaction } from '#libs/projections';
import { PROPOSAL } from '../../domain/proposal/proposal.events.js';
import type { ProposalEvent, ProposalEventData } from '../../domain/proposal/proposal.events.js';
import type { CostedForm } from '../../domain/proposal/proposal.form.js';
import type { ProposalPhase } from '../../domain/proposal/proposal.state.js';
import { insertRow, stepColumns, updateRow } from '../rows.js';
import type { Columns } from '../rows.js';
import type { ProposalAwaits } from './proposal.entities.js';
import { PROPOSALS_TABLES } from './proposals.tables.js';

/** Proposals as people read them: where each stands, who stands behind it, every step on the way. */
export const proposalsProjection: Projection = {
  name: 'proposals',
  version: 1,
  categories: [PROPOSAL],
  tables: PROPOSALS_TABLES,
  apply: async (recorded, tx) => {
    const id = recorded.stream.slice(PROPOSAL.length + 1);
    const event = recorded as unknown as ProposalEvent;
    if (event.type === 'ProposalSubmitted') await insertRow(tx, 'proposal', bornOf(id, event.data));
    else await updateRow(tx, 'proposal', ['proposal_id', id], changesOf(event));
    await sponsors(id, event, tx);
    await insertRow(tx, 'proposal_step', { proposal_id: id, ...stepColumns(recorded) });
    await updateRow(tx, 'proposal', ['proposal_id', id], { revision: recorded.revision });
  },
};

function bornOf(id: string, data: ProposalEventData<'ProposalSubmitted'>): Columns {
  const { campaignId, author, campaign, form, screeningDueOn, norms, occurredAt } = data;
  return {
    proposal_id: id,
    campaign_id: campaignId,
    territory: campaign.territory,
    author_id: author.memberId,
    ...formColumns(form),
    ...standing('submitted', 'expertCouncil', screeningDueOn),
    submitted_at: occurredAt,
    norms,
    revision: 0,
  };
}

function formColumns(form: CostedForm): Columns {
  return {
    category: form.category,
    place: form.place,
    latitude: form.point.latitude,
    longitude: form.point.longitude,
    total_tiyn: form.totalTiyn,
    cost_tiyn: form.costTiyn,
    estimate: form.estimate,
    own_share: form.ownShare,
    words_text_id: form.words.textId,
    photos: form.photos,
    sketches: form.sketches,
    documents: form.documents,
  };
}

/** What an event changes in the proposal's row, column by column. */
function changesOf(event: Exclude<ProposalEvent, { readonly type: 'ProposalSubmitted' }>): Columns {
  switch (event.type) {
    case 'ProposalAccepted': {
      const { title, publicationDueOn } = event.data;
      return {
        ...standing('accepted'),
        title_kk: title.kk,
        title_ru: title.ru,
        publication_due_on: publicationDueOn,
      };
    }
    case 'ProposalReturned': {
      const { reasons, reworkDueOn } = event.data;
      return { ...standing('returned', 'author', reworkDueOn), reasons_text_id: reasons.textId };
    }
    case 'ProposalReworked': {
      const { form, reviewDueOn } = event.data;
      return { ...formColumns(form), ...standing('reworked', 'expertCouncil', reviewDueOn) };
    }
    case 'ProposalRefused': {
      const { grounds, reasons, appealUntil, publicationDueOn } = event.data;
      return {
        ...standing('refused'),
        grounds,
        reasons_text_id: reasons.textId,
        appeal_until: appealUntil,
        publication_due_on: publicationDueOn,
      };
    }
    case 'ScreeningPublished': {
      const { publishedOn, where } = event.data;
      return { published_on: publishedOn, published_kk: where.kk, published_ru: where.ru };
    }
    case 'ProposalAppealed': {
      const { text, answerDueOn } = event.data;
      return { ...standing('appealed', 'akim', answerDueOn), appeal_text_id: text.textId };
    }
    case 'ProposalAppealDecided':
      return ruledOn(event.data);
    case 'ProposalWithdrawn':
      return standing('takenBack');
    case 'ReworkDeadlineMissed':
      return { ...standing('lapsed'), appeal_until: event.data.appealUntil };
    case 'CoSponsorConfirmed':
    case 'CoSponsorWithdrew':
    case 'ScreeningDeadlineMissed':
    case 'ReviewDeadlineMissed':
    case 'ScreeningPublicationMissed':
    case 'ProposalAppealDeadlineMissed':
      return {};
  }
}

function ruledOn({ outcome, onBallot, title, reasons }: ProposalEventData<'ProposalAppealDecided'>): Columns {
  const granted = onBallot === true ? 'accepted' : 'grantedTooLate';
  return {
    ...standing(outcome === 'dismissed' ? 'dismissed' : granted),
    ruling_text_id: reasons.textId,
    ...(title && { title_kk: title.kk, title_ru: title.ru }),
  };
}

function standing(
  phase: ProposalPhase,
  awaits: ProposalAwaits | null = null,
  dueOn: string | null = null,
): Columns {
  return { phase, awaits, due_on: dueOn };
}

async function sponsors(id: string, event: ProposalEvent, tx: ProjectionTransaction): Promise<void> {
  if (event.type === 'CoSponsorConfirmed')
    await insertRow(tx, 'proposal_sponsor', { proposal_id: id, member_id: event.data.sponsor.memberId });
  if (event.type === 'CoSponsorWithdrew')
    await tx.query('delete from proposal_sponsor where proposal_id = $1 and member_id = $2', [
      id,
      event.data.memberId,
    ]);
}
