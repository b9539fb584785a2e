import { given } from '#libs/testing';
import type { RecordHandover } from './handover.commands.js';
import { handoverDecider as decider } from './handover.decider.js';
import type { HandoverEvent } from './handover.events.js';
import { AKIM, appointedAs, document } from './testing/decisions.js';

const NOW = '2026-04-15T05:00:00.000Z';
const { validFrom: _since, ...office } = appointedAs('akim');
const ANEW = { ...office, validFrom: '2026-04-15' };

function handover(changes: Partial<RecordHandover> = {}): RecordHandover {
  return {
    type: 'RecordHandover',
    now: NOW,
    occurredAt: NOW,
    handoverId: 'handover-1',
    territory: '595037000',
    office: 'akim',
    from: AKIM,
    to: 'official-new-akim',
    appointments: [ANEW],
    on: '2026-04-15',
    act: { number: '4', date: '2026-04-15' },
    open: [
      { decisionId: 'decision-1', revision: 2, awaits: 'answer', dueOn: '2026-04-14' },
      { decisionId: 'decision-2', revision: 3, awaits: 'execute', dueOn: '2026-06-30' },
      { decisionId: 'decision-3', revision: 0, awaits: 'publish' },
    ],
    ...changes,
  };
}

function recorded(command: RecordHandover): HandoverEvent {
  const { type: _type, now: _now, appointments, ...facts } = command;
  const [appointment = ANEW] = appointments;
  return { type: 'OfficeHandedOver', data: { ...facts, appointment } };
}

describe('an office changes hands', () => {
  it('with what was open in it, and the appointment of the new holder', () => {
    const scanned = handover({ document: document('act') });
    given(decider)
      .when(scanned)
      .then([recorded(scanned)]);
    given(decider)
      .when(handover({ open: [] }))
      .then([recorded(handover({ open: [] }))]);
  });

  it('somebody of the akim’s office hands over to somebody of the office', () => {
    const clerk = handover({ office: 'akimOffice', appointments: [appointedAs('akimOffice')] });
    given(decider)
      .when(clerk)
      .then([recorded(clerk)]);
  });

  it('once: the same from whom, to whom and on which day is refused a second time', () => {
    given(decider, [recorded(handover())])
      .when(handover({ act: { number: '5', date: '2026-04-15' } }))
      .thenRefused('HandoverRecordedAlready', { on: '2026-04-15', number: '4' });
  });

  it('not to whom held it', () => {
    given(decider)
      .when(handover({ to: AKIM }))
      .thenRefused('HandoverToSelf');
  });

  it.each<[string, Partial<RecordHandover>]>([
    ['has no appointment', { appointments: [] }],
    ['has one to another role', { appointments: [appointedAs('akimOffice')] }],
    ['has one elsewhere', { appointments: [{ ...ANEW, territory: '595039000' }] }],
    ['has one that begins the day after', { appointments: [{ ...ANEW, validFrom: '2026-04-16' }] }],
    [
      'has one that ended the day before',
      { appointments: [{ ...appointedAs('akim'), validTo: '2026-04-14' }] },
    ],
  ])('not to somebody who %s', (_what, changes) => {
    given(decider).when(handover(changes)).thenRefused('SuccessorNotInOffice', {
      to: 'official-new-akim',
      territory: '595037000',
      on: '2026-04-15',
    });
  });

  it('not on a day to come, nor by an act of a day to come', () => {
    const facts = { date: '2026-04-16', today: '2026-04-15' };
    given(decider)
      .when(handover({ on: '2026-04-16' }))
      .thenRefused('DateInFuture', { field: 'on', ...facts });
    given(decider)
      .when(handover({ act: { number: '4', date: '2026-04-16' } }))
      .thenRefused('DateInFuture', { field: 'act.date', ...facts });
    given(decider)
      .when(handover({ now: '2026-04-15T04:59:59.999Z' }))
      .thenRefused('NotYetHappened');
  });

  it.each<[string, Partial<RecordHandover>]>([
    ['handoverId', { handoverId: '' }],
    ['territory', { territory: '12' }],
    ['territory', { territory: '595000000' }],
    ['from', { from: ' ' }],
    ['to', { to: '' }],
    ['on', { on: 'today' }],
    ['act.number', { act: { number: '', date: '2026-04-15' } }],
    ['document.documentId', { document: document('') }],
    ['open.0.decisionId', { open: [{ decisionId: '', revision: 0, awaits: 'answer' }] }],
    ['open.0.revision', { open: [{ decisionId: 'decision-1', revision: -1, awaits: 'answer' }] }],
    ['open.0.dueOn', { open: [{ decisionId: 'decision-1', revision: 0, awaits: 'answer', dueOn: 'soon' }] }],
  ])('not with a wrong %s', (field, changes) => {
    given(decider).when(handover(changes)).thenRefused('FieldInvalid', { field });
  });

  it('an event that the rules would not have written is found', () => {
    const forged = recorded(handover({ to: AKIM }));
    expect(decider.check(decider.initialState, forged)).not.toEqual([]);
  });
});
