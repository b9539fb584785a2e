import { given } from '#libs/testing';
import type { SeparateGatheringCommand } from './separate-gathering.commands.js';
import { separateGatheringDecider as decider } from './separate-gathering.decider.js';
import type { SeparateGatheringEvent } from './separate-gathering.events.js';
import {
  appointment,
  CLERK,
  command,
  convening,
  CONVENED_AT,
  delivery,
  DELIVERED_AT,
  DOORS_AT,
  ELIGIBLE,
  ENDS_AT,
  MINUTES_DOCUMENT,
  notice,
  opening,
  registration,
  signing,
  STARTS_AT,
  vaultDocument,
  vaultText,
} from './testing/commands.js';
import { closed, convened, delivered, inSession, opened, play, signed, told } from './testing/histories.js';

type Events = readonly SeparateGatheringEvent[];
const UNNAMED = vaultDocument('');
const UNTEMPLATED = { ...MINUTES_DOCUMENT, templateVersion: '' };
const NAME = { kk: 'Бугровое ауылы', ru: '' };

const postponing = (changes: object) => ({
  ...command('PostponeSeparateGathering', CONVENED_AT, {
    reason: 'weather',
    startsAt: '2026-03-18T05:00:00.000Z',
    place: { kk: 'Мектеп', ru: 'Школа' },
    rollVersion: 7,
    eligible: 100,
  }),
  ...changes,
});
const cancelling = (textId: string) =>
  command('CancelSeparateGathering', CONVENED_AT, { reason: 'other', explanation: vaultText(textId) });
const priority = (priorityId: string, textId: string) =>
  command('ListPriority', DOORS_AT, { priorityId, text: vaultText(textId) });
const guest = (guestId: string, textId: string) =>
  command('RegisterGuest', DOORS_AT, { guestId, kind: 'deputy', name: vaultText(textId) });
const admission = (memberId: string, textId: string) =>
  command('AdmitByChair', STARTS_AT, {
    memberId,
    membership: { rollVersion: 7, verdict: 'unknown' },
    reason: vaultText(textId),
    identitySeen: true,
  });
const speech = (speechId: string, textId: string) =>
  command('RecordSpeech', ENDS_AT, { speechId, speaker: 'member-1', agendaItem: 1, text: vaultText(textId) });
const annex = (textId: string, document: typeof MINUTES_DOCUMENT) =>
  command('IssueCorrectionAnnex', DELIVERED_AT, { text: vaultText(textId), document });
const publication = (changes: object) => ({
  ...command('PublishMinutes', '2026-03-13T05:00:00.000Z', {
    publishedOn: '2026-03-13',
    where: { kk: 'тақта', ru: 'доска' },
    publicCopy: MINUTES_DOCUMENT,
  }),
  ...changes,
});
const onPaper = (changes: object) => ({
  ...command('DeclareHeldOnPaper', '2026-03-12T05:00:00.000Z', {
    heldOn: '2026-03-11',
    scans: [vaultDocument('scan-1'), vaultDocument('scan-2')],
    enteredBy: CLERK,
  }),
  ...changes,
});
const desk = (deskId: string, deviceId: string) => command('EnlistDesk', DOORS_AT, { deskId, deviceId });
const enlisted = play(told(), desk('desk-1', 'device-1'));
const lostDesk = (textId: string) =>
  command('DeclareDeskLost', STARTS_AT, {
    deskId: 'desk-1',
    chair: { capacity: 'akim', officialId: 'official-akim' },
    appointments: [appointment('akim')],
    reason: vaultText(textId),
  });
const inked = (documentId: string) =>
  signing('chair', 'official-akim', {
    signature: { method: 'wetInk', scan: vaultDocument(documentId), attestedBy: CLERK },
  });

it.each<[string, Events, SeparateGatheringCommand]>([
  ['territory', [], convening({ territory: 'here' })],
  ['sectionName.ru', [], convening({ sectionName: NAME })],
  ['maslikhatDecision.number', [], convening({ maslikhatDecision: { number: '', date: '2026-02-20' } })],
  ['order.number', [], convening({ order: { number: '', date: '2026-02-26' } })],
  ['place.ru', [], convening({ place: NAME })],
  ['startsAt', [], convening({ startsAt: 'soon' })],
  ['noticeOn', [], convening({ noticeOn: 'soon' })],
  ['previousGatheringId', [], convening({ previousGatheringId: '', previousOutcome: 'notHeld' })],
  ['previousGatheringId', [], convening({ previousOutcome: 'notHeld' })],
  ['noticeId', convened(), notice({ noticeId: '' })],
  ['where.ru', convened(), notice({ where: NAME })],
  ['proof.documentId', convened(), notice({ proof: UNNAMED })],
  ['publishedOn', convened(), notice({ publishedOn: '1 March' })],
  ['startsAt', convened(), postponing({ startsAt: 'later' })],
  ['place.ru', convened(), postponing({ place: NAME })],
  ['eligible', convened(), postponing({ eligible: 0.5 })],
  ['explanation.textId', convened(), postponing({ explanation: vaultText('') })],
  ['explanation.textId', convened(), cancelling('')],
  ['priorityId', told(), priority('', 'road')],
  ['text.textId', told(), priority('priority-1', '')],
  ['deskId', told(), desk('', 'device-1')],
  ['deviceId', told(), desk('desk-1', '')],
  ['reason.textId', enlisted, lostDesk('')],
  ['memberId', told(), registration('')],
  ['guestId', told(), guest('', 'name')],
  ['name.textId', told(), guest('guest-1', '')],
  ['chair.officialId', told(), opening({ chair: { capacity: 'akim', officialId: '' } })],
  ['memberId', opened(12), admission('', 'reason')],
  ['reason.textId', opened(12), admission('neighbour', '')],
  [
    'memberId',
    inSession(),
    command('NominateCandidate', STARTS_AT, {
      memberId: '',
      membership: ELIGIBLE,
      consent: 'inPerson',
    }),
  ],
  ['speechId', closed(), speech('', 'speech')],
  ['text.textId', closed(), speech('speech-1', '')],
  ['text.textId', closed(), command('RecordDissent', ENDS_AT, { memberId: 'member-1', text: vaultText('') })],
  ['document.templateVersion', closed(), signing('chair', 'official-akim', { document: UNTEMPLATED })],
  ['signature.scan.documentId', closed(), inked('')],
  ['text.textId', signed(), annex('', MINUTES_DOCUMENT)],
  ['document.templateVersion', signed(), annex('annex', UNTEMPLATED)],
  ['incomingNumber', signed(), delivery({ incomingNumber: '' })],
  ['receivedBy', signed(), delivery({ receivedBy: '' })],
  ['caseNumber', signed(), delivery({ caseNumber: '' })],
  ['inventoryLine', signed(), delivery({ inventoryLine: 0 })],
  ['receipt.documentId', signed(), delivery({ receipt: UNNAMED })],
  ['deliveredOn', signed(), delivery({ deliveredOn: '2026-02-30' })],
  ['where.ru', delivered(), publication({ where: NAME })],
  ['publicCopy.templateVersion', delivered(), publication({ publicCopy: UNTEMPLATED })],
  ['publishedOn', delivered(), publication({ publishedOn: 'today' })],
  ['enteredBy', told(), onPaper({ enteredBy: '' })],
  ['heldOn', told(), onPaper({ heldOn: '11 March' })],
  ['scans.1.documentId', told(), onPaper({ scans: [vaultDocument('scan-1'), UNNAMED] })],
])(
  'a step of a separate gathering with a wrong %s is refused and the field named',
  (field, before, given_) => {
    given(decider, before).when(given_).thenRefused('FieldInvalid', { field });
  },
);

it.each<[string, Events, SeparateGatheringCommand]>([
  ['notice-1', told(), notice()],
  ['priority-1', play(told(), priority('priority-1', 'road')), priority('priority-1', 'road')],
  ['guest-1', play(told(), guest('guest-1', 'name')), guest('guest-1', 'name')],
  ['speech-1', play(closed(), speech('speech-1', 'speech')), speech('speech-1', 'speech')],
])('what is on the record as %s is not recorded a second time, while another one is', (id, before, again) => {
  given(decider, before).when(again).thenRefused('AlreadyRecorded', { id });
  const another = JSON.parse(JSON.stringify(again).replaceAll(id, 'another')) as SeparateGatheringCommand;
  expect(play(before, another)).toHaveLength(before.length + 1);
});

it.each<[string, string, string, Events, (date: string) => SeparateGatheringCommand]>([
  ['deliveredOn', '2026-03-10', '2026-03-11', signed(), (deliveredOn) => delivery({ deliveredOn })],
  ['publishedOn', '2026-03-11', '2026-03-12', delivered(), (publishedOn) => publication({ publishedOn })],
])('no %s lies before the step it follows: %s comes before %s', (field, date, notBefore, before, of) => {
  given(decider, before).when(of(date)).thenRefused('DateTooEarly', { field, date, notBefore });
});

it.each<[string, string, Events, SeparateGatheringCommand]>([
  [
    'maslikhatDecision.date',
    '2026-02-27',
    [],
    convening({
      maslikhatDecision: { number: '1', date: '2026-12-31' },
    }),
  ],
  ['order.date', '2026-02-27', [], convening({ order: { number: '1', date: '2026-12-31' } })],
  ['deliveredOn', '2026-03-12', signed(), delivery({ deliveredOn: '2026-12-31' })],
  ['publishedOn', '2026-03-13', delivered(), publication({ publishedOn: '2026-12-31' })],
  ['heldOn', '2026-03-12', told(), onPaper({ heldOn: '2026-12-31' })],
])('no %s lies in the future', (field, today, before, of) => {
  given(decider, before).when(of).thenRefused('DateInFuture', { field, date: '2026-12-31', today });
});

describe('a postponement', () => {
  it('is to a later hour, and keeps its explanation', () => {
    given(decider, convened())
      .when(postponing({ startsAt: STARTS_AT }))
      .thenRefused('PostponedToEarlier', { startsAt: STARTS_AT, current: STARTS_AT });
    const explanation = vaultText('explanation');
    expect(play(convened(), postponing({ explanation })).at(-1)?.data).toMatchObject({
      explanation,
      change: 1,
    });
    expect(play(convened(), cancelling('explanation')).at(-1)?.data).toEqual({
      reason: 'other',
      explanation,
      occurredAt: CONVENED_AT,
    });
  });

  it('of a meeting still to come is entered while it is fresh', () => {
    const now = '2026-02-28T04:01:00.000Z';
    given(decider, convened())
      .when(postponing({ now }))
      .thenRefused('EnteredTooLate', { occurredAt: CONVENED_AT, now, hours: 24 });
    given(decider, convened())
      .when({ ...cancelling('explanation'), now })
      .thenRefused('EnteredTooLate', { occurredAt: CONVENED_AT, now, hours: 24 });
  });

  it('after the hour has passed is to an hour still to come', () => {
    const late = { now: '2026-03-20T05:00:00.000Z', occurredAt: '2026-03-20T05:00:00.000Z' };
    const startsAt = '2026-03-18T05:00:00.000Z';
    given(decider, convened())
      .when(postponing({ ...late, startsAt }))
      .thenRefused('StartsInThePast', { startsAt, occurredAt: late.occurredAt });
  });

  it('does not lie before the convening', () => {
    const early = '2026-02-26T04:00:00.000Z';
    given(decider, convened())
      .when(postponing({ now: early, occurredAt: early }))
      .thenRefused('HappenedTooEarly', { occurredAt: early, notBefore: CONVENED_AT });
  });
});
