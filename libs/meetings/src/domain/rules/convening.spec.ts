import { given } from '#libs/testing';
import { separateGatheringDecider as decider } from '../separate-gathering.decider.js';
import {
  command,
  CONVENED_AT,
  convening,
  conveningFacts,
  DOORS_AT,
  notice,
  registration,
  vaultText,
} from '../testing/commands.js';
import { convened, gathered, opened, play, stateAfter, told } from '../testing/histories.js';

const later = '2026-03-20T05:00:00.000Z';
const place = { kk: 'Мектеп', ru: 'Школа' };
const previous = {
  previousGatheringId: 'gathering-0',
  previousSection: { planId: 'plan-1', sectionId: 'section-1' },
};

function withoutDecision() {
  const { maslikhatDecision: _absent, ...command } = convening();
  return command;
}

describe('convening a separate gathering', () => {
  it('freezes the facts it was decided on', () => {
    given(decider)
      .when(convening())
      .then([{ type: 'SeparateGatheringConvened', data: conveningFacts(convening()) }]);
  });

  it("is refused without the maslikhat's decision", () => {
    given(decider)
      .when(withoutDecision())
      .thenRefused('MaslikhatDecisionMissing', { planId: 'plan-1', sectionId: 'section-1' });
  });

  it("is refused by an order older than the maslikhat's decision", () => {
    given(decider)
      .when(convening({ order: { number: '14', date: '2026-02-19' } }))
      .thenRefused('OrderBeforeMaslikhatDecision', { order: '2026-02-19', decision: '2026-02-20' });
  });

  it('is refused nine days after the notice, and says the earliest day', () => {
    given(decider)
      .when(convening({ noticeOn: '2026-03-02' }))
      .thenRefused('NoticeTooShort', { noticeDays: 9, required: 10, earliest: '2026-03-12' });
  });

  it('counts the days of the notice in Kazakhstan', () => {
    const occurredAt = '2026-02-28T19:30:00.000Z';
    const afterMidnight = convening({ occurredAt });
    given(decider)
      .when(afterMidnight)
      .then([{ type: 'SeparateGatheringConvened', data: conveningFacts(afterMidnight) }]);
    given(decider)
      .when(convening({ occurredAt, noticeOn: '2026-02-28' }))
      .thenRefused('NoticeInThePast', { noticeOn: '2026-02-28', convenedOn: '2026-03-01' });
  });

  it('is refused where nobody is eligible', () => {
    given(decider)
      .when(convening({ eligible: 0 }))
      .thenRefused('NobodyEligible', { eligible: 0, rollVersion: 7 });
  });

  it('is refused without an agenda, or with an item in one language only', () => {
    given(decider)
      .when(convening({ agenda: [] }))
      .thenRefused('AgendaMissing');
    given(decider)
      .when(convening({ agenda: [{ kk: 'Өкілдерді сайлау', ru: '' }] }))
      .thenRefused('FieldInvalid', { field: 'agenda.0.ru' });
  });

  it.each([
    ['territory', { territory: '59' }],
    ['quota', { quota: 0 }],
    ['eligible', { eligible: 12.5 }],
    ['startsAt', { startsAt: '2026-03-11' }],
    ['noticeOn', { noticeOn: '2026-02-30' }],
    ['place.kk', { place: { kk: '', ru: 'Клуб' } }],
    ['previousGatheringId', { previousOutcome: 'notHeld' as const }],
  ])('names the field %s when it says nothing', (field, changes) => {
    given(decider).when(convening(changes)).thenRefused('FieldInvalid', { field });
  });

  it('is refused for a time that is over', () => {
    given(decider)
      .when(convening({ startsAt: CONVENED_AT }))
      .thenRefused('StartsInThePast', { startsAt: CONVENED_AT, occurredAt: CONVENED_AT });
  });

  it('is refused with a notice that should have been published before', () => {
    given(decider)
      .when(convening({ noticeOn: '2026-02-26' }))
      .thenRefused('NoticeInThePast', { noticeOn: '2026-02-26', convenedOn: '2026-02-27' });
  });

  it('may be entered afterwards when the meeting is over, never backdated while it is to come', () => {
    const facts = conveningFacts(convening());
    given(decider)
      .when(convening({ now: '2026-03-15T05:00:00.000Z' }))
      .then([{ type: 'SeparateGatheringConvened', data: facts }]);
    given(decider)
      .when(convening({ now: '2026-03-01T05:00:00.000Z' }))
      .thenRefused('EnteredTooLate');
  });

  it('is refused before it happened', () => {
    const now = '2026-02-26T04:00:00.000Z';
    given(decider).when(convening({ now })).thenRefused('NotYetHappened', { occurredAt: CONVENED_AT, now });
  });

  it('begins by day and within a year', () => {
    given(decider)
      .when(convening({ startsAt: '2026-03-11T22:00:00.000Z' }))
      .thenRefused('HourImplausible', { field: 'startsAt', hour: 3, from: 7, until: 22 });
    given(decider)
      .when(convening({ startsAt: '2026-03-11T17:00:00.000Z' }))
      .thenRefused('HourImplausible');
    given(decider)
      .when(convening({ startsAt: '2099-03-11T05:00:00.000Z' }))
      .thenRefused('DateTooLate', { field: 'startsAt', date: '2099-03-11', notAfter: '2027-02-27' });
    expect(() => play([], convening({ startsAt: '2026-03-11T02:00:00.000Z' }))).not.toThrow();
  });

  it('happens once in a gathering', () => {
    given(decider, convened()).when(convening()).thenRefused('AlreadyConvened', {
      gatheringId: 'gathering-1',
    });
  });

  it.each(['notHeld', 'adjourned', 'nobodyElected', 'cancelled'] as const)(
    'follows one that was %s',
    (previousOutcome) => {
      const again = convening({ ...previous, previousOutcome });
      given(decider)
        .when(again)
        .then([{ type: 'SeparateGatheringConvened', data: conveningFacts(again) }]);
    },
  );

  it('does not follow one that elected, nor one whose end is unknown', () => {
    given(decider)
      .when(convening({ ...previous, previousOutcome: 'other' }))
      .thenRefused('PreviousGatheringStands', { previousOutcome: 'other' });
    given(decider)
      .when(convening({ previousGatheringId: 'gathering-0' }))
      .thenRefused('PreviousOutcomeMissing');
  });

  it('follows only one of the same section under the same plan', () => {
    for (const previousSection of [
      { planId: 'plan-1', sectionId: 'section-2' },
      { planId: 'plan-0', sectionId: 'section-1' },
    ])
      given(decider)
        .when(convening({ ...previous, previousOutcome: 'notHeld', previousSection }))
        .thenRefused('PreviousGatheringElsewhere', { previousGatheringId: 'gathering-0' });
  });
});

describe('postponing', () => {
  const at = '2026-03-09T05:00:00.000Z';
  const roll = { rollVersion: 8, eligible: 104 };
  const postponing = command('PostponeSeparateGathering', at, {
    reason: 'weather',
    startsAt: later,
    place,
    ...roll,
  });

  it('moves the meeting to a later time and counts the change', () => {
    given(decider, told())
      .when(postponing)
      .then([
        {
          type: 'SeparateGatheringPostponed',
          data: { reason: 'weather', startsAt: later, place, change: 1, ...roll, occurredAt: at },
        },
      ]);
    expect(stateAfter(play(told(), postponing)).schedule).toEqual({
      startsAt: later,
      place,
      change: 1,
      changedAt: at,
      ...roll,
    });
  });

  it('freezes roll and eligible count anew, and nobody has come on the new day yet', () => {
    const startsAt = '2026-03-12T05:00:00.000Z';
    const sameMorning = { ...postponing, startsAt, now: DOORS_AT, occurredAt: DOORS_AT };
    const events = play(gathered(12), sameMorning);
    expect(stateAfter(events).attendance).toMatchObject({ present: 0, guests: [] });
    given(decider, events)
      .when(registration('member-1', { occurredAt: startsAt }))
      .thenRefused('RollVersionDiffers', { frozen: 8, given: 7 });
    const anew = { occurredAt: startsAt, membership: { rollVersion: 8, verdict: 'eligible' } as const };
    expect(stateAfter(play(events, registration('member-1', anew))).attendance.present).toBe(1);
    given(decider, told())
      .when({ ...postponing, eligible: 0 })
      .thenRefused('NobodyEligible', { eligible: 0, rollVersion: 8 });
  });

  it('moves it to no night and to no far year', () => {
    given(decider, told())
      .when({ ...postponing, startsAt: '2026-03-20T22:00:00.000Z' })
      .thenRefused('HourImplausible');
    given(decider, told())
      .when({ ...postponing, startsAt: '2099-03-20T05:00:00.000Z' })
      .thenRefused('DateTooLate');
  });

  it('does not move it earlier', () => {
    const startsAt = '2026-03-10T05:00:00.000Z';
    given(decider, told())
      .when({ ...postponing, startsAt })
      .thenRefused('PostponedToEarlier', { startsAt, current: '2026-03-11T05:00:00.000Z' });
  });

  it('leaves room for a notice where none has been in time', () => {
    given(decider, convened())
      .when({ ...postponing, startsAt: '2026-03-18T05:00:00.000Z' })
      .thenRefused('NoticeTooShort', { noticeDays: 9, required: 10, earliest: '2026-03-19' });
    expect(() => play(convened(), postponing)).not.toThrow();
  });

  it('says why, when the reason is none of the list', () => {
    given(decider, told())
      .when({ ...postponing, reason: 'other' })
      .thenRefused('ExplanationMissing');
    const explanation = vaultText('text-why');
    expect(() => play(told(), { ...postponing, reason: 'other', explanation })).not.toThrow();
  });

  it('and cancelling come before the opening only', () => {
    given(decider, opened(10)).when(postponing).thenRefused('AlreadyOpened');
    given(decider, opened(10))
      .when(command('CancelSeparateGathering', at, { reason: 'mourning' }))
      .thenRefused('AlreadyOpened');
    given(decider).when(postponing).thenRefused('NotConvened');
  });
});

describe('cancelling', () => {
  const at = '2026-03-09T05:00:00.000Z';
  const cancelling = command('CancelSeparateGathering', at, { reason: 'mourning' });

  it('ends the gathering for a listed reason', () => {
    given(decider, told())
      .when(cancelling)
      .then([{ type: 'SeparateGatheringCancelled', data: { reason: 'mourning', occurredAt: at } }]);
    given(decider, play(told(), cancelling)).when(cancelling).thenRefused('AlreadyCancelled');
  });

  it('is told by notices that need not be in time', () => {
    const telling = notice({ noticeId: 'notice-2', publishedOn: '2026-03-09', occurredAt: at });
    const { type: _type, now: _now, ...facts } = telling;
    given(decider, play(told(), cancelling))
      .when(telling)
      .then([{ type: 'NoticePublished', data: { ...facts, change: 1 } }]);
  });
});

describe('priorities of the residents', () => {
  const listing = command('ListPriority', '2026-03-02T05:00:00.000Z', {
    priorityId: 'priority-1',
    text: vaultText('text-1'),
  });

  it('are listed once each', () => {
    given(decider, convened())
      .when(listing)
      .then([
        {
          type: 'PriorityListed',
          data: {
            priorityId: 'priority-1',
            text: vaultText('text-1'),
            occurredAt: '2026-03-02T05:00:00.000Z',
          },
        },
      ]);
    given(decider, play(convened(), listing))
      .when(listing)
      .thenRefused('AlreadyRecorded', { id: 'priority-1' });
  });
});
