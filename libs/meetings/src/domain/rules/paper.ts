import { localDate } from '#libs/kernel';
import { everyParticipant } from '../attendance.js';
import type { PaperEvent } from '../events/paper.js';
import { rule } from '../refusals.js';
import type { CheckPaperEntry, DeclareHeldOnPaper } from '../separate-gathering.commands.js';
import type { SeparateGatheringState } from '../separate-gathering.state.js';
import { requireFilled, requirePastDate, requireVaultDocument } from './fields.js';
import { requireNotBefore } from './moment.js';
import { requireEnd, requirePhase, UNTIL_END } from './phase.js';

/** From now on what happened is entered from the signed sheets, with the time it happened (docs/adr/0006). */
export function declareHeldOnPaper(state: SeparateGatheringState, command: DeclareHeldOnPaper): PaperEvent[] {
  const { schedule } = requirePhase(state, UNTIL_END);
  const { heldOn, scans, enteredBy, occurredAt } = command;
  rule(state.paper === undefined, 'AlreadyOnPaper', {});
  requireFilled('enteredBy', enteredBy);
  requirePastDate('heldOn', heldOn, occurredAt);
  const convenedFor = localDate(schedule.startsAt);
  rule(heldOn === convenedFor, 'HeldOnAnotherDay', { heldOn, convenedFor });
  rule(scans.length > 0, 'ScansMissing', {});
  scans.forEach((scan, index) => {
    requireVaultDocument(`scans.${String(index)}`, scan);
  });
  return [{ type: 'HeldOnPaperDeclared', data: { heldOn, scans, enteredBy, occurredAt } }];
}

/** A second clerk counts the signatures on the sheets and compares. */
export function checkPaperEntry(state: SeparateGatheringState, command: CheckPaperEntry): PaperEvent[] {
  requireEnd(state);
  const { paper } = state;
  const { checkedBy, participants, occurredAt } = command;
  rule(paper !== undefined, 'NotOnPaper', {});
  rule(paper.checkedBy === undefined, 'AlreadyChecked', {});
  requireFilled('checkedBy', checkedBy);
  const clerks = [...new Set([paper.enteredBy, ...command.enteredBy])].sort();
  rule(!clerks.includes(checkedBy), 'SecondClerkNeeded', { enteredBy: checkedBy });
  requireNotBefore(command, paper.declaredAt);
  const entered = everyParticipant(state.attendance).length;
  rule(participants === entered, 'PaperCountDiffers', { counted: participants, entered });
  return [{ type: 'PaperEntryChecked', data: { checkedBy, participants, enteredBy: clerks, occurredAt } }];
}
