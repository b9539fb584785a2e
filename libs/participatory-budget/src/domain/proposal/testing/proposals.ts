import type { Appointment, VaultDocumentReference, VaultTextReference, WorkingCalendar } from '#libs/kernel';
import type { FrozenNorm } from '#libs/norms';
import type { ProposalCommand, ProposalCommandOf } from '../proposal.commands.js';
import { proposalDecider as decider } from '../proposal.decider.js';
import type { CampaignFacts, ProposalEvent, ProposalNorms } from '../proposal.events.js';
import type { ProposalForm } from '../proposal.form.js';
import type { ProposalState } from '../proposal.state.js';

/** A Monday of February, in the middle of the submission. */
export const SUBMITTED_AT = '2026-02-02T05:00:00.000Z';
export const SCREENED_AT = '2026-02-06T05:00:00.000Z';
export const AUTHOR = 'member-author';
export const SPONSOR = 'member-sponsor';
export const EXPERT = 'official-expert';
export const AKIM = 'official-akim';
export const CALENDAR: WorkingCalendar = { holidays: new Set(), movedWorkingDays: new Set() };
export const TITLE = { kk: 'Спорт алаңы', ru: 'Спортивная площадка' };

export function text(textId: string): VaultTextReference {
  return { textId, digest: 'a'.repeat(64) };
}
export function document(documentId: string): VaultDocumentReference {
  return { documentId, digest: 'b'.repeat(64) };
}
export function picture(documentId: string): ProposalForm['photos'][number] {
  return { ...document(documentId), mediaType: 'image/jpeg' };
}
export function appointedAs(role: string, territory = '595037000'): Appointment {
  return { role, territory, validFrom: '2026-01-01' };
}

function norm<Value>(value: Value): FrozenNorm<Value> {
  return { value, validFrom: '2020-01-01', source: 'guide §1.3', confidence: 'M', origin: 'law' };
}
export const NORMS: ProposalNorms = {
  'proposal.minorsMayPropose': norm(false),
  'proposal.screeningDays': norm(7),
  'proposal.reworkDays': norm(4),
  'proposal.reviewDays': norm(2),
  'proposal.publicationWorkingDays': norm(1),
  'proposal.appealDays': norm(5),
  'proposal.appealAnswerDays': norm(5),
};

export const CAMPAIGN: CampaignFacts = {
  territory: '595037000',
  categories: ['sport', 'lighting', 'roads'],
  costCapTiyn: 1_520_000_000,
  submissionOpensAt: '2026-01-19T19:00:00.000Z',
  submissionClosesAt: '2026-03-01T19:00:00.000Z',
  votingOpensAt: '2026-03-19T19:00:00.000Z',
  status: 'announced',
};
export const VOTING: CampaignFacts = { ...CAMPAIGN, status: 'voting' };

/** A sports ground of 15.2 million tenge, 200 thousand of it the community's own. */
export const FORM: ProposalForm = {
  words: text('words'),
  category: 'sport',
  place: '595037100',
  point: { latitude: 54_912_345, longitude: 69_123_456 },
  estimate: [
    { quantityThousandths: 800_000, priceTiyn: 1_500_000, amountTiyn: 1_200_000_000 },
    { quantityThousandths: 2_500, priceTiyn: 136_000_000, amountTiyn: 340_000_000 },
  ],
  ownShare: { moneyTiyn: 5_000_000, labourTiyn: 10_000_000, materialsTiyn: 5_000_000 },
  photos: [picture('photo')],
  sketches: [picture('sketch')],
  documents: [{ ...document('estimate'), mediaType: 'application/pdf' }],
};

type Fields<Type extends ProposalCommand['type']> = Omit<
  ProposalCommandOf<Type>,
  'type' | 'now' | 'occurredAt'
>;

/** A command given as it happens. */
export function at<Type extends ProposalCommand['type']>(
  type: Type,
  occurredAt: string,
  fields: Fields<Type>,
): ProposalCommand {
  return { ...fields, type, now: occurredAt, occurredAt } as unknown as ProposalCommand;
}

export function submission(
  changes: Partial<Fields<'SubmitProposal'>> = {},
  occurredAt = SUBMITTED_AT,
): ProposalCommand {
  return at('SubmitProposal', occurredAt, {
    proposalId: 'proposal-1',
    campaignId: 'campaign-1',
    author: { memberId: AUTHOR, rollVersion: 1, verdict: 'eligible' },
    form: FORM,
    campaign: CAMPAIGN,
    norms: NORMS,
    ...changes,
  });
}
/** A proposal whose form is changed in these fields. */
export function formed(form: Partial<ProposalForm>): ProposalCommand {
  return submission({ form: { ...FORM, ...form } });
}
export function sponsorship(
  memberId = SPONSOR,
  verdict = 'eligible',
  occurredAt = SUBMITTED_AT,
  campaign = CAMPAIGN,
): ProposalCommand {
  return at('ConfirmCoSponsorship', occurredAt, { sponsor: { memberId, rollVersion: 1, verdict }, campaign });
}
const byExpert = { screenedBy: EXPERT, appointments: [appointedAs('expert')] };
export function acceptance(
  changes: Partial<Fields<'AcceptProposal'>> = {},
  occurredAt = SCREENED_AT,
): ProposalCommand {
  return at('AcceptProposal', occurredAt, {
    ...byExpert,
    title: TITLE,
    campaign: CAMPAIGN,
    calendar: CALENDAR,
    ...changes,
  });
}
export function returning(
  changes: Partial<Fields<'ReturnProposal'>> = {},
  occurredAt = SCREENED_AT,
): ProposalCommand {
  return at('ReturnProposal', occurredAt, { ...byExpert, reasons: text('what to mend'), ...changes });
}
export function refusing(
  changes: Partial<Fields<'RefuseProposal'>> = {},
  occurredAt = SCREENED_AT,
): ProposalCommand {
  return at('RefuseProposal', occurredAt, {
    ...byExpert,
    grounds: ['privateLand'],
    reasons: text('why'),
    calendar: CALENDAR,
    ...changes,
  });
}
export function rework(
  changes: Partial<Fields<'ReworkProposal'>> = {},
  occurredAt = '2026-02-09T05:00:00.000Z',
): ProposalCommand {
  return at('ReworkProposal', occurredAt, {
    memberId: AUTHOR,
    form: { ...FORM, words: text('words-2') },
    campaign: CAMPAIGN,
    ...changes,
  });
}
export function publication(
  publishedOn = '2026-02-09',
  occurredAt = `${publishedOn}T06:00:00.000Z`,
): ProposalCommand {
  const where = { kk: 'әкімдіктің интернет-ресурсы', ru: 'интернет-ресурс акимата' };
  return at('PublishScreening', occurredAt, { publishedOn, where });
}
export function appeal(memberId = AUTHOR, occurredAt = '2026-02-10T05:00:00.000Z'): ProposalCommand {
  return at('AppealScreening', occurredAt, { memberId, text: text('appeal') });
}
export function ruling(
  changes: Partial<Fields<'DecideScreeningAppeal'>> = {},
  occurredAt = '2026-02-12T05:00:00.000Z',
): ProposalCommand {
  return at('DecideScreeningAppeal', occurredAt, {
    decidedBy: AKIM,
    appointments: [appointedAs('akim')],
    outcome: 'granted',
    reasons: text('ruling'),
    title: TITLE,
    campaign: CAMPAIGN,
    ...changes,
  });
}
export function dismissal(occurredAt = '2026-02-12T05:00:00.000Z'): ProposalCommand {
  return at('DecideScreeningAppeal', occurredAt, {
    decidedBy: AKIM,
    appointments: [appointedAs('akim')],
    outcome: 'dismissed',
    reasons: text('ruling'),
    campaign: CAMPAIGN,
  });
}
export function withdrawal(
  changes: Partial<Fields<'WithdrawProposal'>> = {},
  occurredAt = '2026-02-20T05:00:00.000Z',
): ProposalCommand {
  return at('WithdrawProposal', occurredAt, { memberId: AUTHOR, campaign: CAMPAIGN, ...changes });
}

type Events = readonly ProposalEvent[];

export function proposalAfter(events: Events): ProposalState {
  return events.reduce((state, event) => decider.evolve(state, event), decider.initialState);
}

/** What follows when the commands come one after the other. */
export function play(before: Events, ...commands: readonly ProposalCommand[]): Events {
  return commands.reduce<Events>(
    (events, command) => [...events, ...decider.decide(command, proposalAfter(events))],
    before,
  );
}

export function submitted(): Events {
  return play([], submission());
}
export function returned(): Events {
  return play(submitted(), returning());
}
export function refused(): Events {
  return play(submitted(), refusing());
}

/** Every way that a proposal can go, to its end. */
export const proposalHistories: Readonly<Record<string, () => Events>> = {
  accepted: () =>
    play(
      submitted(),
      sponsorship(),
      sponsorship('member-2'),
      at('WithdrawCoSponsorship', SUBMITTED_AT, { memberId: 'member-2' }),
      acceptance(),
      publication(),
    ),
  reworked: () =>
    play(returned(), rework(), acceptance({}, '2026-02-11T05:00:00.000Z'), publication('2026-02-12')),
  'refused-after-rework': () =>
    play(returned(), rework(), refusing({ grounds: ['fragment', 'overCap'] }, '2026-02-10T05:00:00.000Z')),
  granted: () => play(refused(), publication(), appeal(), ruling()),
  'granted-too-late': () => play(refused(), appeal(), ruling({ campaign: VOTING })),
  dismissed: () => play(refused(), appeal(), dismissal()),
  withdrawn: () => play(submitted(), acceptance(), withdrawal()),
  missed: () =>
    play(
      submitted(),
      at('MissScreeningDeadline', '2026-02-10T05:00:00.000Z', { by: [EXPERT] }),
      returning({}, '2026-02-10T06:00:00.000Z'),
      rework({}, '2026-02-12T05:00:00.000Z'),
      at('MissReviewDeadline', '2026-02-15T05:00:00.000Z', { by: [EXPERT] }),
      refusing({}, '2026-02-16T05:00:00.000Z'),
      at('MissScreeningPublication', '2026-02-18T05:00:00.000Z', { by: [AKIM] }),
      publication('2026-02-18'),
      appeal(AUTHOR, '2026-02-20T05:00:00.000Z'),
      at('MissProposalAppeal', '2026-02-26T05:00:00.000Z', { by: [AKIM] }),
      dismissal('2026-02-27T05:00:00.000Z'),
    ),
  lapsed: () => play(returned(), at('MissReworkDeadline', '2026-02-11T05:00:00.000Z', {})),
};
