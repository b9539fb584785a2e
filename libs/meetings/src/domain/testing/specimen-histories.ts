import type { SeparateGatheringCommand } from '../separate-gathering.commands.js';
import type { OpenVote, SeparateGatheringEvent } from '../separate-gathering.events.js';
import {
  appointment,
  CALENDAR,
  CHAIR,
  CLERK,
  command,
  delivery,
  DOORS_AT,
  ELIGIBLE,
  ENDS_AT,
  hands,
  notice,
  opening,
  registration,
  SIGNED_AT,
  signing,
  STARTS_AT,
  vaultDocument,
  vaultText,
} from './commands.js';
import { convened, inSession, members, nominated, nomination, opened, play, told } from './histories.js';

type Events = readonly SeparateGatheringEvent[];

const LATE = '2026-03-16T05:00:00.000Z';
const annex = { ...vaultDocument('document-annex'), templateVersion: 'annex-1' };
const cms = { method: 'cms', container: vaultDocument('cms-1'), certificate: 'c'.repeat(64) } as const;

function rollCall(votesFor: readonly string[]): OpenVote {
  const votes = votesFor.map((memberId) => ({ memberId, choice: 'for' as const }));
  return { mode: 'rollCall', votes, for: votes.length, against: 0, abstained: 0 };
}

const voting = (memberId: string, vote: OpenVote): SeparateGatheringCommand[] => [
  command('OpenCandidateVote', STARTS_AT, { memberId }),
  command('CountCandidateVote', STARTS_AT, { memberId, vote }),
];

const preparation: SeparateGatheringCommand[] = [
  command('ListPriority', '2026-03-02T05:00:00.000Z', {
    priorityId: 'priority-1',
    text: vaultText('text-priority'),
  }),
  command('NominateCandidate', '2026-03-03T05:00:00.000Z', {
    memberId: 'member-2',
    membership: ELIGIBLE,
    nominatedBy: 'member-9',
    consent: 'inWriting',
  }),
];

const registrationOfTwelve: SeparateGatheringCommand[] = [
  ...members(12).map((memberId) => registration(memberId)),
  registration('member-1', { deskId: 'desk-2' }),
  registration('member-20'),
  command('AnnulRegistration', DOORS_AT, { memberId: 'member-20', reason: 'mistakenIdentity' }),
  command('RegisterGuest', DOORS_AT, { guestId: 'guest-1', kind: 'press', name: vaultText('text-name') }),
];

const meeting: SeparateGatheringCommand[] = [
  opening(),
  command('AdmitByChair', STARTS_AT, {
    memberId: 'newcomer',
    membership: { rollVersion: ELIGIBLE.rollVersion, verdict: 'nonResident' },
    reason: vaultText('text-reason'),
    identitySeen: true,
  }),
  command('ElectSecretary', STARTS_AT, { memberId: 'member-3', vote: hands(6, 7) }),
  command('ElectSecretary', STARTS_AT, { memberId: 'member-1', vote: rollCall(members(9)) }),
  command('RecordSpeech', STARTS_AT, {
    speechId: 'speech-1',
    speaker: 'guest-1',
    agendaItem: 1,
    text: vaultText('text-speech'),
  }),
  nomination('member-3'),
  nomination('member-4'),
  nomination('member-5'),
  command('WithdrawCandidate', STARTS_AT, { memberId: 'member-5' }),
  command('CloseNominations', STARTS_AT, {}),
  ...voting('member-2', hands(9, 1, 1)),
  command('RecordDeparture', STARTS_AT, { memberId: 'member-12' }),
  ...voting('member-3', hands(5)),
  command('RecordReturn', STARTS_AT, { memberId: 'member-12' }),
  ...voting('member-4', hands(5)),
  command('DecideElection', STARTS_AT, {}),
  ...voting('member-3', hands(4)),
  ...voting('member-4', rollCall(members(8))),
  command('DecideElection', STARTS_AT, {}),
  command('CloseSeparateGathering', ENDS_AT, {}),
  command('RecordDissent', ENDS_AT, { memberId: 'member-3', text: vaultText('text-dissent') }),
];

const papers: SeparateGatheringCommand[] = [
  signing('chair', CHAIR, { signature: cms }),
  command('RecordSignerUnavailable', SIGNED_AT, {
    part: 'secretary',
    reason: 'ill',
    substitute: 'official-deputy',
    appointments: [appointment('akimOffice')],
  }),
  signing('secretary', 'official-deputy'),
  command('MissMinutesDeadline', LATE, {
    calendar: { holidays: new Set(['2026-03-12']), movedWorkingDays: new Set(['2026-03-14']) },
  }),
  delivery({ deliveredOn: '2026-03-16', occurredAt: LATE, receipt: vaultDocument('receipt-1') }),
  command('IssueCorrectionAnnex', LATE, { text: vaultText('text-annex'), document: annex }),
  command('SignCorrectionAnnex', LATE, { number: 1, part: 'chair', signer: CHAIR, signature: cms }),
  command('PublishMinutes', LATE, {
    publishedOn: '2026-03-16',
    where: { kk: 'Әкімдіктің сайты', ru: 'Сайт акимата' },
    publicCopy: { ...vaultDocument('document-public'), templateVersion: 'minutes-public-1' },
  }),
];

/** Prepared, held, tied, decided, signed by a substitute, late, corrected, published. */
export function held(): Events {
  return play(told(), ...preparation, ...registrationOfTwelve, ...meeting, ...papers);
}

/** Told too late, postponed, told in time, waited for, not held; signed by the chair alone. */
export function notHeld(): Events {
  const startsAt = '2026-03-24T05:00:00.000Z';
  const postponing = command('PostponeSeparateGathering', '2026-03-03T05:00:00.000Z', {
    reason: 'other',
    explanation: vaultText('text-why'),
    startsAt,
    place: { kk: 'Мектеп', ru: 'Школа' },
    rollVersion: 8,
    eligible: 105,
  });
  return play(
    convened({
      previousGatheringId: 'gathering-0',
      previousOutcome: 'notHeld',
      previousSection: { planId: 'plan-1', sectionId: 'section-1' },
      convening: 2,
      akimId: CHAIR,
    }),
    command('MissNoticeDeadline', '2026-03-02T05:00:00.000Z', {}),
    postponing,
    notice({ publishedOn: '2026-03-14', occurredAt: '2026-03-14T05:00:00.000Z' }),
    registration('member-1', {
      occurredAt: startsAt,
      membership: { rollVersion: 8, verdict: 'eligible' },
    }),
    opening({ occurredAt: startsAt }),
    command('RecountQuorum', '2026-03-24T05:30:00.000Z', {}),
    signing('chair', CHAIR, { occurredAt: '2026-03-24T06:00:00.000Z' }),
  );
}

/** The quorum was lost, restored, lost again; closed as adjourned. */
export function adjourned(): Events {
  const leaving = ['member-11', 'member-12', 'member-10'].map((memberId) =>
    command('RecordDeparture', STARTS_AT, { memberId }),
  );
  const trying = command('OpenCandidateVote', STARTS_AT, { memberId: 'member-2' });
  return play(
    nominated(['member-2'], inSession()),
    ...leaving,
    trying,
    command('RecordReturn', STARTS_AT, { memberId: 'member-10' }),
    command('RecountQuorum', STARTS_AT, {}),
    command('RecordDeparture', STARTS_AT, { memberId: 'member-9' }),
    trying,
    command('CloseSeparateGathering', ENDS_AT, {}),
  );
}

/** Held on paper, entered nine days later, checked by a second clerk. */
export function onPaper(): Events {
  const now = '2026-03-20T05:00:00.000Z';
  const entered = [
    ...members(10).map((memberId) => registration(memberId)),
    opening({ chair: authorised }),
    command('ElectSecretary', STARTS_AT, { memberId: 'member-1', vote: hands(10) }),
    command('CloseSeparateGathering', ENDS_AT, {}),
  ].map((paper) => ({ ...paper, now }));
  return play(
    told(),
    command('DeclareHeldOnPaper', now, {
      heldOn: '2026-03-11',
      scans: [vaultDocument('scan-sheet')],
      enteredBy: CLERK,
    }),
    ...entered,
    command('CheckPaperEntry', now, { checkedBy: 'official-second', participants: 10, enteredBy: [CLERK] }),
    signing('chair', CHAIR, { occurredAt: SIGNED_AT, now }),
    signing('secretary', 'member-1', { occurredAt: SIGNED_AT, now }),
    delivery({ now, deliveredOn: '2026-03-13', occurredAt: now, calendar: CALENDAR }),
  );
}

const authorised = {
  capacity: 'authorisedPerson',
  officialId: CHAIR,
  order: { number: '15', date: '2026-03-10' },
  scope: { kk: 'Бөлек жиынды ашу және жүргізу', ru: 'Открыть и вести раздельный сход' },
} as const;

/** Cancelled for mourning. */
export function cancelled(): Events {
  return play(told(), command('CancelSeparateGathering', '2026-03-09T05:00:00.000Z', { reason: 'mourning' }));
}

/** Waited for a quorum, and reached it. */
export function waitedFor(): Events {
  return play(
    opened(9),
    registration('member-10', { occurredAt: '2026-03-11T05:10:00.000Z' }),
    command('RecountQuorum', '2026-03-11T05:11:00.000Z', {}),
  );
}

/** One desk without a connection was synced, one declared lost; a person stood in another section before. */
export function offlineDesks(): Events {
  const enlisting = (deskId: string): SeparateGatheringCommand =>
    command('EnlistDesk', DOORS_AT, { deskId, deviceId: `device-${deskId}` });
  return play(
    told(),
    enlisting('hall'),
    enlisting('yard'),
    ...members(10).map((memberId) => registration(memberId, { deskId: 'hall' })),
    registration('member-1', { deskId: 'yard' }),
    command('SyncDesk', DOORS_AT, { deskId: 'hall', entries: 10 }),
    command('DeclareDeskLost', STARTS_AT, {
      deskId: 'yard',
      chair: { capacity: 'akim', officialId: CHAIR },
      appointments: [appointment('akim')],
      reason: vaultText('text-lost'),
    }),
    opening(),
    registration('member-30', { deskId: 'yard', now: ENDS_AT }),
    command('AnnulDoubleRegistration', ENDS_AT, {
      memberId: 'member-9',
      standsIn: { gatheringId: 'gathering-2', planId: 'plan-1', sectionId: 'section-2' },
    }),
  );
}

/** Between them every event type of a separate gathering. */
export const specimenHistories = {
  held,
  notHeld,
  adjourned,
  onPaper,
  cancelled,
  waitedFor,
  offlineDesks,
};
