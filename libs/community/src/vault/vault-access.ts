import { randomUUID } from 'node:crypto';
import type { CommandExecutor } from '#libs/commands';
import type { Actor, Channel, Position } from '#libs/event-store';
import { addMinutes, localDate, uuidV5 } from '#libs/kernel';
import type { Clock, Instant, Kato } from '#libs/kernel';
import type { Area } from '../domain/area.js';
import { vaultAccessDecider } from '../domain/vault-access.decider.js';
import { vaultAccessStream } from '../domain/vault-access.events.js';
import type { VaultOpened, VaultPurpose } from '../domain/vault-access.events.js';

/** Who opens the vault and what for. */
export interface VaultVisitor {
  readonly actor: Actor;
  readonly purpose: VaultPurpose;
  readonly channel?: Channel;
  readonly correlationId?: string;
}

/** An opening as it stands in the log. */
export interface RecordedOpening {
  readonly openingId: string;
  readonly position: Position;
  /** True when it had been recorded before under the same command. */
  readonly repeated: boolean;
}

type Opened = Pick<VaultOpened['data'], 'territory' | 'count' | 'areas' | 'documentId'>;

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
  async names(territory: Kato, memberIds: readonly string[], visitor: VaultVisitor): Promise<void> {
    const visit = this.visit(territory, visitor);
    const unseen = memberIds.filter((memberId) => !visit.shown.has(memberId));
    if (unseen.length === 0) return;
    await this.record({ territory, count: unseen.length }, visitor);
    for (const memberId of unseen) visit.shown.add(memberId);
  }

  /**
   * Records that a section's names were opened as a whole.
   *
   * @param commandId of the client that asks for it; a repeat is recorded once
   */
  async section(
    { territory, areas }: { readonly territory: Kato; readonly areas: readonly Area[] },
    memberIds: readonly string[],
    visitor: VaultVisitor,
    commandId?: string,
  ): Promise<RecordedOpening> {
    const recorded = await this.record({ territory, count: memberIds.length, areas }, visitor, commandId);
    const visit = this.visit(territory, visitor);
    for (const memberId of memberIds) visit.shown.add(memberId);
    return recorded;
  }

  /** Records that a scan or a frozen paper is given out; what names it shows nobody has counted. */
  async document(territory: Kato, documentId: string, visitor: VaultVisitor): Promise<void> {
    const visit = this.visit(territory, visitor);
    if (visit.shown.has(documentId)) return;
    await this.record({ territory, count: 0, documentId }, visitor);
    visit.shown.add(documentId);
  }

  private async record(
    opened: Opened,
    { actor, purpose, channel = 'web', correlationId }: VaultVisitor,
    commandId: string = randomUUID(),
  ): Promise<RecordedOpening> {
    const { territory, count, areas, documentId } = opened;
    const openingId = uuidV5(`vault opening:${commandId}`);
    const { position, repeated } = await this.executor.execute({
      decider: vaultAccessDecider,
      stream: vaultAccessStream(territory, localDate(this.clock.now())),
      operation: 'openVault',
      intent: { territory, purpose, ...(areas && { areas: areas.map((area) => ({ ...area })) }) },
      request: {
        commandId,
        correlationId: correlationId ?? commandId,
        causationId: commandId,
        actor,
        channel,
      },
      command: (_state, openedAt) => ({
        type: 'OpenVault' as const,
        opening: {
          openingId,
          territory,
          role: actor.role,
          purpose,
          count,
          ...(areas && { areas }),
          ...(documentId !== undefined && { documentId }),
          openedAt,
        },
      }),
    });
    return { openingId, position, repeated };
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
