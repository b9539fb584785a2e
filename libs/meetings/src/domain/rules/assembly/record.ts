import {
  addCalendarDays,
  localDate,
  optional,
  requireBilingual,
  requireFilled,
  requireVaultDocument,
  requireVaultText,
} from '#libs/kernel';
import type {
  AddAssemblyMaterial,
  ExcuseAssemblyMember,
  LinkAssemblyRecording,
} from '../../assembly-meeting.commands.js';
import type { AssemblyMeetingEvent } from '../../assembly-meeting.events.js';
import type { AssemblyMeetingState } from '../../assembly-meeting.state.js';
import { refusal, rule } from '../../refusals.js';
import { requireFresh, requireNotBefore } from '../moment.js';
import { requireItem } from './agenda.js';
import { IN_THE_HALL, requireMeeting } from './standing.js';

type Events = AssemblyMeetingEvent[];

/** A paper to an item of the agenda; what comes later than the norm wants is taken and said to be late (rules.md §4). */
export function addAssemblyMaterial(state: AssemblyMeetingState, command: AddAssemblyMaterial): Events {
  const { startsAt, rules, occurredAt: convenedAt } = requireMeeting(state, IN_THE_HALL);
  const { materialId, itemId, title, document, open, occurredAt } = command;
  requireNotBefore(command, convenedAt);
  requireFresh({}, command);
  requireFilled('materialId', materialId);
  requireItem(state, itemId);
  requireBilingual('title', title);
  requireVaultDocument('document', document);
  const known = state.materials.some(
    (one) =>
      one.materialId === materialId ||
      (one.itemId === itemId && one.document.documentId === document.documentId),
  );
  rule(!known, 'AlreadyRecorded', { id: materialId });
  const { materialsDays } = rules;
  const dueOn =
    materialsDays === undefined ? undefined : addCalendarDays(localDate(startsAt), -materialsDays);
  const late = dueOn !== undefined && localDate(occurredAt) > dueOn;
  const data = { materialId, itemId, title, document, open, ...optional('dueOn', dueOn), late, occurredAt };
  return [{ type: 'AssemblyMaterialAdded', data }];
}

/** A member who takes part by office says why they cannot come; until the minutes are frozen (rules.md §4). */
export function excuseAssemblyMember(state: AssemblyMeetingState, command: ExcuseAssemblyMember): Events {
  const { members = [], occurredAt: convenedAt } = requireMeeting(state, [
    ...IN_THE_HALL,
    'closed',
    'notHeld',
  ]);
  const { memberId, reason, occurredAt } = command;
  rule(state.signatures.length === 0, 'MinutesFrozen', {});
  requireNotBefore(command, convenedAt);
  requireFresh({}, command);
  rule(members.includes(memberId), 'NotAssemblyMember', { memberId, standing: 'never' });
  requireVaultText('reason', reason);
  const came = state.attendance.find((one) => one.memberId === memberId);
  rule(came === undefined, 'AlreadyRegistered', {
    memberId,
    standing: came?.here === false ? 'left' : 'present',
  });
  rule(!state.excused.includes(memberId), 'AlreadyRecorded', { id: memberId });
  return [{ type: 'AssemblyMemberExcused', data: { memberId, reason, occurredAt } }];
}

/** Where the recording is to be seen, from the opening on; a broadcast may have several parts. */
export function linkAssemblyRecording(state: AssemblyMeetingState, command: LinkAssemblyRecording): Events {
  requireMeeting(state, ['waiting', 'inSession', 'adjourned', 'closed', 'notHeld']);
  const { occurredAt } = command;
  requireNotBefore(command, state.opening?.occurredAt ?? '');
  const url = requireLink(command.url);
  rule(!state.recordings.includes(url), 'AlreadyRecorded', { id: url });
  return [{ type: 'AssemblyRecordingLinked', data: { url, occurredAt } }];
}

const MOST_CHARACTERS = 500;

/** The link as a browser writes it. @throws DomainError RecordingLinkInvalid */
function requireLink(given: string): string {
  if (given.length > MOST_CHARACTERS || !URL.canParse(given))
    throw refusal('RecordingLinkInvalid', { problem: 'unreadable' });
  const { protocol, username, password, hostname, href } = new URL(given);
  rule(protocol === 'https:', 'RecordingLinkInvalid', { problem: 'notHttps' });
  rule(hostname.includes('.'), 'RecordingLinkInvalid', { problem: 'unreadable' });
  rule(username === '' && password === '', 'RecordingLinkInvalid', { problem: 'withPassword' });
  return href;
}
