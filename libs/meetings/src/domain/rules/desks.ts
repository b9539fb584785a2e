import type { DeskEvent } from '../events/desk.js';
import { refusal, rule } from '../refusals.js';
import type { DeclareDeskLost, EnlistDesk, SyncDesk } from '../desk.commands.js';
import type { Desk, SeparateGatheringState } from '../separate-gathering.state.js';
import { requireFilled, requireVaultText, requireWhole } from './fields.js';
import { requireFresh, requireNotBefore } from './moment.js';
import { requireChair } from './officials.js';
import { BEFORE_OPENING, requirePhase } from './phase.js';

/** A device that is to register without a connection; the opening waits for what it has (docs/adr/0006). */
export function enlistDesk(state: SeparateGatheringState, command: EnlistDesk): DeskEvent[] {
  const { convened } = requirePhase(state, BEFORE_OPENING);
  const { deskId, deviceId, occurredAt } = command;
  requireFilled('deskId', deskId);
  requireFilled('deviceId', deviceId);
  requireNotBefore(command, convened.occurredAt);
  requireFresh(state, command);
  const standing = deskOf(state, deskId)?.standing ?? 'synced';
  if (standing !== 'synced') throw refusal('DeskAlreadyEnlisted', { deskId, standing });
  return [{ type: 'DeskEnlisted', data: { deskId, deviceId, occurredAt } }];
}

/** The device has sent everything: as many registrations arrived as it made. */
export function syncDesk(state: SeparateGatheringState, command: SyncDesk): DeskEvent[] {
  requirePhase(state, BEFORE_OPENING);
  const { deskId, entries, occurredAt } = command;
  requireWhole('entries', entries, 0);
  requireFresh(state, command);
  const desk = requireEnlisted(state, deskId);
  rule(desk.entries === entries, 'DeskEntriesMissing', { deskId, made: entries, arrived: desk.entries });
  return [{ type: 'DeskSynced', data: { deskId, entries, occurredAt } }];
}

/** Whoever is to open and chair decides, with a reason, not to wait for a desk any longer. */
export function declareDeskLost(state: SeparateGatheringState, command: DeclareDeskLost): DeskEvent[] {
  const { convened } = requirePhase(state, BEFORE_OPENING);
  const { deskId, chair, appointments, reason, occurredAt } = command;
  requireVaultText('reason', reason);
  requireFresh(state, command);
  requireEnlisted(state, deskId);
  const appointment = requireChair(chair, appointments, convened.territory, occurredAt);
  return [{ type: 'DeskDeclaredLost', data: { deskId, chair, appointment, reason, occurredAt } }];
}

/** @throws DomainError DesksNotSynced */
export function requireDesksEnded({ attendance }: SeparateGatheringState): void {
  const waiting = attendance.desks.filter(({ standing }) => standing === 'enlisted');
  rule(waiting.length === 0, 'DesksNotSynced', { desks: waiting.map(({ deskId }) => deskId) });
}

export function deskOf({ attendance }: SeparateGatheringState, deskId: string | undefined): Desk | undefined {
  return attendance.desks.find((desk) => desk.deskId === deskId);
}

function requireEnlisted(state: SeparateGatheringState, deskId: string): Desk {
  const desk = deskOf(state, deskId);
  if (!desk) throw refusal('DeskNotEnlisted', { deskId });
  if (desk.standing !== 'enlisted') throw refusal('DeskEnded', { deskId, standing: desk.standing });
  return desk;
}
