import type { AssemblyMeetingCommand, MeetingCommandOf } from '../assembly-meeting.commands.js';
import {
  at,
  comesIn,
  conveneSitting,
  openSitting,
  playSitting,
  sittingNorms,
  sittingNotice,
  TEN,
} from './assembly.js';
import { DOORS_AT, STARTS_AT, vaultDocument, vaultText } from './commands.js';

/** The last day on which materials for the 11th are in time, in the morning. */
export const IN_TIME_AT = '2026-03-06T05:00:00.000Z';
export const RECORDING = 'https://www.youtube.com/watch?v=jinalys';

export const RECORD_NORMS = sittingNorms({
  'assembly.materialsDays': 5,
  'assembly.remoteParticipation': 'allowed',
});

export function addsMaterial(
  changes: Partial<MeetingCommandOf<'AddAssemblyMaterial'>> = {},
): AssemblyMeetingCommand {
  const command = at('AddAssemblyMaterial', IN_TIME_AT, {
    materialId: 'material-1',
    itemId: 'item-1',
    title: { kk: 'Шығыстар сметасы', ru: 'Смета расходов' },
    document: vaultDocument('estimate'),
    open: true,
  });
  return { ...command, ...changes } as AssemblyMeetingCommand;
}

export function excuses(memberId: string, occurredAt = DOORS_AT): AssemblyMeetingCommand {
  return at('ExcuseAssemblyMember', occurredAt, { memberId, reason: vaultText(`why-${memberId}`) });
}

export function links(url = RECORDING, occurredAt = STARTS_AT): AssemblyMeetingCommand {
  return at('LinkAssemblyRecording', occurredAt, { url });
}

export function joinsFromElsewhere(memberId: string, occurredAt = DOORS_AT): AssemblyMeetingCommand {
  const command = comesIn(memberId, occurredAt);
  return { ...command, remote: 'video' } as AssemblyMeetingCommand;
}

/** Convened under norms that let members join from elsewhere; told. */
export function toldSitting(): ReturnType<typeof playSitting> {
  return playSitting([], conveneSitting({ norms: RECORD_NORMS }), sittingNotice());
}

/** One material in time and one late, five in the hall, one from elsewhere, one excused, one part of a recording. */
export function recordedSitting(): ReturnType<typeof playSitting> {
  return playSitting(
    toldSitting(),
    addsMaterial(),
    addsMaterial({
      materialId: 'material-2',
      document: vaultDocument('report'),
      open: false,
      now: '2026-03-07T05:00:00.000Z',
      occurredAt: '2026-03-07T05:00:00.000Z',
    }),
    excuses('member-10'),
    ...TEN.slice(0, 5).map((memberId) => comesIn(memberId)),
    joinsFromElsewhere('member-6'),
    openSitting(),
    links(),
  );
}
