import { given } from '#libs/testing';
import type { AssemblyMeetingCommand } from './assembly-meeting.commands.js';
import { assemblyMeetingDecider as decider } from './assembly-meeting.decider.js';
import type { AssemblyMeetingEvent } from './assembly-meeting.events.js';
import {
  approval,
  at,
  conveneSitting,
  decide,
  deliverSitting,
  inSitting,
  item,
  officer,
  openSitting,
  playSitting,
  gatheredSitting,
  signSitting,
  sittingNotice,
} from './testing/assembly.js';
import { ENDS_AT, hands, STARTS_AT, vaultDocument, vaultText } from './testing/commands.js';
import { conveneGathering, election, inGathering, nominated, representatives } from './testing/gatherings.js';

type Events = readonly AssemblyMeetingEvent[];
const convened = playSitting([], conveneSitting());
const gathered = gatheredSitting(10);
const chaired = playSitting(gathered, openSitting(), officer('chair', 'member-1'));
const sitting = inSitting();
const secretly = inSitting(10, { agenda: [item('item-1', { ballot: 'secret' })] });
const closed = playSitting(
  sitting,
  decide('item-1', hands(9)),
  decide('item-2', hands(9)),
  at('CloseAssembly', ENDS_AT, {}),
);
const signed = playSitting(closed, signSitting('chair', 'member-1'), signSitting('secretary', 'member-2'));
const gathering = inGathering();
const electing = playSitting(gathering, election());

const UNNAMED = vaultDocument('');
const TITLE = { kk: 'Жол', ru: '' };
const but = (command: AssemblyMeetingCommand, changes: object): AssemblyMeetingCommand => ({
  ...command,
  ...changes,
});
const byMembers = (signatures: ReturnType<typeof vaultDocument>) =>
  conveneSitting({ convener: { kind: 'members', initiators: ['member-1'], signatures } });
const cancelling = at('CancelAssembly', ENDS_AT, { reason: 'other', explanation: vaultText('') });
const invitee = (guestId: string, textId: string) =>
  at('RegisterInvitee', STARTS_AT, { guestId, kind: 'deputy', name: vaultText(textId) });
const speech = (speechId: string, textId: string) =>
  at('RecordAssemblySpeech', STARTS_AT, {
    speechId,
    speaker: 'member-1',
    itemId: 'item-1',
    text: vaultText(textId),
  });
const priority = (changes: object) =>
  conveneGathering({
    priorities: [
      { gatheringId: 'gathering-1', priorityId: 'priority-1', text: vaultText('road'), ...changes },
    ],
  });
const bulletins = { printed: 12, issued: 10, valid: 9, invalid: 1, unused: 2 };
const counted = (changes: object) =>
  decide('item-1', {
    mode: 'secret',
    for: 6,
    against: 2,
    abstained: 1,
    commission: ['member-3'],
    bulletins,
    protocol: vaultDocument('protocol'),
    ...changes,
  });
const seat = (changes: object) =>
  election({ sections: [{ sectionId: 'section-1', population: 9, ...changes }] });

it.each<[string, Events, AssemblyMeetingCommand]>([
  ['territory', [], conveneSitting({ territory: '5950' })],
  ['place.ru', [], conveneSitting({ place: TITLE })],
  ['startsAt', [], conveneSitting({ startsAt: '2026-03-11' })],
  ['noticeOn', [], conveneSitting({ noticeOn: 'soon' })],
  ['itemId', [], conveneSitting({ agenda: [item('')] })],
  ['agenda.1.ru', [], conveneSitting({ agenda: [item('item-1'), item('item-2', { title: TITLE })] })],
  ['convener.signatures.documentId', [], byMembers(UNNAMED)],
  ['noticeId', convened, sittingNotice({ noticeId: '' })],
  ['where.ru', convened, sittingNotice({ where: TITLE })],
  ['proof.documentId', convened, sittingNotice({ proof: UNNAMED })],
  ['publishedOn', convened, sittingNotice({ publishedOn: '27.02.2026' })],
  ['explanation.textId', gathered, but(cancelling, { now: STARTS_AT, occurredAt: STARTS_AT })],
  ['guestId', gathered, invitee('', 'name')],
  ['name.textId', gathered, invitee('guest-1', '')],
  ['vote.for', chaired, officer('secretary', 'member-2', -1)],
  ['vote.for', sitting, approval([item('item-1')], 0.5)],
  ['itemId', sitting, approval([item('')])],
  [
    'reason.textId',
    sitting,
    at('DeclareRecusal', STARTS_AT, {
      itemId: 'item-1',
      memberId: 'member-9',
      reason: vaultText(''),
    }),
  ],
  ['text.kk', sitting, but(decide('item-1', hands(9)), { text: { kk: '', ru: 'Одобрить' } })],
  ['vote.against', sitting, decide('item-1', hands(5, -1))],
  ['vote.abstained', sitting, decide('item-1', hands(5, 0, 0.5))],
  ['vote.against', secretly, counted({ against: -1 })],
  ['vote.bulletins.printed', secretly, counted({ bulletins: { ...bulletins, printed: 0.5 } })],
  ['vote.bulletins.issued', secretly, counted({ bulletins: { ...bulletins, issued: -1 } })],
  ['vote.bulletins.valid', secretly, counted({ bulletins: { ...bulletins, valid: 9.5 } })],
  ['vote.bulletins.invalid', secretly, counted({ bulletins: { ...bulletins, invalid: -1 } })],
  ['vote.bulletins.unused', secretly, counted({ bulletins: { ...bulletins, unused: -1 } })],
  ['vote.protocol.documentId', secretly, counted({ protocol: UNNAMED })],
  ['speechId', sitting, speech('', 'speech')],
  ['text.textId', sitting, speech('speech-1', '')],
  [
    'text.textId',
    sitting,
    at('RecordAssemblyDissent', STARTS_AT, {
      memberId: 'member-9',
      itemId: 'item-1',
      text: vaultText(''),
    }),
  ],
  [
    'document.documentId',
    closed,
    signSitting('chair', 'member-1', {
      document: { ...UNNAMED, templateVersion: 'minutes-1' },
    }),
  ],
  ['incomingNumber', signed, deliverSitting({ incomingNumber: ' ' })],
  ['receivedBy', signed, deliverSitting({ receivedBy: '' })],
  ['caseNumber', signed, deliverSitting({ caseNumber: '' })],
  ['inventoryLine', signed, deliverSitting({ inventoryLine: 0 })],
  ['receipt.documentId', signed, deliverSitting({ receipt: UNNAMED })],
  ['deliveredOn', signed, deliverSitting({ deliveredOn: '2026-02-30' })],
  ['territory', [], conveneGathering({ territory: 'here' })],
  ['itemId', [], conveneGathering({ agenda: [item('', { competence: 'communityPriorities' })] })],
  ['priorities.gatheringId', [], priority({ gatheringId: '' })],
  ['priorities.text.textId', [], priority({ text: vaultText('') })],
  ['population', gathering, election({ population: 0 })],
  ['size', gathering, election({ size: 0.5 })],
  ['termFrom', gathering, election({ termFrom: 'now' })],
  ['termTo', gathering, election({ termTo: 'then' })],
  ['sections.sectionId', gathering, seat({ sectionId: '' })],
  ['sections.population', gathering, seat({ population: 0 })],
  ['vote.for', gathering, election({ vote: hands(-1) })],
  ['memberId', electing, nominated('')],
  ['groups', electing, nominated('neighbour', {}, [])],
  ['groups', electing, nominated('neighbour', {}, ['street', 'street'])],
  ['groups', electing, nominated('neighbour', {}, ['friends' as never])],
  ['sectionId', electing, nominated('neighbour', { sectionId: 'section-1' })],
  ['sectionId', playSitting(gathering, seat({})), nominated('neighbour')],
  ['sectionId', playSitting(gathering, seat({})), nominated('neighbour', { sectionId: 'section-9' })],
  ['occurredAt', [], but(conveneSitting(), { occurredAt: 'now' })],
])('a step of a sitting with a wrong %s is refused and the field named', (field, before, command) => {
  given(decider, before).when(command).thenRefused('FieldInvalid', { field });
});

it.each<[string, Events, AssemblyMeetingCommand]>([
  ['item-1', [], conveneSitting({ agenda: [item('item-1'), item('item-1')] })],
  ['item-1', sitting, approval([item('item-1'), item('item-2'), item('item-1')])],
  ['notice-1', gathered, sittingNotice()],
  ['guest-1', playSitting(gathered, invitee('guest-1', 'name')), invitee('guest-1', 'name')],
  ['speech-1', playSitting(sitting, speech('speech-1', 'speech')), speech('speech-1', 'other')],
  [
    'priority-1',
    [],
    conveneGathering({
      priorities: ['gathering-1', 'gathering-2'].map((gatheringId) => ({
        gatheringId,
        priorityId: 'priority-1',
        text: vaultText('road'),
      })),
    }),
  ],
  [
    'section-1',
    gathering,
    election({
      sections: [
        { sectionId: 'section-1', population: 9 },
        { sectionId: 'section-1', population: 8 },
      ],
    }),
  ],
  ['item-1', electing, election()],
])('what is on the record as %s is not recorded a second time', (id, before, command) => {
  given(decider, before).when(command).thenRefused('AlreadyRecorded', { id });
});

it.each<[string, string, Events, AssemblyMeetingCommand]>([
  ['publishedOn', '2026-02-27', convened, sittingNotice({ publishedOn: '2026-12-31' })],
  ['deliveredOn', '2026-03-12', signed, deliverSitting({ deliveredOn: '2026-12-31' })],
])('no %s lies in the future', (field, today, before, command) => {
  given(decider, before).when(command).thenRefused('DateInFuture', { field, date: '2026-12-31', today });
});

describe('who is convened to a gathering', () => {
  it('each representative once', () => {
    const twelve = representatives() as Extract<
      ReturnType<typeof representatives>,
      { kind: 'representatives' }
    >;
    const twice = [...twelve.representatives, ...twelve.representatives.slice(0, 1)];
    given(decider)
      .when(conveneGathering({ composition: { ...twelve, representatives: twice } }))
      .thenRefused('MemberRepeated', { memberId: 'representative-1' });
  });

  it('no gathering of residents where nobody is eligible', () => {
    given(decider)
      .when(conveneGathering({ composition: { kind: 'residents', eligible: 0, rollVersion: 7 } }))
      .thenRefused('NobodyEligible', { eligible: 0, rollVersion: 7 });
  });

  it('once', () => {
    given(decider, gathering)
      .when(conveneGathering())
      .thenRefused('AlreadyConvened', { gatheringId: 'gathering-1' });
    given(decider, sitting)
      .when(conveneSitting())
      .thenRefused('AlreadyConvened', { gatheringId: 'sitting-1' });
  });
});
