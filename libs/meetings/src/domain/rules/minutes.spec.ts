import type { WorkingCalendar } from '#libs/kernel';
import { given } from '#libs/testing';
import { separateGatheringDecider as decider } from '../separate-gathering.decider.js';
import {
  appointment,
  CALENDAR,
  CHAIR,
  CLERK,
  command,
  DELIVERED_AT,
  delivery,
  SIGNED_AT,
  signing,
  vaultDocument,
  vaultText,
} from '../testing/commands.js';
import { closed, delivered, inSession, opened, play, signed } from '../testing/histories.js';

const annexDocument = { ...vaultDocument('document-annex'), templateVersion: 'annex-1' };
const noDays = { holidays: [], movedWorkingDays: [] };

describe('a correction annex', () => {
  const issuing = command('IssueCorrectionAnnex', DELIVERED_AT, {
    text: vaultText('text-annex'),
    document: annexDocument,
  });
  const signature = { method: 'wetInk', scan: vaultDocument('scan-annex'), attestedBy: CLERK } as const;
  const signingAnnex = (part: 'chair' | 'secretary', signer: string, number = 1) =>
    command('SignCorrectionAnnex', DELIVERED_AT, { number, part, signer, signature });

  it('is numbered from 1, after both signatures under the minutes', () => {
    given(decider, play(closed(), signing('chair', CHAIR)))
      .when(issuing)
      .thenRefused('MinutesNotSigned', { missing: ['secretary'] });
    const facts = { text: vaultText('text-annex'), document: annexDocument, occurredAt: DELIVERED_AT };
    given(decider, signed())
      .when(issuing)
      .then([{ type: 'CorrectionAnnexIssued', data: { number: 1, ...facts } }]);
    given(decider, play(signed(), issuing))
      .when(issuing)
      .then([{ type: 'CorrectionAnnexIssued', data: { number: 2, ...facts } }]);
  });

  it('is signed by the same signers, each once', () => {
    const issued = play(signed(), issuing);
    given(decider, issued)
      .when(signingAnnex('chair', CHAIR))
      .then([
        {
          type: 'CorrectionAnnexSigned',
          data: {
            number: 1,
            part: 'chair',
            signer: CHAIR,
            signature,
            substitute: false,
            occurredAt: DELIVERED_AT,
          },
        },
      ]);
    given(decider, play(issued, signingAnnex('chair', CHAIR)))
      .when(signingAnnex('chair', CHAIR))
      .thenRefused('AlreadySigned', { part: 'chair' });
    given(decider, issued).when(signingAnnex('secretary', 'member-5')).thenRefused('WrongSigner');
    given(decider, issued)
      .when(signingAnnex('chair', CHAIR, 2))
      .thenRefused('AnnexUnknown', { number: 2 });
  });

  it('may need a substitute though the minutes are signed', () => {
    const replaced = play(
      signed(),
      issuing,
      command('RecordSignerUnavailable', DELIVERED_AT, {
        part: 'chair',
        reason: 'deceased',
        substitute: 'official-deputy',
        appointments: [appointment('akimOffice')],
      }),
    );
    expect(() => play(replaced, signingAnnex('chair', 'official-deputy'))).not.toThrow();
  });
});

describe("delivery to the akim's office", () => {
  it('in time carries its number, case, inventory line and due date', () => {
    const { type: _type, now: _now, calendar: _calendar, appointments: _all, ...facts } = delivery();
    given(decider, signed())
      .when(delivery())
      .then([
        {
          type: 'MinutesDelivered',
          data: {
            ...facts,
            appointment: appointment('akimOffice'),
            dueOn: '2026-03-13',
            calendar: noDays,
            late: false,
          },
        },
      ]);
  });

  it.each([
    ['2026-03-13', false],
    ['2026-03-14', true],
  ])('on %s is late: %s', (deliveredOn, late) => {
    const given = play(signed(), delivery({ deliveredOn, occurredAt: '2026-03-16T05:00:00.000Z' }));
    expect(given.at(-1)?.data).toMatchObject({ dueOn: '2026-03-13', late });
  });

  it('counts working days, and carries the holidays and moved days it counted with', () => {
    const calendar: WorkingCalendar = {
      holidays: new Set(['2026-03-09', '2026-03-12', '2026-03-23']),
      movedWorkingDays: new Set(['2026-03-14']),
    };
    const events = play(signed(), delivery({ calendar }));
    expect(events.at(-1)?.data).toMatchObject({
      dueOn: '2026-03-14',
      calendar: { holidays: ['2026-03-12'], movedWorkingDays: ['2026-03-14'] },
    });
  });

  it('needs both signatures', () => {
    given(decider, play(closed(), signing('chair', CHAIR)))
      .when(delivery())
      .thenRefused('MinutesNotSigned', { missing: ['secretary'] });
    given(decider, inSession()).when(delivery()).thenRefused('NotEndedYet');
  });

  it.each([
    ['holds no appointment', []],
    ['is a resident', [appointment('resident')]],
    ['left the office the day before', [appointment('akimOffice', { validTo: '2026-03-11' })]],
  ])('is not received by somebody who %s', (_who, appointments) => {
    given(decider, signed())
      .when(delivery({ appointments }))
      .thenRefused('NotOfAkimOffice', { receivedBy: CLERK, territory: '595037000', on: '2026-03-12' });
  });

  it('comes after the signing, not tomorrow, once', () => {
    given(decider, signed())
      .when(delivery({ deliveredOn: '2026-03-10' }))
      .thenRefused('DateTooEarly', {
        field: 'deliveredOn',
        date: '2026-03-10',
        notBefore: '2026-03-11',
      });
    given(decider, signed())
      .when(delivery({ deliveredOn: '2026-03-13' }))
      .thenRefused('DateInFuture');
    given(decider, delivered()).when(delivery()).thenRefused('AlreadyDelivered');
  });

  it.each([
    ['incomingNumber', { incomingNumber: '' }],
    ['receivedBy', { receivedBy: ' ' }],
    ['caseNumber', { caseNumber: '' }],
    ['inventoryLine', { inventoryLine: 0 }],
    ['receipt.digest', { receipt: { documentId: 'receipt-1', digest: 'x' } }],
  ])('names the field %s when it says nothing', (field, changes) => {
    given(decider, signed()).when(delivery(changes)).thenRefused('FieldInvalid', { field });
  });
});

describe('the deadline of the delivery', () => {
  const missing = (at: string) => command('MissMinutesDeadline', at, { calendar: CALENDAR });
  const after = '2026-03-13T19:00:00.000Z';
  const missed = {
    type: 'MinutesDeliveryDeadlineMissed',
    data: { dueOn: '2026-03-13', calendar: noDays, by: 'chairAndSecretary', occurredAt: after },
  } as const;

  it('is missed the day after, once', () => {
    given(decider, closed()).when(missing('2026-03-13T18:59:59.999Z')).thenNothing();
    given(decider, closed()).when(missing(after)).then([missed]);
    given(decider, play(closed(), missing(after)))
      .when(missing(after))
      .thenNothing();
  });

  it('runs for a meeting that was not held, too', () => {
    given(decider, play(opened(9), command('RecountQuorum', '2026-03-11T05:30:00.000Z', {})))
      .when(missing(after))
      .then([missed]);
  });

  it('is kept by a delivery and does not run while the meeting goes on', () => {
    given(decider, delivered()).when(missing(after)).thenNothing();
    given(decider, inSession()).when(missing(after)).thenNothing();
  });
});

describe('publication', () => {
  const publishing = command('PublishMinutes', '2026-03-13T05:00:00.000Z', {
    publishedOn: '2026-03-13',
    where: { kk: 'Әкімдіктің сайты', ru: 'Сайт акимата' },
    publicCopy: { ...vaultDocument('document-public'), templateVersion: 'minutes-public-1' },
  });

  it('follows the delivery, with the public copy', () => {
    const { type: _type, now: _now, ...facts } = publishing;
    given(decider, delivered())
      .when(publishing)
      .then([{ type: 'MinutesPublished', data: facts }]);
  });

  it('does not come before the delivery, nor tomorrow, nor twice', () => {
    given(decider, signed()).when(publishing).thenRefused('NotDelivered');
    given(decider, delivered())
      .when({ ...publishing, publishedOn: '2026-03-11' })
      .thenRefused('DateTooEarly');
    given(decider, delivered())
      .when({ ...publishing, publishedOn: '2026-03-14' })
      .thenRefused('DateInFuture');
    given(decider, play(delivered(), publishing)).when(publishing).thenRefused('AlreadyPublished');
  });
});

it('minutes of a meeting not held may be signed the same day', () => {
  const notHeld = play(opened(9), command('RecountQuorum', '2026-03-11T05:30:00.000Z', {}));
  expect(() => play(notHeld, signing('chair', CHAIR, { occurredAt: SIGNED_AT }), delivery())).not.toThrow();
});
