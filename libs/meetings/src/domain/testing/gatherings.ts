import type { FrozenNorm } from '#libs/norms';
import type { AssemblyMeetingCommand, MeetingCommandOf } from '../assembly-meeting.commands.js';
import type { AssemblyMeetingEvent, CandidateGroup, GatheringNorms } from '../assembly-meeting.events.js';
import {
  approval,
  at,
  comesIn,
  item,
  officer,
  openSitting,
  playSitting,
  signSitting,
  sittingNotice,
} from './assembly.js';
import {
  appointment,
  CHAIR,
  CONVENED_AT,
  DOORS_AT,
  ENDS_AT,
  hands,
  STARTS_AT,
  vaultText,
} from './commands.js';

function law<Value>(value: Value): FrozenNorm<Value> {
  return { value, validFrom: '2018-01-01', source: 'L148', confidence: 'H', origin: 'law' };
}

export const GATHERING_NORMS: GatheringNorms = {
  'gathering.noticeDays': law(10),
  'gathering.residentsQuorum': law({ numerator: 1, denominator: 10 }),
  'gathering.representativesQuorum': law({ numerator: 1, denominator: 2 }),
  'gathering.waitingMinutes': law(30),
  'gathering.tieRule': law('fails'),
  'gathering.recusalBase': law('notCounted'),
  'gathering.minutesDeliveryWorkingDays': law(2),
  'assembly.size': law([
    { upTo: 10_000, least: 5, most: 10 },
    { least: 11, most: 25 },
  ]),
  'assembly.termYears': law(4),
};

/** Whom the separate gatherings of four villages elected. */
export const TWELVE = Array.from({ length: 12 }, (_, index) => `representative-${String(index + 1)}`);
export const ELECTION = item('item-1', { competence: 'assemblyElection' });
export const OTHER = item('item-2', { competence: 'communityPriorities' });

type Convene = MeetingCommandOf<'ConveneGathering'>;

export function representatives(count = 12): Convene['composition'] {
  return {
    kind: 'representatives',
    planId: 'plan-1',
    sections: 4,
    representatives: TWELVE.slice(0, count).map((memberId, index) => ({
      memberId,
      gatheringId: `gathering-${String(Math.floor(index / 3) + 1)}`,
      published: true,
    })),
  };
}

export function conveneGathering(changes: Partial<Convene> = {}): AssemblyMeetingCommand {
  return at('ConveneGathering', CONVENED_AT, {
    meetingId: 'gathering-1',
    territory: '595037000',
    composition: representatives(),
    convener: { kind: 'akim', officialId: CHAIR, appointments: [appointment('akim')] },
    place: { kk: 'Бугровое ауылының клубы', ru: 'клуб села Бугровое' },
    startsAt: STARTS_AT,
    agenda: [ELECTION, OTHER],
    priorities: [{ gatheringId: 'gathering-1', priorityId: 'priority-1', text: vaultText('road') }],
    noticeOn: '2026-02-27',
    norms: GATHERING_NORMS,
    ...changes,
  });
}

type Events = readonly AssemblyMeetingEvent[];

/** Convened and told, so many representatives registered. */
export function gatheredRepresentatives(count: number, changes: Partial<Convene> = {}): Events {
  const came = TWELVE.slice(0, count).map((memberId) => comesIn(memberId));
  return playSitting([], conveneGathering(changes), sittingNotice(), ...came);
}

/** In session, the first in the chair, the second the secretary, the agenda approved. */
export function inGathering(count = 12, changes: Partial<Convene> = {}): Events {
  return playSitting(
    gatheredRepresentatives(count, changes),
    openSitting(),
    officer('chair', 'representative-1', count),
    officer('secretary', 'representative-2', count),
    approval(changes.agenda ?? [ELECTION, OTHER], count),
  );
}

export const VILLAGES = [
  { sectionId: 'section-1', population: 600 },
  { sectionId: 'section-2', population: 240 },
  { sectionId: 'section-3', population: 90 },
  { sectionId: 'section-4', population: 12 },
];

export function election(
  changes: Partial<MeetingCommandOf<'OpenAssemblyElection'>> = {},
): AssemblyMeetingCommand {
  return at('OpenAssemblyElection', STARTS_AT, {
    itemId: 'item-1',
    population: 942,
    size: 10,
    sections: [],
    termFrom: '2026-03-11',
    termTo: '2030-03-11',
    vote: hands(12),
    ...changes,
  });
}

export function nominated(
  memberId: string,
  changes: Partial<MeetingCommandOf<'NominateAssemblyCandidate'>> = {},
  groups: readonly CandidateGroup[] = ['street'],
): AssemblyMeetingCommand {
  return at('NominateAssemblyCandidate', STARTS_AT, {
    itemId: 'item-1',
    memberId,
    groups,
    eligibility: { verdict: 'eligible' },
    ...changes,
  });
}

export function votedOn(memberId: string, votesFor: number): AssemblyMeetingCommand {
  return at('VoteOnAssemblyCandidate', STARTS_AT, { itemId: 'item-1', memberId, vote: hands(votesFor) });
}

export const electionDecided = (): AssemblyMeetingCommand =>
  at('DecideAssemblyElection', STARTS_AT, { itemId: 'item-1' });

/** Ten candidates, each wanted by all. */
export function tenElected(before: Events = inGathering()): Events {
  const ten = TWELVE.slice(0, 10);
  return playSitting(
    before,
    election(),
    ...ten.map((memberId) => nominated(memberId)),
    ...ten.map((memberId) => votedOn(memberId, 12)),
    electionDecided(),
  );
}

/** Between them, every event of a gathering that an assembly's sitting does not have. */
export const gatheringHistories: Readonly<Record<string, () => Events>> = {
  elected: () =>
    playSitting(
      tenElected(playSitting(inGathering(12, { agenda: [ELECTION] }), election({ vote: hands(6) }))),
      at('CloseAssembly', ENDS_AT, {}),
      signSitting('chair', 'representative-1'),
      signSitting('secretary', 'representative-2'),
    ),
  tied: () =>
    playSitting(
      inGathering(12, { agenda: [ELECTION] }),
      election({ size: 5, sections: VILLAGES.slice(0, 2) }),
      ...TWELVE.slice(0, 6).map((memberId, index) =>
        nominated(memberId, { sectionId: index < 4 ? 'section-1' : 'section-2' }, ['women', 'youth']),
      ),
      ...TWELVE.slice(0, 6).map((memberId, index) => votedOn(memberId, index < 2 ? 12 : 9)),
      electionDecided(),
      votedOn('representative-5', 12),
      votedOn('representative-6', 5),
      electionDecided(),
    ),
  'of-residents': () =>
    playSitting(
      [],
      conveneGathering({
        composition: { kind: 'residents', eligible: 30, rollVersion: 7 },
        convener: {
          kind: 'initiative',
          initiativeId: 'initiative-1',
          standing: { territory: '595037000', phase: 'granted', order: { number: '77', date: '2026-02-20' } },
        },
        agenda: [ELECTION],
      }),
      sittingNotice(),
      ...['resident-1', 'resident-2', 'resident-3'].map((memberId) => residentComes(memberId)),
      openSitting(),
      officer('chair', 'resident-1', 3),
      officer('secretary', 'resident-2', 3),
      approval([ELECTION], 3),
      election({ vote: hands(3) }),
      nominated('resident-1'),
      votedOn('resident-1', 1),
      electionDecided(),
    ),
};

/** A resident at the door, by the word of the roll. */
export function residentComes(
  memberId: string,
  verdict: 'eligible' | 'minor' = 'eligible',
): AssemblyMeetingCommand {
  return at('RegisterAssemblyMember', DOORS_AT, {
    memberId,
    standing: 'never',
    verdict,
    identitySeen: true,
  });
}
