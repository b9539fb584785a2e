import { given } from '#libs/testing';
import { separateGatheringDecider as decider } from './separate-gathering.decider.js';
import {
  command,
  DOORS_AT,
  ENDS_AT,
  hands,
  opening,
  registration,
  STARTS_AT,
  vaultText,
} from './testing/commands.js';
import { closed, gathered, inSession, opened, play, stateAfter, told } from './testing/histories.js';

describe('what the minutes are drawn from', () => {
  it('every vote on a secretary, with its outcome', () => {
    const electing = (memberId: string, votes: number) =>
      command('ElectSecretary', STARTS_AT, { memberId, vote: hands(votes) });
    const { secretary } = stateAfter(play(opened(12), electing('member-2', 6), electing('member-1', 7)));
    const vote = (memberId: string, votes: number, elected: boolean) => ({
      memberId,
      vote: hands(votes),
      base: 12,
      occurredAt: STARTS_AT,
      elected,
    });
    expect(secretary).toEqual({
      memberId: 'member-1',
      votes: [vote('member-2', 6, false), vote('member-1', 7, true)],
    });
  });

  it('every dissent, in its order', () => {
    const dissent = (memberId: string) =>
      command('RecordDissent', ENDS_AT, { memberId, text: vaultText(`dissent of ${memberId}`) });
    const { dissents } = stateAfter(play(closed(), dissent('member-4'), dissent('member-5')));
    expect(dissents.map(({ memberId, text }) => [memberId, text.textId])).toEqual([
      ['member-4', 'dissent of member-4'],
      ['member-5', 'dissent of member-5'],
    ]);
  });

  it('how each participant was registered: by the roll at a desk, or by the chair', () => {
    const admitted = command('AdmitByChair', STARTS_AT, {
      memberId: 'neighbour',
      membership: { rollVersion: 7, verdict: 'unknown' },
      reason: vaultText('reason'),
      identitySeen: true,
    });
    const state = stateAfter(play(opened(12), admitted));
    expect(state.attendance.participants.get('member-1')).toMatchObject({
      by: 'roll',
      standing: 'present',
      desks: ['desk-1'],
      registeredAt: DOORS_AT,
    });
    expect(state.attendance.participants.get('neighbour')).toMatchObject({
      by: 'chair',
      standing: 'present',
      desks: [],
      assisted: false,
    });
  });

  it('the entries of a desk, and of that desk alone', () => {
    const enlist = (deskId: string) =>
      command('EnlistDesk', DOORS_AT, { deskId, deviceId: `device of ${deskId}` });
    const state = stateAfter(
      play(told(), enlist('desk-1'), enlist('desk-2'), registration('member-1'), registration('member-2')),
    );
    expect(state.attendance.desks.map(({ deskId, entries }) => [deskId, entries])).toEqual([
      ['desk-1', 2],
      ['desk-2', 0],
    ]);
  });
});

describe('who is heard at a separate gathering', () => {
  const speech = (speaker: string) =>
    command('RecordSpeech', ENDS_AT, {
      speechId: 'speech-1',
      speaker,
      agendaItem: 1,
      text: vaultText('speech'),
    });

  it('is nobody unknown, even where there are guests', () => {
    const guest = command('RegisterGuest', DOORS_AT, {
      guestId: 'guest-1',
      kind: 'press',
      name: vaultText('name'),
    });
    const withGuest = play(gathered(12), guest, opening());
    given(decider, withGuest)
      .when(speech('neighbour'))
      .thenRefused('SpeakerUnknown', { speaker: 'neighbour' });
    expect(play(withGuest, speech('guest-1')).at(-1)?.type).toBe('SpeechRecorded');
  });

  it('is not yet anybody who speaks before it was opened', () => {
    const early = { ...speech('member-1'), occurredAt: DOORS_AT, now: DOORS_AT };
    given(decider, inSession())
      .when(early)
      .thenRefused('HappenedTooEarly', { occurredAt: DOORS_AT, notBefore: STARTS_AT });
  });
});
