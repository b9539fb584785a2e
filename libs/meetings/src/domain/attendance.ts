import type { Attendance, Participant } from './separate-gathering.state.js';

/** Those who may vote. */
export type Voters = Pick<ReadonlySet<string>, 'has'>;

/** Who is present may vote; asked one by one, for a section may have thousands and few votes are by name. */
export function votersIn(attendance: Attendance): Voters {
  return { has: (memberId) => isPresent(attendance, memberId) };
}

/** The members who are present now. */
export function presentMembers({ participants }: Attendance): ReadonlySet<string> {
  const present = new Set<string>();
  for (const participant of participants.values())
    if (participant.standing === 'present') present.add(participant.memberId);
  return present;
}

/** Whoever took part, whether still present or gone; without the annulled registrations. */
export function everyParticipant({ participants }: Attendance): readonly Participant[] {
  return [...participants.values()].filter(({ standing }) => standing !== 'annulled');
}

export function isPresent({ participants }: Attendance, memberId: string): boolean {
  return participants.get(memberId)?.standing === 'present';
}

/** True for everybody who took part, present now or gone. */
export function tookPart({ participants }: Attendance, memberId: string): boolean {
  const participant = participants.get(memberId);
  return participant !== undefined && participant.standing !== 'annulled';
}
