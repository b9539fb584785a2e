import { leastReaching, localDate } from '#libs/kernel';
import type { ActReference, NoticeModel, RegistrationSheetModel, TallySheetModel, Vote } from '#libs/minutes';
import type { DecisionReference } from '../../domain/section-plan.events.js';
import type { OpenVote } from '../../domain/separate-gathering.events.js';
import type { PaperStuff } from './paper-sources.js';

/** Why a meeting is put off or cancelled, as papers say it. */
export const CHANGE_REASONS = {
  weather: { kk: 'ауа райы', ru: 'погодные условия' },
  mourning: { kk: 'қаралы күн', ru: 'траур' },
  harvest: { kk: 'егін жинау', ru: 'уборка урожая' },
  other: { kk: 'басқа себеп', ru: 'иная причина' },
} as const;
const BLANK_ROWS = 15;
/** Two pages. */
const BLANK_SHEET_ROWS = 40;
const GUEST_ROWS = 5;

/** Whom those ask who need help to come. */
export const HELP = {
  contact: { kk: 'округ әкімінің аппараты', ru: 'аппарат акима округа' },
  phone: '109',
} as const;

/** The notice as it stands now: of the convening, of a postponement, of a cancellation. */
export function noticeModel(stuff: PaperStuff, previousHeldOn: string | undefined): NoticeModel {
  const { state, context, okrugAkim } = stuff;
  const { convened, schedule } = state;
  return {
    ...context,
    occasion: occasionOf(stuff, previousHeldOn),
    startsAt: schedule.startsAt,
    venue: { name: schedule.place },
    agenda: convened.agenda,
    quota: convened.quota,
    quorum: quorumOf(stuff),
    convenedBy: okrugAkim,
    order: order(stuff),
    help: HELP,
    rules: {
      where: { kk: 'округ әкімінің аппаратында', ru: 'в аппарате акима округа' },
      approvedBy: maslikhatDecision(stuff),
    },
    ...publicationOf(stuff),
  };
}

/** The day the notice of the present date was put up; before that, the day it is meant for. */
function publicationOf({ state }: PaperStuff): Pick<NoticeModel, 'publishedOn' | 'publicationPlanned'> {
  const { convened, schedule, notice } = state;
  const published = notice.published.find(({ change }) => change === schedule.change);
  if (published) return { publishedOn: published.publishedOn };
  const meantFor = schedule.change === 0 ? convened.noticeOn : localDate(schedule.changedAt);
  return { publishedOn: meantFor, publicationPlanned: true };
}

function occasionOf(
  { state, events }: PaperStuff,
  previousHeldOn: string | undefined,
): NoticeModel['occasion'] {
  const { convened, schedule, phase } = state;
  const change = [...events]
    .reverse()
    .find(({ type }) => type === 'SeparateGatheringCancelled' || type === 'SeparateGatheringPostponed');
  const reason = CHANGE_REASONS[(change?.data['reason'] ?? 'other') as keyof typeof CHANGE_REASONS];
  if (phase === 'cancelled') return { kind: 'cancelled', reason };
  if (schedule.change > 0) return { kind: 'postponed', from: convened.startsAt, reason };
  return previousHeldOn === undefined ? { kind: 'convened' } : { kind: 'repeat', notHeldOn: previousHeldOn };
}

/** The sheet at the door: everybody on the section's list, with rows left for those who are not. */
export function registrationSheetModel(stuff: PaperStuff, list: readonly string[]): RegistrationSheetModel {
  const { state, context, person } = stuff;
  return {
    ...context,
    startsAt: state.schedule.startsAt,
    venue: { name: state.schedule.place },
    ...quorumOf(stuff),
    people: list.map(person),
    blankRows: BLANK_ROWS,
    guestRows: GUEST_ROWS,
  };
}

/** A sheet with nobody on it, for those who come when the prefilled ones are full or wet. */
export function blankSheetModel(stuff: PaperStuff): RegistrationSheetModel {
  return { ...registrationSheetModel(stuff, []), blankRows: BLANK_SHEET_ROWS, guestRows: 0 };
}

/** One sheet a round, filled with what was counted; rows are left for nominations from the floor. */
export function tallySheetModel({ state, context, person }: PaperStuff): TallySheetModel {
  const { candidates, counted, round } = state.election;
  const standing = candidates.filter(({ withdrawn }) => !withdrawn).map(({ memberId }) => memberId);
  const rounds = Array.from({ length: Math.max(1, round) }, (_, index) => {
    const number = index + 1;
    const votes = counted.filter((vote) => vote.round === number);
    const ids = number === 1 ? standing : votes.map(({ memberId }) => memberId);
    const shown = ids.length > 0 || number < round ? ids : state.election.contenders;
    return {
      round: number,
      blankRows: number === 1 ? 5 : 0,
      candidates: shown.map((memberId) => {
        const vote = votes.find((candidate) => candidate.memberId === memberId);
        return { person: person(memberId), ...(vote && { vote: voteOf(vote.vote, vote.base) }) };
      }),
    };
  });
  return {
    ...context,
    startsAt: state.schedule.startsAt,
    venue: { name: state.schedule.place },
    quota: state.convened.quota,
    rounds: rounds.filter(({ candidates: shown, blankRows }) => shown.length + blankRows > 0),
  };
}

/** An open vote as papers print it; names are added where it was taken by name. */
export function voteOf(vote: OpenVote, base: number, person?: PaperStuff['person']): Vote {
  const { mode: method, for: inFavour, against, abstained } = vote;
  const byName =
    person && 'votes' in vote
      ? vote.votes.map(({ memberId, choice }) => ({ person: person(memberId), choice }))
      : undefined;
  return { method, base, for: inFavour, against, abstained, byName };
}

export function quorumOf({ state }: PaperStuff): { readonly eligible: number; readonly required: number } {
  const { eligible } = state.schedule;
  const { norms } = state.convened;
  return { eligible, required: leastReaching(eligible, norms['separateGathering.quorum'].value) };
}

export function order({ state, okrugAkim }: PaperStuff): ActReference {
  return act(state.convened.order, okrugAkim.position);
}

/** «Қызылжар аудандық мәслихаты», «Кызылжарский районный маслихат». */
export function maslikhatDecision({ state, context }: PaperStuff): ActReference {
  const { kk, ru } = context.place.district;
  return act(state.convened.maslikhatDecision, {
    kk: kk.endsWith(' ауданы') ? kk.replace(/ ауданы$/, ' аудандық мәслихаты') : `${kk} мәслихаты`,
    ru: ru.endsWith(' район') ? ru.replace(/ район$/, ' районный маслихат') : `маслихат (${ru})`,
  });
}

function act({ number, date }: DecisionReference, issuer: ActReference['issuer']): ActReference {
  return { number, date, issuer };
}

export function meetingDay({ state }: PaperStuff): string {
  return localDate(state.schedule.startsAt);
}
