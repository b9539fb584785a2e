import { given } from '#libs/testing';
import { assemblyMeetingDecider as decider } from '../../assembly-meeting.decider.js';
import type { AssemblyMeetingEvent } from '../../assembly-meeting.events.js';
import {
  at,
  deliveredSitting,
  gatheredSitting,
  inSitting,
  openSitting,
  playSitting,
  signSitting,
} from '../../testing/assembly.js';
import { CHAIR, CLERK, DELIVERED_AT, SIGNED_AT, vaultDocument, vaultText } from '../../testing/commands.js';

const text = vaultText('text-annex');
const document = { ...vaultDocument('document-annex'), templateVersion: 'correction-annex/1' };
const signature = { method: 'wetInk', scan: vaultDocument('scan-annex'), attestedBy: CLERK } as const;

const issuing = (occurredAt = DELIVERED_AT, changes: { readonly text?: typeof text } = {}) =>
  at('IssueAssemblyCorrectionAnnex', occurredAt, { text, document, ...changes });
const signing = (part: 'chair' | 'secretary', signer: string, number = 1, occurredAt = DELIVERED_AT) =>
  at('SignAssemblyCorrectionAnnex', occurredAt, { number, part, signer, signature });
const issued = (number: number): AssemblyMeetingEvent => ({
  type: 'AssemblyCorrectionAnnexIssued',
  data: { number, text, document, occurredAt: DELIVERED_AT },
});

describe('a correction annex to the minutes of a sitting', () => {
  it('is numbered from 1, and leaves the minutes as they are', () => {
    given(decider, deliveredSitting())
      .when(issuing())
      .then([issued(1)]);
    const again = playSitting(deliveredSitting(), issuing(), issuing());
    expect(again.slice(-2)).toEqual([issued(1), issued(2)]);
    expect(again.filter(({ type }) => type === 'AssemblyMinutesSigned')).toHaveLength(2);
  });

  it('comes after every signature under the minutes, and not before the last of them', () => {
    const closed = deliveredSitting().slice(0, -3);
    given(decider, inSitting()).when(issuing()).thenRefused('NotEndedYet');
    given(decider, closed)
      .when(issuing())
      .thenRefused('MinutesNotSigned', { missing: ['chair', 'secretary'] });
    given(decider, playSitting(closed, signSitting('chair', 'member-1')))
      .when(issuing())
      .thenRefused('MinutesNotSigned', { missing: ['secretary'] });
    given(decider, deliveredSitting())
      .when(issuing('2026-03-11T05:00:00.000Z'))
      .thenRefused('HappenedTooEarly', { occurredAt: '2026-03-11T05:00:00.000Z', notBefore: SIGNED_AT });
  });

  it('says what it mends', () => {
    given(decider, deliveredSitting())
      .when(issuing(DELIVERED_AT, { text: { textId: '', digest: text.digest } }))
      .thenRefused('FieldInvalid', { field: 'text.textId' });
  });

  it('is signed by those who signed the minutes, each once', () => {
    const annexed = playSitting(deliveredSitting(), issuing());
    given(decider, annexed)
      .when(signing('chair', 'member-1'))
      .then([
        {
          type: 'AssemblyCorrectionAnnexSigned',
          data: { number: 1, part: 'chair', signer: 'member-1', signature, occurredAt: DELIVERED_AT },
        },
      ]);
    const once = playSitting(annexed, signing('chair', 'member-1'));
    given(decider, once).when(signing('chair', 'member-1')).thenRefused('AlreadySigned', { part: 'chair' });
    expect(playSitting(once, signing('secretary', 'member-2')).at(-1)?.data).toMatchObject({ number: 1 });
    given(decider, annexed)
      .when(signing('secretary', 'member-3'))
      .thenRefused('WrongSigner', { part: 'secretary', expected: 'member-2', signer: 'member-3' });
  });

  it('is signed when it has been issued, by a real signature', () => {
    const annexed = playSitting(deliveredSitting(), issuing());
    given(decider, annexed)
      .when(signing('chair', 'member-1', 2))
      .thenRefused('AnnexUnknown', { number: 2 });
    given(decider, deliveredSitting()).when(signing('chair', 'member-1')).thenRefused('AnnexUnknown');
    given(decider, inSitting()).when(signing('chair', 'member-1')).thenRefused('NotEndedYet');
    given(decider, annexed)
      .when(signing('chair', 'member-1', 1, SIGNED_AT))
      .thenRefused('HappenedTooEarly', { occurredAt: SIGNED_AT, notBefore: DELIVERED_AT });
    given(decider, annexed)
      .when(
        at('SignAssemblyCorrectionAnnex', DELIVERED_AT, {
          number: 1,
          part: 'chair',
          signer: 'member-1',
          signature: { ...signature, attestedBy: 'member-1' },
        }),
      )
      .thenRefused('NotSigned', { part: 'chair' });
  });

  it('of a sitting that was not held is signed by who opened it alone', () => {
    const notHeld = playSitting(
      gatheredSitting(4),
      openSitting(),
      at('RecountAssemblyQuorum', '2026-03-11T05:30:00.000Z', {}),
      signSitting('chair', CHAIR),
      issuing(),
    );
    expect(playSitting(notHeld, signing('chair', CHAIR)).at(-1)?.data).toMatchObject({ signer: CHAIR });
    given(decider, notHeld)
      .when(signing('secretary', 'member-2'))
      .thenRefused('OfficerMissing', { part: 'secretary' });
  });

  it('is judged again like everything else', () => {
    const all = playSitting(
      deliveredSitting(),
      issuing(),
      signing('chair', 'member-1'),
      signing('secretary', 'member-2'),
    );
    let state = decider.initialState;
    const found = all.flatMap((event) => {
      const violations = decider.check(state, event);
      state = decider.evolve(state, event);
      return violations;
    });
    expect(found).toEqual([]);
    expect(state.annexes.map(({ signatures }) => signatures.length)).toEqual([2]);
    const [forged] = all.slice(-1) as [AssemblyMeetingEvent];
    const other = { ...forged, data: { ...forged.data, signer: 'member-9' } } as AssemblyMeetingEvent;
    expect(decider.check(state, other)).not.toEqual([]);
  });
});
