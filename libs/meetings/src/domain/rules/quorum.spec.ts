import { given } from '#libs/testing';
import { separateGatheringDecider as decider } from '../separate-gathering.decider.js';
import type { Chair } from '../separate-gathering.events.js';
import {
  appointment,
  CHAIR,
  command,
  hands,
  normsWith,
  opening,
  registration,
  STARTS_AT,
} from '../testing/commands.js';
import { convened, gathered, inSession, nomination, opened, play } from '../testing/histories.js';

const akim: Chair = { capacity: 'akim', officialId: CHAIR };
const WAIT_ENDS = '2026-03-11T05:30:00.000Z';

describe('opening', () => {
  it('reaches the quorum exactly met', () => {
    given(decider, gathered(10))
      .when(opening())
      .then([
        {
          type: 'SeparateGatheringOpened',
          data: { chair: akim, appointment: appointment('akim'), occurredAt: STARTS_AT },
        },
        {
          type: 'QuorumReached',
          data: { present: 10, eligible: 100, required: 10, occurredAt: STARTS_AT },
        },
      ]);
  });

  it('starts the waiting time with one short', () => {
    given(decider, gathered(9))
      .when(opening())
      .then([
        {
          type: 'SeparateGatheringOpened',
          data: { chair: akim, appointment: appointment('akim'), occurredAt: STARTS_AT },
        },
        {
          type: 'QuorumWaitStarted',
          data: { present: 9, eligible: 100, required: 10, until: WAIT_ENDS, occurredAt: STARTS_AT },
        },
      ]);
  });

  it.each([
    [101, 10, 'QuorumWaitStarted'],
    [101, 11, 'QuorumReached'],
    [91, 10, 'QuorumReached'],
    [1, 1, 'QuorumReached'],
    [1, 0, 'QuorumWaitStarted'],
  ])('of %d eligible with %d present gives %s', (eligible, present, outcome) => {
    expect(opened(present, { eligible }).at(-1)?.type).toBe(outcome);
  });

  it('comes at the hour, not before, and on that day', () => {
    given(decider, gathered(10))
      .when(opening({ occurredAt: '2026-03-11T04:59:59.999Z' }))
      .thenRefused('TooEarlyToOpen', { startsAt: STARTS_AT });
    given(decider, gathered(10))
      .when(opening({ occurredAt: '2026-03-11T19:00:00.000Z' }))
      .thenRefused('MeetingDayPassed', { heldOn: '2026-03-11' });
  });

  it('is done by the akim or by somebody with an order: number, date, scope', () => {
    const authorised: Extract<Chair, { capacity: 'authorisedPerson' }> = {
      capacity: 'authorisedPerson',
      officialId: 'official-deputy',
      order: { number: '15', date: '2026-03-10' },
      scope: { kk: 'Бөлек жиынды ашу және жүргізу', ru: 'Открыть и вести раздельный сход' },
    };
    expect(() => play(gathered(10), opening({ chair: authorised }))).not.toThrow();
    const refused = (chair: Chair, field: string) => {
      given(decider, gathered(10)).when(opening({ chair })).thenRefused('OrderMissing', { field });
    };
    refused({ ...authorised, order: { number: ' ', date: '2026-03-10' } }, 'number');
    refused({ ...authorised, order: { number: '15', date: '2026-03-12' } }, 'date');
    refused({ ...authorised, order: { number: '15', date: '' } }, 'date');
    refused({ ...authorised, scope: { kk: '', ru: 'Открыть' } }, 'scope');
    given(decider, gathered(10))
      .when(opening({ chair: { capacity: 'akim', officialId: '' } }))
      .thenRefused('FieldInvalid', { field: 'chair.officialId' });
  });

  it.each([
    ['holds no appointment', []],
    ['works in the office only', [appointment('akimOffice')]],
    ['is akim elsewhere', [appointment('akim', { territory: '595039000' })]],
    ['is akim no longer', [appointment('akim', { validTo: '2026-03-10' })]],
  ])('is not done as the akim by somebody who %s', (_who, appointments) => {
    given(decider, gathered(10)).when(opening({ appointments })).thenRefused('NotTheAkim', {
      officialId: CHAIR,
      territory: '595037000',
      on: '2026-03-11',
    });
  });

  it('is not done by an authorised person whom nobody appointed to anything here', () => {
    const chair: Chair = {
      capacity: 'authorisedPerson',
      officialId: 'official-deputy',
      order: { number: '15', date: '2026-03-10' },
      scope: { kk: 'Бөлек жиынды ашу', ru: 'Открыть раздельный сход' },
    };
    const elsewhere = [appointment('akimOffice', { territory: '595039000' })];
    given(decider, gathered(10))
      .when(opening({ chair, appointments: elsewhere }))
      .thenRefused('AuthorisedPersonUnknown');
    const superior = [appointment('districtAkim', { territory: '595000000' })];
    expect(() => play(gathered(10), opening({ chair, appointments: superior }))).not.toThrow();
  });

  it('happens once, in a gathering that was convened', () => {
    given(decider, opened(10)).when(opening()).thenRefused('AlreadyOpened');
    given(decider, opened(9)).when(opening()).thenRefused('AlreadyOpened');
    given(decider).when(opening()).thenRefused('NotConvened');
  });

  it('needs a notice', () => {
    given(decider, convened()).when(opening()).thenRefused('NoticeMissing');
  });
});

describe('waiting for a quorum', () => {
  const recounting = (at: string) => command('RecountQuorum', at, {});

  it('ends when enough have come', () => {
    const full = play(opened(9), registration('late-1', { occurredAt: '2026-03-11T05:10:00.000Z' }));
    given(decider, full)
      .when(recounting('2026-03-11T05:11:00.000Z'))
      .then([
        {
          type: 'QuorumReached',
          data: { present: 10, eligible: 100, required: 10, occurredAt: '2026-03-11T05:11:00.000Z' },
        },
      ]);
  });

  it('is not cut short', () => {
    given(decider, opened(9))
      .when(recounting('2026-03-11T05:29:59.999Z'))
      .thenRefused('WaitingTimeNotOver', { present: 9, eligible: 100, required: 10, until: WAIT_ENDS });
  });

  it('fails when it is over: not held', () => {
    given(decider, opened(9))
      .when(recounting(WAIT_ENDS))
      .then([
        { type: 'QuorumFailed', data: { present: 9, eligible: 100, required: 10, occurredAt: WAIT_ENDS } },
      ]);
    given(decider, play(opened(9), recounting(WAIT_ENDS)))
      .when(recounting(WAIT_ENDS))
      .thenRefused('NotHeld');
  });

  it('lasts as long as the frozen norm says', () => {
    const norms = normsWith({ 'separateGathering.waitingMinutes': 60 });
    given(decider, opened(9, { norms })).when(recounting(WAIT_ENDS)).thenRefused('WaitingTimeNotOver', {
      present: 9,
      eligible: 100,
      required: 10,
      until: '2026-03-11T06:00:00.000Z',
    });
  });

  it('allows no vote and no nomination from the floor', () => {
    const facts = { present: 9, eligible: 100, required: 10 };
    given(decider, opened(9))
      .when(command('ElectSecretary', STARTS_AT, { memberId: 'member-1', vote: hands(9) }))
      .thenRefused('QuorumNotReached', facts);
    given(decider, opened(9)).when(nomination('member-1')).thenRefused('QuorumNotReached', facts);
  });

  it('is over once there is a quorum', () => {
    given(decider, opened(10))
      .when(recounting(WAIT_ENDS))
      .thenRefused('QuorumStands', { present: 10, eligible: 100, required: 10 });
  });
});

describe('a quorum lost in session', () => {
  const leaving = ['member-10', 'member-11', 'member-12'].map((memberId) =>
    command('RecordDeparture', STARTS_AT, { memberId }),
  );
  const returning = command('RecordReturn', STARTS_AT, { memberId: 'member-12' });
  const nominating = [nomination('member-2'), command('CloseNominations', STARTS_AT, {})];
  const voting = command('OpenCandidateVote', STARTS_AT, { memberId: 'member-2' });
  const thinned = play(inSession(), ...nominating, ...leaving);
  const facts = { present: 9, eligible: 100, required: 10 };

  it('adjourns the meeting instead of opening a vote', () => {
    given(decider, thinned)
      .when(voting)
      .then([{ type: 'QuorumLost', data: { ...facts, occurredAt: STARTS_AT } }]);
    given(decider, play(thinned, voting)).when(voting).thenRefused('MeetingAdjourned', facts);
  });

  it('adjourns before the secretary is elected, too', () => {
    given(decider, play(opened(12), ...leaving))
      .when(command('ElectSecretary', STARTS_AT, { memberId: 'member-1', vote: hands(9) }))
      .then([{ type: 'QuorumLost', data: { ...facts, occurredAt: STARTS_AT } }]);
  });

  it('is restored by those who return', () => {
    const adjourned = play(thinned, voting);
    given(decider, adjourned)
      .when(command('RecountQuorum', STARTS_AT, {}))
      .thenRefused('QuorumNotReached', facts);
    given(decider, play(adjourned, returning))
      .when(command('RecountQuorum', STARTS_AT, {}))
      .then([
        {
          type: 'QuorumRestored',
          data: { present: 10, eligible: 100, required: 10, occurredAt: STARTS_AT },
        },
      ]);
  });

  it('closes as adjourned', () => {
    given(decider, play(thinned, voting))
      .when(command('CloseSeparateGathering', STARTS_AT, {}))
      .then([{ type: 'SeparateGatheringClosed', data: { outcome: 'adjourned', occurredAt: STARTS_AT } }]);
  });
});
