import {
  addWorkingDays,
  calendarFacts,
  canonicalJson,
  localDate,
  officeOf,
  optional,
  requireDateNotBefore,
  requireFilled,
  requirePastDate,
  requireVaultDocument,
  requireWhole,
} from '#libs/kernel';
import type { CalendarDate, WorkingCalendar } from '#libs/kernel';
import type {
  DeliverAssemblyMinutes,
  MeetingCommandOf,
  SignAssemblyMinutes,
} from '../../assembly-meeting.commands.js';
import type { AssemblyMeetingEvent } from '../../assembly-meeting.events.js';
import { assemblySignaturesMissing, assemblySigner, itemsDecided } from '../../assembly-meeting.state.js';
import type { AssemblyMeetingState } from '../../assembly-meeting.state.js';
import { rule } from '../../refusals.js';
import { requireDocument } from '../fields.js';
import { requireNotBefore } from '../moment.js';
import { requireSignature } from '../signatures.js';
import { requireMeeting, requireMeetingEnd, requireMeetingStep } from './standing.js';
import type { ConvenedMeeting } from './standing.js';

type Events = AssemblyMeetingEvent[];

/** Ends a sitting once every item is decided, or one adjourned for want of a quorum as far as it came. */
export function closeAssembly(
  state: AssemblyMeetingState,
  command: MeetingCommandOf<'CloseAssembly'>,
): Events {
  requireMeeting(state, ['inSession', 'adjourned']);
  requireMeetingStep(state, command);
  const { occurredAt } = command;
  if (state.phase === 'adjourned')
    return [{ type: 'AssemblyClosed', data: { outcome: 'adjourned', occurredAt } }];
  rule(state.agendaApproved, 'AgendaNotApproved', {});
  const decided = itemsDecided(state);
  const open = state.agenda.map(({ itemId }) => itemId).filter((itemId) => !decided.includes(itemId));
  rule(open.length === 0, 'ItemsUndecided', { items: open });
  return [{ type: 'AssemblyClosed', data: { outcome: 'held', occurredAt } }];
}

/** Frozen by the first signature; the second one signs the same bytes. */
export function signAssemblyMinutes(state: AssemblyMeetingState, command: SignAssemblyMinutes): Events {
  const { endedAt } = requireMeetingEnd(state);
  const { part, signer, signature, document, occurredAt } = command;
  rule(!state.signatures.some((signed) => signed.part === part), 'AlreadySigned', { part });
  const expected = assemblySigner(state, part);
  rule(expected !== undefined, 'OfficerMissing', { part });
  rule(signer === expected, 'WrongSigner', { part, expected, signer });
  requireSignature(part, signer, signature);
  requireDocument('document', document);
  const frozen = state.document ?? document;
  const same = canonicalJson(frozen) === canonicalJson(document);
  rule(same, 'MinutesChanged', { frozen: { ...frozen }, given: { ...document } });
  requireNotBefore(command, endedAt);
  return [{ type: 'AssemblyMinutesSigned', data: { part, signer, signature, document, occurredAt } }];
}

/** The last day for the minutes to reach the akim's office. */
function dueOn({ rules }: ConvenedMeeting, endedAt: string, calendar: WorkingCalendar): CalendarDate {
  return addWorkingDays(localDate(endedAt), rules.deliveryWorkingDays, calendar);
}

/** To the akim's office: incoming number, case, line of the inventory, receipt by name (rules.md §4). */
export function deliverAssemblyMinutes(state: AssemblyMeetingState, command: DeliverAssemblyMinutes): Events {
  const { convened, endedAt } = requireMeetingEnd(state);
  const missing = assemblySignaturesMissing(state);
  rule(missing.length === 0, 'MinutesNotSigned', { missing });
  rule(state.delivered === undefined, 'AlreadyDelivered', {});
  const { incomingNumber, deliveredOn, receivedBy, caseNumber, inventoryLine, receipt, occurredAt } = command;
  requireFilled('incomingNumber', incomingNumber);
  requireFilled('receivedBy', receivedBy);
  requireFilled('caseNumber', caseNumber);
  requireWhole('inventoryLine', inventoryLine, 1);
  if (receipt) requireVaultDocument('receipt', receipt);
  requirePastDate('deliveredOn', deliveredOn, occurredAt);
  const signedAt =
    state.signatures
      .map((signed) => signed.occurredAt)
      .sort()
      .at(-1) ?? endedAt;
  requireDateNotBefore('deliveredOn', deliveredOn, localDate(signedAt));
  const { territory } = convened;
  const appointment = officeOf(command.appointments, territory, deliveredOn);
  rule(appointment !== undefined, 'NotOfAkimOffice', { receivedBy, territory, on: deliveredOn });
  const due = dueOn(convened, endedAt, command.calendar);
  return [
    {
      type: 'AssemblyMinutesDelivered',
      data: {
        incomingNumber,
        deliveredOn,
        receivedBy,
        appointment,
        caseNumber,
        inventoryLine,
        ...optional('receipt', receipt),
        dueOn: due,
        calendar: calendarFacts(command.calendar, localDate(endedAt), due),
        late: deliveredOn > due,
        occurredAt,
      },
    },
  ];
}

/** The deadline's own command: recorded once, with the two who had to deliver. */
export function missAssemblyMinutes(
  state: AssemblyMeetingState,
  { calendar, occurredAt }: MeetingCommandOf<'MissAssemblyMinutesDeadline'>,
): Events {
  const { convened, end } = state;
  if (!convened || !end || state.delivered || state.deliveryMissed) return [];
  const due = dueOn(convened, end.at, calendar);
  if (localDate(occurredAt) <= due) return [];
  const by = [assemblySigner(state, 'chair'), assemblySigner(state, 'secretary')].filter(
    (signer) => signer !== undefined,
  );
  const facts = calendarFacts(calendar, localDate(end.at), due);
  return [{ type: 'AssemblyMinutesDeadlineMissed', data: { dueOn: due, calendar: facts, by, occurredAt } }];
}
