import { expectChecked, given } from '#libs/testing';
import type { InitiativeCommand } from './initiative.commands.js';
import { initiativeDecider as decider } from './initiative.decider.js';
import type { InitiativeEvent } from './initiative.events.js';
import { evolveInitiative } from './initiative.state.js';
import { appointment, vaultDocument, vaultText } from './testing/commands.js';
import {
  DISTRICT_AKIM,
  districtAnswer,
  INITIATIVE_NORMS,
  lapse,
  opening,
  playInitiative,
  signature,
  signedBy,
  submission,
} from './testing/initiatives.js';

type Events = readonly InitiativeEvent[];
const opened = playInitiative(opening());
const collected = playInitiative(...signedBy(71));
const submitted = playInitiative(...signedBy(71), submission());
const but = (command: InitiativeCommand, changes: object): InitiativeCommand => ({ ...command, ...changes });
const order = (number: string, date: string) => districtAnswer({ order: { number, date } });

it.each<[string, Events, InitiativeCommand]>([
  ['territory', [], opening({ territory: 'here' })],
  [
    'matters.1.ru',
    [],
    opening({
      matters: [
        { kk: 'Жол', ru: 'Дорога' },
        { kk: 'Су', ru: ' ' },
      ],
    }),
  ],
  ['signatureId', opened, signature(1, { signatureId: '' })],
  ['memberId', opened, signature(1, { memberId: '' })],
  ['signedOn', opened, signature(1, { signedOn: '2026-02-30' })],
  ['words.textId', opened, signature(1, { words: vaultText('') })],
  ['sheet.documentId', opened, signature(1, { sheet: vaultDocument('') })],
  ['incomingNumber', collected, but(submission(), { incomingNumber: '' })],
  ['order.number', submitted, order('', '2026-03-25')],
  ['reasons.textId', submitted, districtAnswer({ reasons: vaultText('') })],
  ['occurredAt', [], opening({ occurredAt: 'now' })],
])('a step of an initiative with a wrong %s is refused and the field named', (field, before, command) => {
  given(decider, before).when(command).thenRefused('FieldInvalid', { field });
});

it.each<[string, InitiativeCommand]>([
  ['signed', signature(1)],
  ['handed in', submission()],
  ['answered', districtAnswer()],
])('what nobody opened is not %s', (_, command) => {
  given(decider).when(command).thenRefused('InitiativeNotOpened', {});
});

describe('the days of an initiative', () => {
  const early = { now: '2026-03-02T04:00:00.000Z', occurredAt: '2026-03-02T04:00:00.000Z' };

  it('are counted from the opening, which happens once', () => {
    given(decider, opened).when(opening()).thenRefused('AlreadyRecorded', { id: 'initiative-1' });
    expect(opened[0]?.data).toMatchObject({ until: '2026-04-01', norms: INITIATIVE_NORMS });
  });

  it('lie one after the other', () => {
    const after = { occurredAt: early.occurredAt, notBefore: '2026-03-02T05:00:00.000Z' };
    given(decider, opened)
      .when(signature(1, { ...early, signedOn: '2026-03-02' }))
      .thenRefused('HappenedTooEarly', after);
    const signedAt = { ...after, notBefore: '2026-03-03T06:00:00.000Z' };
    given(decider, collected).when(submission(early.occurredAt)).thenRefused('HappenedTooEarly', signedAt);
    const handedIn = { ...after, notBefore: '2026-03-20T05:00:00.000Z' };
    given(decider, submitted).when(districtAnswer(early)).thenRefused('HappenedTooEarly', handedIn);
  });

  it('an answer is of the day it was handed in or later, and not of a day to come', () => {
    given(decider, submitted)
      .when(order('77-ө', '2026-03-19'))
      .thenRefused('DateTooEarly', { field: 'order.date', date: '2026-03-19', notBefore: '2026-03-20' });
    given(decider, submitted)
      .when(order('77-ө', '2026-03-26'))
      .thenRefused('DateInFuture', { field: 'order.date', date: '2026-03-26', today: '2026-03-25' });
  });

  it('a signature is of the day of the opening or later, and not of a day to come', () => {
    given(decider, opened)
      .when(signature(1, { signedOn: '2026-03-01' }))
      .thenRefused('DateTooEarly', { field: 'signedOn', date: '2026-03-01', notBefore: '2026-03-02' });
    given(decider, opened)
      .when(signature(1, { signedOn: '2026-03-04' }))
      .thenRefused('DateInFuture', { field: 'signedOn', date: '2026-03-04', today: '2026-03-03' });
  });

  it('nothing lapses that nobody opened, or that was answered', () => {
    given(decider).when(lapse('2026-12-01T05:00:00.000Z')).thenNothing();
    const answered = playInitiative(...signedBy(71), submission(), districtAnswer());
    given(decider, answered).when(lapse('2026-12-01T05:00:00.000Z')).thenNothing();
  });

  it('may be handed in on the last of them', () => {
    const last = decider.decide(
      submission('2026-04-01T05:00:00.000Z'),
      collected.reduce(evolveInitiative, decider.initialState),
    );
    expect(last[0]?.type).toBe('InitiativeSubmitted');
  });
});

describe('an answer to an initiative', () => {
  it('keeps the order, the office it was given from, and the reasons', () => {
    const reasons = vaultText('reasons');
    given(decider, submitted)
      .when(districtAnswer({ outcome: 'negative', reasons }))
      .then([
        {
          type: 'InitiativeAnswered',
          data: {
            officialId: DISTRICT_AKIM,
            appointment: appointment('districtAkim', { territory: '595000000' }),
            order: { number: '77-ө', date: '2026-03-25' },
            outcome: 'negative',
            reasons,
            occurredAt: '2026-03-25T05:00:00.000Z',
          },
        },
      ]);
  });

  it('granted, refused or lapsed: each is an end of its own', () => {
    const phaseAfter = (...commands: readonly InitiativeCommand[]) =>
      playInitiative(...commands).reduce(evolveInitiative, decider.initialState).phase;
    expect(phaseAfter(...signedBy(71))).toBe('collecting');
    expect(phaseAfter(...signedBy(71), submission())).toBe('submitted');
    expect(phaseAfter(...signedBy(71), submission(), districtAnswer())).toBe('granted');
    expect(phaseAfter(...signedBy(1), lapse('2026-04-02T05:00:00.000Z'))).toBe('lapsed');
  });

  it('a signature is kept with its words and its sheet', () => {
    expect(collected.at(1)).toEqual({
      type: 'InitiativeSigned',
      data: {
        signatureId: 'signature-1',
        memberId: 'member-1',
        signedOn: '2026-03-03',
        words: vaultText('words-1'),
        sheet: vaultDocument('sheet-1'),
        signatures: 1,
        occurredAt: '2026-03-03T06:00:00.000Z',
      },
    });
  });

  it('follows from the rules, judged again from the first signature on', () => {
    const histories = [
      playInitiative(...signedBy(71), submission(), districtAnswer()),
      playInitiative(...signedBy(1), lapse('2026-04-02T05:00:00.000Z')),
    ];
    const phases = histories.map((events) => expectChecked(decider, decider.initialState, events).phase);
    expect(phases).toEqual(['granted', 'lapsed']);
  });
});
