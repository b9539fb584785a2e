import { given } from '#libs/testing';
import { separateGatheringDecider as decider } from '../separate-gathering.decider.js';
import {
  appointment,
  CHAIR,
  command,
  DOORS_AT,
  ENDS_AT,
  opening,
  registration,
  STARTS_AT,
  vaultText,
} from '../testing/commands.js';
import { closed, members, opened, play, stateAfter, told } from '../testing/histories.js';

const enlisting = command('EnlistDesk', DOORS_AT, { deskId: 'yard', deviceId: 'device-1' });
const syncing = (entries: number) => command('SyncDesk', DOORS_AT, { deskId: 'yard', entries });
const losing = command('DeclareDeskLost', STARTS_AT, {
  deskId: 'yard',
  chair: { capacity: 'akim', officialId: CHAIR },
  appointments: [appointment('akim')],
  reason: vaultText('text-lost'),
});
const fromYard = (memberId: string, now = DOORS_AT) => registration(memberId, { deskId: 'yard', now });
const enlisted = play(told(), enlisting);
const inTheHall = members(10).map((memberId) => registration(memberId));

describe('a desk without a connection', () => {
  it('is enlisted with its device, before the opening, once', () => {
    given(decider, told())
      .when(enlisting)
      .then([
        {
          type: 'DeskEnlisted',
          data: { deskId: 'yard', deviceId: 'device-1', occurredAt: DOORS_AT },
        },
      ]);
    given(decider, enlisted).when(enlisting).thenRefused('DeskAlreadyEnlisted', {
      deskId: 'yard',
      standing: 'enlisted',
    });
    given(decider, opened(10)).when(enlisting).thenRefused('AlreadyOpened');
  });

  it('holds the opening up until it is synced', () => {
    const waiting = play(enlisted, ...inTheHall, fromYard('member-11'));
    given(decider, waiting)
      .when(opening())
      .thenRefused('DesksNotSynced', { desks: ['yard'] });
    expect(() => play(waiting, syncing(1), opening())).not.toThrow();
  });

  it('is synced when as many registrations arrived as it made', () => {
    const sent = play(enlisted, fromYard('member-1'), fromYard('member-2'));
    given(decider, sent)
      .when(syncing(3))
      .thenRefused('DeskEntriesMissing', { deskId: 'yard', made: 3, arrived: 2 });
    const synced = play(sent, syncing(2));
    given(decider, synced).when(syncing(2)).thenRefused('DeskEnded', { deskId: 'yard', standing: 'synced' });
    given(decider, told()).when(syncing(0)).thenRefused('DeskNotEnlisted', { deskId: 'yard' });
    expect(stateAfter(play(synced, enlisting)).attendance.desks).toEqual([
      { deskId: 'yard', deviceId: 'device-1', standing: 'enlisted', entries: 0 },
    ]);
  });

  it('is one of two desks of the same person: one participant, both recorded', () => {
    const twice = play(enlisted, registration('member-1'), fromYard('member-1'));
    const { participants, present } = stateAfter(twice).attendance;
    expect(present).toBe(1);
    expect(participants.get('member-1')?.desks).toEqual(['desk-1', 'yard']);
    const gone = play(
      enlisted,
      registration('member-1'),
      command('RecordDeparture', STARTS_AT, { memberId: 'member-1' }),
    );
    expect(stateAfter(play(gone, fromYard('member-1', STARTS_AT))).attendance.present).toBe(0);
  });
});

describe('a desk that is declared lost', () => {
  const lost = play(enlisted, ...inTheHall, losing);

  it('is so by whoever may open, with a reason, and the opening waits no longer', () => {
    expect(lost.at(-1)).toEqual({
      type: 'DeskDeclaredLost',
      data: {
        deskId: 'yard',
        chair: { capacity: 'akim', officialId: CHAIR },
        appointment: appointment('akim'),
        reason: vaultText('text-lost'),
        occurredAt: STARTS_AT,
      },
    });
    expect(stateAfter(play(lost, opening())).phase).toBe('inSession');
    given(decider, enlisted)
      .when({ ...losing, appointments: [appointment('akimOffice')] })
      .thenRefused('NotTheAkim');
    given(decider, told()).when(losing).thenRefused('DeskNotEnlisted');
    given(decider, lost).when(losing).thenRefused('DeskEnded', { deskId: 'yard', standing: 'lost' });
    given(decider, lost).when(enlisting).thenRefused('DeskAlreadyEnlisted');
  });

  it('has what it sends later on the record, outside the quorum', () => {
    const session = play(lost, opening());
    const late = fromYard('member-11', ENDS_AT);
    given(decider, session)
      .when(late)
      .then([
        {
          type: 'RegistrationArrivedLate',
          data: {
            memberId: 'member-11',
            rollVersion: 7,
            identitySeen: true,
            assisted: false,
            deskId: 'yard',
            present: 10,
            occurredAt: DOORS_AT,
          },
        },
      ]);
    const arrived = play(session, late);
    expect(stateAfter(arrived).attendance.present).toBe(10);
    given(decider, arrived).when(late).thenRefused('AlreadyRecorded', { id: 'member-11' });
    given(decider, arrived)
      .when(command('RecordDeparture', ENDS_AT, { memberId: 'member-11' }))
      .thenRefused('NotPresent');
  });

  it('records a participant again when another desk had them', () => {
    expect(play(lost, opening(), fromYard('member-1', ENDS_AT)).at(-1)?.type).toBe(
      'AttendanceRegisteredAgain',
    );
  });
});

describe('a registration of before the opening that arrives after it', () => {
  it('does not change the quorum that was counted, even when the meeting is over', () => {
    const late = registration('member-40', { now: ENDS_AT });
    for (const events of [opened(9), opened(12), closed()])
      expect(play(events, late).at(-1)).toMatchObject({
        type: 'RegistrationArrivedLate',
        data: { present: stateAfter(events).attendance.present },
      });
  });

  it('is eligible like any other, and fresh', () => {
    given(decider, opened(10))
      .when(registration('member-40', { now: ENDS_AT, membership: { rollVersion: 7, verdict: 'minor' } }))
      .thenRefused('NotEligible', { reason: 'minor' });
    given(decider, opened(10))
      .when(registration('member-40', { now: '2026-03-12T04:31:00.000Z' }))
      .thenRefused('EnteredTooLate');
  });

  it('is a registration like the others where the meeting is entered from paper', () => {
    const paper = command('DeclareHeldOnPaper', ENDS_AT, {
      heldOn: '2026-03-11',
      scans: [{ documentId: 'scan', digest: 'b'.repeat(64) }],
      enteredBy: 'official-clerk',
    });
    const events = play(opened(10), paper, registration('member-40', { now: ENDS_AT }));
    expect(events.at(-1)).toMatchObject({ type: 'AttendanceRegistered', data: { present: 11 } });
  });
});
