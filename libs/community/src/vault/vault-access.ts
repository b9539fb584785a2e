import { randomUUID } from 'node:crypto';
import type { CommandExecutor } from '#libs/commands';
import type { Actor, Channel } from '#libs/event-store';
import { addMinutes, localDate, uuidV5 } from '#libs/kernel';
import type { Clock, Instant, Kato } from '#libs/kernel';
import type { Area } from '../domain/area.js';
import { vaultAccessDecider } from '../domain/vault-access.decider.js';
import { vaultAccessStream } from '../domain/vault-access.events.js';
import type { VaultPurpose } from '../domain/vault-access.events.js';

/** Who opens the vault and what for. */
export interface VaultVisitor {
  readonly actor: Actor;
  readonly purpose: VaultPurpose;
  readonly channel?: Channel;
  readonly correlationId?: string;
}

/** The house itself, showing a meeting's record to whoever may see it. */
export const HOUSE: VaultVisitor = { actor: { role: 'system' }, purpose: 'meetingRecord', channel: 'system' };

interface Visit {
  readonly until: Instant;
  readonly shown: Set<string>;
}

const VISIT_MINUTES = 60;

/**
 * Records who opened the vault for names. Within an hour, names shown again to the same person for the same
 * purpose are not recorded again; so a desk session is one event, not one a name.
 */
export class VaultAccess {
  private readonly visits = new Map<string, Visit>();

  constructor(
    private readonly executor: CommandExecutor,
    private readonly clock: Clock,
  ) {}

  /** Records the names that were not shown on this visit yet, before they are given out. */
  async names(territory: Kato, memberIds: readonly string[], visitor: VaultVisitor = HOUSE): Promise<void> {
    const visit = this.visit(territory, visitor);
    const unseen = memberIds.filter((memberId) => !visit.shown.has(memberId));
    if (unseen.length === 0) return;
    await this.record(territory, unseen.length, visitor);
    for (const memberId of unseen) visit.shown.add(memberId);
  }

  /** Records that a section's names were opened as a whole. @returns the id of the opening */
  async section(
    territory: Kato,
    areas: readonly Area[],
    memberIds: readonly string[],
    visitor: VaultVisitor,
  ): Promise<string> {
    const openingId = await this.record(territory, memberIds.length, visitor, areas);
    const visit = this.visit(territory, visitor);
    for (const memberId of memberIds) visit.shown.add(memberId);
    return openingId;
  }

  private async record(
    territory: Kato,
    count: number,
    { actor, purpose, channel = 'web', correlationId }: VaultVisitor,
    areas?: readonly Area[],
  ): Promise<string> {
    const openingId = randomUUID();
    const openedAt = this.clock.now();
    const commandId = uuidV5(`vault opening:${openingId}`);
    const opening = { openingId, territory, role: actor.role, purpose, count, openedAt };
    await this.executor.execute({
      decider: vaultAccessDecider,
      stream: vaultAccessStream(territory, localDate(openedAt)),
      operation: 'openVault',
      intent: { territory, purpose, count },
      request: {
        commandId,
        correlationId: correlationId ?? commandId,
        causationId: commandId,
        actor,
        channel,
      },
      command: () => ({
        type: 'OpenVault' as const,
        opening: areas === undefined ? opening : { ...opening, areas },
      }),
    });
    return openingId;
  }

  private visit(territory: Kato, { actor, purpose }: VaultVisitor): Visit {
    const now = this.clock.now();
    for (const [key, visit] of this.visits) if (visit.until <= now) this.visits.delete(key);
    const key = [territory, purpose, actor.role, actor.id ?? ''].join(' ');
    const visit = this.visits.get(key) ?? { until: addMinutes(now, VISIT_MINUTES), shown: new Set<string>() };
    this.visits.set(key, visit);
    return visit;
  }
}
