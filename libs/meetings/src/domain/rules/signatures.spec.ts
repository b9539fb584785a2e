import { given } from '#libs/testing';
import { separateGatheringDecider as decider } from '../separate-gathering.decider.js';
import type { Signature } from '../separate-gathering.events.js';
import {
  appointment,
  CHAIR,
  CLERK,
  command,
  MINUTES_DOCUMENT,
  normsWith,
  SIGNED_AT,
  signing,
  vaultDocument,
} from '../testing/commands.js';
import { cancelled } from '../testing/specimen-histories.js';
import { closed, inSession, opened, play, signed } from '../testing/histories.js';

const SECRETARY = 'member-1';
const notHeld = play(opened(9), command('RecountQuorum', '2026-03-11T05:30:00.000Z', {}));
const wetInk: Signature = { method: 'wetInk', scan: vaultDocument('scan-minutes'), attestedBy: CLERK };
const cms: Signature = {
  method: 'cms',
  container: vaultDocument('cms-1'),
  certificate: 'c'.repeat(64),
};

describe('signing the minutes', () => {
  it.each([
    ['wet ink, scanned and attested', wetInk],
    ['a CMS container', cms],
  ])('takes %s, and freezes the document', (_kind, signature) => {
    given(decider, closed())
      .when(signing('chair', CHAIR, { signature }))
      .then([
        {
          type: 'MinutesSigned',
          data: {
            part: 'chair',
            signer: CHAIR,
            signature,
            document: MINUTES_DOCUMENT,
            substitute: false,
            occurredAt: SIGNED_AT,
          },
        },
      ]);
  });

  it('is nothing without a signature', () => {
    const { signature: _none, ...unsigned } = signing('chair', CHAIR);
    given(decider, closed()).when(unsigned).thenRefused('NotSigned', { part: 'chair' });
    for (const signature of [
      { ...wetInk, attestedBy: ' ' },
      { ...wetInk, attestedBy: CHAIR },
      { ...cms, certificate: '' },
    ] as Signature[])
      given(decider, closed())
        .when(signing('chair', CHAIR, { signature }))
        .thenRefused('NotSigned', { part: 'chair' });
  });

  it('is refused twice', () => {
    given(decider, play(closed(), signing('chair', CHAIR)))
      .when(signing('chair', CHAIR))
      .thenRefused('AlreadySigned', { part: 'chair' });
  });

  it('is refused by the wrong person', () => {
    given(decider, closed())
      .when(signing('chair', 'official-other'))
      .thenRefused('WrongSigner', { part: 'chair', expected: CHAIR, signer: 'official-other' });
    given(decider, closed())
      .when(signing('secretary', CHAIR))
      .thenRefused('WrongSigner', { part: 'secretary', expected: SECRETARY, signer: CHAIR });
  });

  it('is refused when the minutes were changed after the first signature', () => {
    const changed = { ...MINUTES_DOCUMENT, digest: 'd'.repeat(64) };
    given(decider, play(closed(), signing('chair', CHAIR)))
      .when(signing('secretary', SECRETARY, { document: changed }))
      .thenRefused('MinutesChanged', { frozen: { ...MINUTES_DOCUMENT }, given: { ...changed } });
  });

  it('comes after the end of the meeting', () => {
    given(decider, inSession()).when(signing('chair', CHAIR)).thenRefused('NotEndedYet');
    given(decider, cancelled()).when(signing('chair', CHAIR)).thenRefused('AlreadyCancelled');
    given(decider).when(signing('chair', CHAIR)).thenRefused('NotConvened');
    const occurredAt = '2026-03-11T05:59:59.999Z';
    given(decider, closed())
      .when(signing('chair', CHAIR, { occurredAt }))
      .thenRefused('HappenedTooEarly', { occurredAt, notBefore: '2026-03-11T06:00:00.000Z' });
  });

  it('is the last secretary whom the meeting elected', () => {
    const left = command('RecordDeparture', '2026-03-11T05:00:00.000Z', { memberId: SECRETARY });
    expect(signed(closed())).toHaveLength(closed().length + 2);
    const replaced = play(
      inSession(),
      left,
      command('ElectSecretary', '2026-03-11T05:00:00.000Z', {
        memberId: 'member-4',
        vote: { mode: 'showOfHands', for: 11, against: 0, abstained: 0 },
      }),
      command('CloseSeparateGathering', '2026-03-11T06:00:00.000Z', {}),
    );
    given(decider, replaced).when(signing('secretary', SECRETARY)).thenRefused('WrongSigner');
    expect(() => play(replaced, signing('secretary', 'member-4'))).not.toThrow();
  });

  it('is the chair alone where the meeting was not held and has no secretary', () => {
    given(decider, notHeld).when(signing('secretary', SECRETARY)).thenRefused('SecretaryMissing');
    const annex = command('IssueCorrectionAnnex', SIGNED_AT, {
      text: { textId: 'text-1', digest: 'a'.repeat(64) },
      document: { ...vaultDocument('document-annex'), templateVersion: 'annex-1' },
    });
    expect(() => play(notHeld, signing('chair', CHAIR), annex)).not.toThrow();
  });
});

describe('a signer who cannot or will not sign', () => {
  const office = appointment('akimOffice');
  const replacing = (substitute: string, appointments = [office]) =>
    command('RecordSignerUnavailable', SIGNED_AT, {
      part: 'secretary',
      reason: 'ill',
      substitute,
      appointments,
    });

  it('is replaced by the recorded substitute', () => {
    given(decider, closed())
      .when(replacing('official-deputy'))
      .then([
        {
          type: 'SignerUnavailable',
          data: {
            part: 'secretary',
            reason: 'ill',
            substitute: 'official-deputy',
            appointment: office,
            occurredAt: SIGNED_AT,
          },
        },
      ]);
    const replaced = play(closed(), replacing('official-deputy'));
    given(decider, replaced).when(signing('secretary', SECRETARY)).thenRefused('WrongSigner');
    given(decider, replaced)
      .when(signing('secretary', 'official-deputy'))
      .then([
        {
          type: 'MinutesSigned',
          data: {
            part: 'secretary',
            signer: 'official-deputy',
            signature: wetInk,
            document: MINUTES_DOCUMENT,
            substitute: true,
            occurredAt: SIGNED_AT,
          },
        },
      ]);
  });

  it('is not replaced by one of the two, nor after signing', () => {
    for (const substitute of [CHAIR, SECRETARY])
      given(decider, closed())
        .when(replacing(substitute))
        .thenRefused('SubstituteAlreadySigns', { part: 'secretary', substitute });
    given(decider, signed())
      .when(replacing('official-deputy'))
      .thenRefused('AlreadySigned', { part: 'secretary' });
    given(decider, notHeld).when(replacing('official-deputy')).thenRefused('SecretaryMissing');
  });

  it('is replaced by nobody who was not of the office that day', () => {
    for (const appointments of [
      [],
      [appointment('resident')],
      [appointment('akimOffice', { territory: '595039000' })],
      [appointment('akimOffice', { validTo: '2026-03-10' })],
    ])
      given(decider, closed())
        .when(replacing('official-deputy', appointments))
        .thenRefused('SubstituteNotEntitled', { part: 'secretary', rule: 'authorisedPerson' });
  });

  it('is replaced by a participant where the frozen norm says so', () => {
    const norms = normsWith({ 'separateGathering.substituteSigner': 'electedAtMeeting' });
    given(decider, closed({ norms }))
      .when(replacing('official-deputy'))
      .thenRefused('SubstituteNotEntitled', { part: 'secretary', rule: 'electedAtMeeting' });
    expect(() => play(closed({ norms }), replacing('member-7'))).not.toThrow();
  });
});
