import { given } from '#libs/testing';
import type { AssemblyMeetingCommand } from './assembly-meeting.commands.js';
import { assemblyMeetingDecider as decider } from './assembly-meeting.decider.js';
import {
  at,
  deliverSitting,
  deliveredSitting,
  gatheredSitting,
  inSitting,
  item,
  officer,
  openSitting,
  playSitting,
  signSitting,
  sittingAfter,
} from './testing/assembly.js';
import {
  appointment,
  CALENDAR,
  CHAIR,
  CLERK,
  ENDS_AT,
  MINUTES_DOCUMENT,
  SIGNED_AT,
  STARTS_AT,
  vaultDocument,
  vaultText,
} from './testing/commands.js';

const opened = playSitting(gatheredSitting(10), openSitting());
const departs = (memberId: string) => at('RecordAssemblyDeparture', STARTS_AT, { memberId });
const on = (command: AssemblyMeetingCommand, occurredAt: string, changes: object = {}) => ({
  ...command,
  ...changes,
  occurredAt,
  now: occurredAt,
});

describe('who is heard', () => {
  const speech = (speaker: string, itemId = 'item-1', when = ENDS_AT) =>
    at('RecordAssemblySpeech', when, { speechId: 'speech-1', speaker, itemId, text: vaultText('speech') });
  const dissent = (memberId: string, itemId = 'item-1') =>
    at('RecordAssemblyDissent', ENDS_AT, { memberId, itemId, text: vaultText('dissent') });

  it('a participant, who opened it, an invitee; nobody else', () => {
    expect(playSitting(inSitting(), speech('member-9')).at(-1)?.type).toBe('AssemblySpeechRecorded');
    expect(playSitting(inSitting(), speech(CHAIR)).at(-1)?.type).toBe('AssemblySpeechRecorded');
    given(decider, inSitting())
      .when(speech('neighbour'))
      .thenRefused('SpeakerUnknown', { speaker: 'neighbour' });
  });

  it('on an item of the agenda, not before it was opened', () => {
    given(decider, inSitting())
      .when(speech('member-9', 'item-9'))
      .thenRefused('ItemNotOnAgenda', { itemId: 'item-9' });
    given(decider, inSitting())
      .when(dissent('member-9', 'item-9'))
      .thenRefused('ItemNotOnAgenda', { itemId: 'item-9' });
    const early = '2026-03-11T04:59:59.000Z';
    given(decider, inSitting())
      .when(speech('member-9', 'item-1', early))
      .thenRefused('HappenedTooEarly', { occurredAt: early, notBefore: STARTS_AT });
  });

  it('a dissent is of somebody who took part, even one who left', () => {
    given(decider, inSitting(9))
      .when(dissent('member-10'))
      .thenRefused('DidNotTakePart', { memberId: 'member-10' });
    expect(playSitting(inSitting(), departs('member-9'), dissent('member-9')).at(-1)?.data).toMatchObject({
      memberId: 'member-9',
      text: vaultText('dissent'),
    });
  });

  it('speeches end with the first signature', () => {
    const signed = deliveredSitting();
    given(decider, signed).when(speech('member-9')).thenRefused('MinutesFrozen', {});
  });
});

describe('signature and delivery', () => {
  const closed = deliveredSitting().slice(0, -3);
  const both = deliveredSitting().slice(0, -1);

  it('a sitting is not closed before it has approved an agenda', () => {
    const led = playSitting(opened, officer('chair', 'member-1'), officer('secretary', 'member-2'));
    given(decider, led)
      .when(at('CloseAssembly', ENDS_AT, {}))
      .thenRefused('AgendaNotApproved', {});
  });

  it('both sign the same bytes, after the end', () => {
    const other = { ...MINUTES_DOCUMENT, documentId: 'document-2' };
    given(decider, playSitting(closed, signSitting('chair', 'member-1')))
      .when(signSitting('secretary', 'member-2', { document: other }))
      .thenRefused('MinutesChanged', { frozen: { ...MINUTES_DOCUMENT }, given: other });
    given(decider, closed)
      .when(on(signSitting('chair', 'member-1'), STARTS_AT))
      .thenRefused('HappenedTooEarly', { occurredAt: STARTS_AT, notBefore: ENDS_AT });
    given(decider, closed)
      .when(signSitting('chair', 'member-1', { signature: undefined as never }))
      .thenRefused('NotSigned', { part: 'chair' });
  });

  it('the minutes are delivered once, to the akim’s office, on the day of the last signature or later', () => {
    given(decider, deliveredSitting()).when(deliverSitting()).thenRefused('AlreadyDelivered', {});
    given(decider, both)
      .when(deliverSitting({ appointments: [] }))
      .thenRefused('NotOfAkimOffice', { receivedBy: CLERK, territory: '595037000', on: '2026-03-12' });
    given(decider, both)
      .when(deliverSitting({ deliveredOn: '2026-03-10' }))
      .thenRefused('DateTooEarly', { field: 'deliveredOn', date: '2026-03-10', notBefore: '2026-03-11' });
    const twoDays = playSitting(
      closed,
      on(signSitting('secretary', 'member-2'), '2026-03-12T07:00:00.000Z'),
      signSitting('chair', 'member-1'),
    );
    given(decider, twoDays)
      .when(on(deliverSitting({ deliveredOn: '2026-03-11' }), '2026-03-12T08:00:00.000Z'))
      .thenRefused('DateTooEarly', { field: 'deliveredOn', date: '2026-03-11', notBefore: '2026-03-12' });
  });

  it('in time on the second working day, late on the third, with the receipt', () => {
    const receipt = vaultDocument('receipt');
    const delivered = (deliveredOn: string) =>
      playSitting(both, on(deliverSitting({ deliveredOn, receipt }), `${deliveredOn}T05:00:00.000Z`)).at(-1);
    expect(delivered('2026-03-13')?.data).toEqual({
      incomingNumber: '71',
      deliveredOn: '2026-03-13',
      receivedBy: CLERK,
      appointment: appointment('akimOffice'),
      caseNumber: '03-12',
      inventoryLine: 1,
      receipt,
      dueOn: '2026-03-13',
      calendar: { holidays: [], movedWorkingDays: [] },
      late: false,
      occurredAt: '2026-03-13T05:00:00.000Z',
    });
    expect(delivered('2026-03-16')?.data).toMatchObject({ late: true });
  });

  it('are missed after their last day, once, and not where nothing has ended', () => {
    const miss = (when: string) => at('MissAssemblyMinutesDeadline', when, { calendar: CALENDAR });
    given(decider, closed).when(miss('2026-03-13T05:00:00.000Z')).thenNothing();
    given(decider, playSitting(closed, miss('2026-03-14T05:00:00.000Z')))
      .when(miss('2026-03-15T05:00:00.000Z'))
      .thenNothing();
    given(decider, inSitting()).when(miss('2026-12-01T05:00:00.000Z')).thenNothing();
    given(decider).when(miss('2026-12-01T05:00:00.000Z')).thenNothing();
  });

  it('the first signature freezes the document that both have signed', () => {
    const state = sittingAfter(both);
    expect(state.document).toEqual(MINUTES_DOCUMENT);
    expect(state.signatures.map(({ part, occurredAt }) => [part, occurredAt])).toEqual([
      ['chair', SIGNED_AT],
      ['secretary', SIGNED_AT],
    ]);
  });

  it('an item discussed under a secret ballot keeps it', () => {
    const agenda = [item('item-1', { ballot: 'secret' })];
    expect(sittingAfter(inSitting(10, { agenda })).agenda).toEqual(agenda);
  });
});
