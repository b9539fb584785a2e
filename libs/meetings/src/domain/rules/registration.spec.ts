import { given } from '#libs/testing';
import { separateGatheringDecider as decider } from '../separate-gathering.decider.js';
import type { MembershipFacts } from '../separate-gathering.commands.js';
import {
  CHAIR,
  command,
  DOORS_AT,
  ELIGIBLE,
  ENDS_AT,
  registration,
  STARTS_AT,
  vaultText,
} from '../testing/commands.js';
import {
  closed,
  convened,
  gathered,
  inSession,
  nominated,
  opened,
  play,
  stateAfter,
  told,
} from '../testing/histories.js';

describe('registering who came', () => {
  it('records the roll it was judged by and how many are present', () => {
    given(decider, gathered(4))
      .when(registration('member-5', { assisted: true }))
      .then([
        {
          type: 'AttendanceRegistered',
          data: {
            memberId: 'member-5',
            planId: 'plan-1',
            sectionId: 'section-1',
            rollVersion: 7,
            identitySeen: true,
            assisted: true,
            deskId: 'desk-1',
            present: 5,
            occurredAt: DOORS_AT,
          },
        },
      ]);
  });

  it.each([
    'minor',
    'nonResident',
    'temporaryResident',
    'foreigner',
    'incapable',
    'imprisoned',
    'left',
    'forgotten',
    'unknown',
  ] as const)('refuses a person who is %s', (verdict) => {
    given(decider, told())
      .when(registration('member-1', { membership: { rollVersion: 7, verdict } }))
      .thenRefused('NotEligible', { reason: verdict });
  });

  it('refuses somebody registered in another section', () => {
    const membership: MembershipFacts = { ...ELIGIBLE, registeredElsewhere: 'gathering-2' };
    given(decider, told())
      .when(registration('member-1', { membership }))
      .thenRefused('RegisteredElsewhere', { gatheringId: 'gathering-2' });
  });

  it('tells the same desk that the person is registered', () => {
    given(decider, gathered(1))
      .when(registration('member-1'))
      .thenRefused('AlreadyRegistered', { memberId: 'member-1', standing: 'present' });
  });

  it('records a second desk and keeps one participant', () => {
    const again = registration('member-1', { deskId: 'desk-2' });
    given(decider, gathered(1))
      .when(again)
      .then([
        {
          type: 'AttendanceRegisteredAgain',
          data: { memberId: 'member-1', deskId: 'desk-2', occurredAt: DOORS_AT },
        },
      ]);
    const twice = play(gathered(1), again);
    expect(stateAfter(twice).attendance.present).toBe(1);
    given(decider, twice).when(again).thenRefused('AlreadyRegistered');
  });

  it('is judged by the roll that was frozen at convening', () => {
    given(decider, told())
      .when(registration('member-1', { membership: { rollVersion: 8, verdict: 'eligible' } }))
      .thenRefused('RollVersionDiffers', { frozen: 7, given: 8 });
  });

  it("begins on the meeting's day", () => {
    given(decider, told())
      .when(registration('member-1', { occurredAt: '2026-03-10T18:59:00.000Z' }))
      .thenRefused('TooEarlyToRegister', { opensOn: '2026-03-11' });
    expect(() =>
      play(told(), registration('member-1', { occurredAt: '2026-03-10T19:00:00.000Z' })),
    ).not.toThrow();
  });

  it('does not go on after the day of a meeting that never opened, nor after the closing', () => {
    given(decider, told())
      .when(registration('member-1', { occurredAt: '2026-03-11T19:00:00.000Z' }))
      .thenRefused('MeetingDayPassed', { heldOn: '2026-03-11' });
    given(decider, closed())
      .when(registration('member-20', { occurredAt: ENDS_AT }))
      .thenRefused('AlreadyClosed');
  });

  it('may be recorded by a desk without connection, for a day', () => {
    const now = '2026-03-12T04:00:00.000Z';
    expect(() => play(told(), registration('member-1', { now }))).not.toThrow();
    given(decider, told())
      .when(registration('member-1', { now: '2026-03-12T04:30:00.001Z' }))
      .thenRefused('EnteredTooLate', {
        occurredAt: DOORS_AT,
        now: '2026-03-12T04:30:00.001Z',
        hours: 24,
      });
  });

  it('needs a convened gathering', () => {
    given(decider).when(registration('member-1')).thenRefused('NotConvened');
  });
});

describe('correcting a registration', () => {
  const annulling = command('AnnulRegistration', DOORS_AT, {
    memberId: 'member-1',
    reason: 'mistakenIdentity',
  });

  it('annuls it, with the number that is left', () => {
    given(decider, gathered(3))
      .when(annulling)
      .then([
        {
          type: 'RegistrationAnnulled',
          data: { memberId: 'member-1', reason: 'mistakenIdentity', present: 2, occurredAt: DOORS_AT },
        },
      ]);
  });

  it('lets the annulled be registered again', () => {
    const annulled = play(gathered(3), annulling);
    given(decider, annulled).when(annulling).thenRefused('NotRegistered', { memberId: 'member-1' });
    const again = play(annulled, registration('member-1'));
    expect(stateAfter(again).attendance.present).toBe(3);
  });

  it('takes nobody off who is gone already', () => {
    const gone = play(gathered(3), command('RecordDeparture', DOORS_AT, { memberId: 'member-1' }));
    expect(stateAfter(play(gone, annulling)).attendance.present).toBe(2);
  });

  it('waits for the end of an open vote, whose base stands', () => {
    const voting = play(
      nominated(['member-2']),
      command('OpenCandidateVote', STARTS_AT, { memberId: 'member-2' }),
    );
    given(decider, voting)
      .when({ ...annulling, occurredAt: STARTS_AT, now: STARTS_AT })
      .thenRefused('VoteStillOpen', { memberId: 'member-2' });
  });
});

describe('guests', () => {
  const guest = command('RegisterGuest', DOORS_AT, {
    guestId: 'guest-1',
    kind: 'minor',
    name: vaultText('text-name'),
  });

  it('are recorded, once, and are no participants', () => {
    given(decider, told())
      .when(guest)
      .then([
        {
          type: 'GuestRegistered',
          data: { guestId: 'guest-1', kind: 'minor', name: vaultText('text-name'), occurredAt: DOORS_AT },
        },
      ]);
    const registered = play(told(), guest);
    expect(stateAfter(registered).attendance.present).toBe(0);
    given(decider, registered).when(guest).thenRefused('AlreadyRecorded', { id: 'guest-1' });
  });
});

describe("admission by the chair's recorded decision", () => {
  const admitting = (verdict: MembershipFacts['verdict'], memberId = 'newcomer') =>
    command('AdmitByChair', STARTS_AT, {
      memberId,
      membership: { rollVersion: 7, verdict },
      reason: vaultText('text-reason'),
      identitySeen: true,
    });

  it.each(['unknown', 'nonResident', 'left'] as const)(
    'makes a participant of somebody who is %s to the list',
    (verdict) => {
      given(decider, opened(5))
        .when(admitting(verdict))
        .then([
          {
            type: 'ParticipantAdmitted',
            data: {
              memberId: 'newcomer',
              planId: 'plan-1',
              sectionId: 'section-1',
              rollVersion: 7,
              verdict,
              reason: vaultText('text-reason'),
              identitySeen: true,
              present: 6,
              occurredAt: STARTS_AT,
            },
          },
        ]);
    },
  );

  it.each([
    'minor',
    'incapable',
    'imprisoned',
    'temporaryResident',
    'foreigner',
    'forgotten',
    'eligible',
  ] as const)('is refused for a person who is %s', (verdict) => {
    given(decider, opened(5)).when(admitting(verdict)).thenRefused('NotAdmissible', { reason: verdict });
  });

  it('is refused to somebody who takes part in another section', () => {
    const asked = admitting('nonResident');
    given(decider, opened(5))
      .when({ ...asked, membership: { ...asked.membership, registeredElsewhere: 'gathering-2' } })
      .thenRefused('RegisteredElsewhere', { gatheringId: 'gathering-2' });
  });

  it('comes after the opening and makes nobody a participant twice', () => {
    given(decider, gathered(5))
      .when(admitting('unknown'))
      .thenRefused('NotOpenedYet', { startsAt: STARTS_AT });
    given(decider, opened(5)).when(admitting('unknown', 'member-1')).thenRefused('AlreadyRegistered');
  });
});

describe('departures', () => {
  const leaving = command('RecordDeparture', STARTS_AT, { memberId: 'member-4' });
  const returning = command('RecordReturn', STARTS_AT, { memberId: 'member-4' });

  it('lower the number present, and a return raises it', () => {
    given(decider, inSession())
      .when(leaving)
      .then([
        { type: 'ParticipantLeft', data: { memberId: 'member-4', present: 11, occurredAt: STARTS_AT } },
      ]);
    given(decider, play(inSession(), leaving))
      .when(returning)
      .then([
        { type: 'ParticipantReturned', data: { memberId: 'member-4', present: 12, occurredAt: STARTS_AT } },
      ]);
  });

  it('are of somebody present, returns of somebody gone', () => {
    given(decider, play(inSession(), leaving))
      .when(leaving)
      .thenRefused('NotPresent', { memberId: 'member-4' });
    given(decider, inSession()).when(returning).thenRefused('NotGone', { memberId: 'member-4' });
    given(decider, inSession())
      .when(command('RecordReturn', STARTS_AT, { memberId: CHAIR }))
      .thenRefused('NotRegistered', { memberId: CHAIR });
  });

  it('do not come before the registration', () => {
    const occurredAt = '2026-03-11T04:00:00.000Z';
    given(decider, gathered(4))
      .when({ ...leaving, occurredAt })
      .thenRefused('HappenedTooEarly', { occurredAt, notBefore: DOORS_AT });
  });

  it('send somebody who registers anew back to the return', () => {
    given(decider, play(inSession(), leaving))
      .when(registration('member-4', { deskId: 'desk-2', occurredAt: STARTS_AT }))
      .thenRefused('AlreadyRegistered', { memberId: 'member-4', standing: 'left' });
  });

  it('need a gathering', () => {
    given(decider, convened()).when(leaving).thenRefused('NotPresent');
  });
});
