import {
  calendarFacts,
  localDate,
  officeOf,
  optional,
  requireDateNotBefore,
  requireNotBefore,
} from '#libs/kernel';
import type { MinutesEvent } from '../events/minutes.js';
import { rule } from '../refusals.js';
import type {
  DeliverMinutes,
  IssueCorrectionAnnex,
  MissMinutesDeadline,
  PublishMinutes,
  SignCorrectionAnnex,
} from '../separate-gathering.commands.js';
import type { Ending, SeparateGatheringState } from '../separate-gathering.state.js';
import {
  requireBilingual,
  requireFilled,
  requirePastDate,
  requireDocument,
  requireVaultDocument,
  requireVaultText,
  requireWhole,
} from './fields.js';
import { minutesDeadline } from './minutes-deadline.js';
import { requireConvened, requireEnd } from './phase.js';
import type { Convened } from './phase.js';
import { isSigned, missingSignatures, requireSignature, requireSigner } from './signatures.js';

/** @throws DomainError that says why there are no signed minutes yet */
export function requireSignedMinutes(state: SeparateGatheringState): Convened & { readonly end: Ending } {
  const ended = requireEnd(state);
  const missing = missingSignatures(state);
  rule(missing.length === 0, 'MinutesNotSigned', { missing });
  return ended;
}

/** When the last of the signatures was given. */
function signedAt({ minutes }: SeparateGatheringState): string {
  return minutes.signatures.reduce((last, { occurredAt }) => (occurredAt > last ? occurredAt : last), '');
}

/** Signed minutes are mended by a numbered annex, never by a new version (rules.md §2.8). */
export function issueCorrectionAnnex(
  state: SeparateGatheringState,
  command: IssueCorrectionAnnex,
): MinutesEvent[] {
  requireSignedMinutes(state);
  const { text, document, occurredAt } = command;
  requireVaultText('text', text);
  requireDocument('document', document);
  requireNotBefore(command, signedAt(state));
  const number = state.minutes.annexes.length + 1;
  return [{ type: 'CorrectionAnnexIssued', data: { number, text, document, occurredAt } }];
}

export function signCorrectionAnnex(
  state: SeparateGatheringState,
  command: SignCorrectionAnnex,
): MinutesEvent[] {
  requireEnd(state);
  const { number, part, signer, signature, occurredAt } = command;
  const annex = state.minutes.annexes.find((issued) => issued.number === number);
  rule(annex !== undefined, 'AnnexUnknown', { number });
  rule(!isSigned(annex.signatures, part), 'AlreadySigned', { part });
  requireSigner(state, part, signer);
  requireSignature(part, signer, signature);
  requireNotBefore(command, annex.occurredAt);
  const substitute = state.minutes.substitutes[part] !== undefined;
  return [
    { type: 'CorrectionAnnexSigned', data: { number, part, signer, signature, substitute, occurredAt } },
  ];
}

/** To the akim's office, within the working days of the frozen norm (rules.md §2.8). */
export function deliverMinutes(state: SeparateGatheringState, command: DeliverMinutes): MinutesEvent[] {
  const ended = requireSignedMinutes(state);
  rule(state.minutes.delivered === undefined, 'AlreadyDelivered', {});
  const { incomingNumber, deliveredOn, receivedBy, caseNumber, inventoryLine, receipt, occurredAt } = command;
  requireFilled('incomingNumber', incomingNumber);
  requireFilled('receivedBy', receivedBy);
  requireFilled('caseNumber', caseNumber);
  requireWhole('inventoryLine', inventoryLine, 1);
  if (receipt) requireVaultDocument('receipt', receipt);
  requirePastDate('deliveredOn', deliveredOn, occurredAt);
  requireDateNotBefore('deliveredOn', deliveredOn, localDate(signedAt(state)));
  const { territory } = ended.convened;
  const appointment = officeOf(command.appointments, territory, deliveredOn);
  rule(appointment !== undefined, 'NotOfAkimOffice', { receivedBy, territory, on: deliveredOn });
  const { dueOn } = minutesDeadline(state, ended, command.calendar);
  const calendar = calendarFacts(command.calendar, localDate(ended.end.at), dueOn);
  return [
    {
      type: 'MinutesDelivered',
      data: {
        incomingNumber,
        deliveredOn,
        receivedBy,
        appointment,
        caseNumber,
        inventoryLine,
        ...optional('receipt', receipt),
        dueOn,
        calendar,
        late: deliveredOn > dueOn,
        occurredAt,
      },
    },
  ];
}

/** The deadline's own command: the miss is recorded once. */
export function missMinutesDeadline(
  state: SeparateGatheringState,
  { calendar, occurredAt }: MissMinutesDeadline,
): MinutesEvent[] {
  const convened = requireConvened(state);
  const { end, minutes } = state;
  if (!end || minutes.delivered || minutes.deadlineMissed) return [];
  const { dueOn, judgedAfter } = minutesDeadline(state, { ...convened, end }, calendar);
  if (localDate(occurredAt) <= judgedAfter) return [];
  const facts = calendarFacts(calendar, localDate(end.at), judgedAfter);
  return [
    {
      type: 'MinutesDeliveryDeadlineMissed',
      data: { dueOn, calendar: facts, by: 'chairAndSecretary', occurredAt },
    },
  ];
}

export function publishMinutes(state: SeparateGatheringState, command: PublishMinutes): MinutesEvent[] {
  requireEnd(state);
  const { delivered, published } = state.minutes;
  const { publishedOn, where, publicCopy, occurredAt } = command;
  rule(delivered !== undefined, 'NotDelivered', {});
  rule(published === undefined, 'AlreadyPublished', {});
  requireBilingual('where', where);
  requireDocument('publicCopy', publicCopy);
  requirePastDate('publishedOn', publishedOn, occurredAt);
  requireDateNotBefore('publishedOn', publishedOn, delivered.deliveredOn);
  return [{ type: 'MinutesPublished', data: { publishedOn, where, publicCopy, occurredAt } }];
}
