import { fold } from '#libs/commands';
import type { CommandExecutor, CommandRequest, EventSchemas } from '#libs/commands';
import { START } from '#libs/event-store';
import type { EventStore, Position } from '#libs/event-store';
import { ensure, isUuid, localDate } from '#libs/kernel';
import { memberDecider } from '../domain/member.decider.js';
import { MEMBER_CATEGORY, memberStream } from '../domain/member.events.js';
import type { ForgettingGround } from '../domain/member.events.js';
import { settleRolls } from '../roll/settle-roll.js';
import type { Vault } from '../vault/vault.js';

/** Forgetting people, and doing it again wherever a restore brought their keys back. */
export class MemberForgetting {
  constructor(
    private readonly vault: Vault,
    private readonly store: EventStore,
    private readonly schemas: EventSchemas,
    private readonly executor: CommandExecutor,
  ) {}

  /**
   * Records that a member is forgotten and destroys their key. Doing it again changes nothing.
   *
   * @throws DomainError `MemberUnknown`, `ForgettingGroundUnknown`
   */
  async forget(
    memberId: string,
    ground: ForgettingGround,
    request: CommandRequest,
  ): Promise<{ position: Position }> {
    ensure(isUuid(memberId), 'MemberUnknown', {});
    const { position } = await this.executor.execute({
      decider: memberDecider,
      stream: memberStream(memberId),
      operation: 'forgetMember',
      intent: { memberId, ground },
      request,
      command: async (_state, now) => ({
        type: 'ForgetMember' as const,
        memberId,
        ground,
        known: await this.vault.subjects.isKnown(memberId),
        today: localDate(now),
      }),
    });
    await this.bringInLine(memberId);
    return { position };
  }

  /**
   * Lets the next import take a forgotten member in again, under the same id.
   *
   * @throws DomainError `MemberUnknown`, `MemberNotForgotten`
   */
  async readmit(memberId: string, request: CommandRequest): Promise<{ position: Position }> {
    ensure(isUuid(memberId), 'MemberUnknown', {});
    const { position } = await this.executor.execute({
      decider: memberDecider,
      stream: memberStream(memberId),
      operation: 'readmitMember',
      intent: { memberId },
      request,
      command: (_state, now) => ({ type: 'ReadmitMember' as const, memberId, today: localDate(now) }),
    });
    await this.bringInLine(memberId);
    return { position };
  }

  /**
   * Brings the vault in line with the log; run at every start. Whoever the log says is forgotten is erased again if
   * a restore brought their key back, and what an interrupted import left is put in force or taken back.
   *
   * @returns how many members were erased again
   */
  async reconcile(): Promise<number> {
    await settleRolls(this.vault.pool, this.store, this.schemas);
    const forgotten = new Map<string, boolean>();
    for await (const { events } of this.store.readAll(START, { filter: { categories: [MEMBER_CATEGORY] } }))
      for (const event of events) forgotten.set(event.stream, event.type === 'MemberForgotten');
    const memberIds = [...forgotten]
      .filter(([, isForgotten]) => isForgotten)
      .map(([stream]) => stream.slice(MEMBER_CATEGORY.length + 1));
    const again = await this.vault.subjects.withData(memberIds);
    for (const memberId of again) await this.vault.subjects.erase(memberId);
    return again.length;
  }

  /** The log alone says whether someone is forgotten: of two commands at once, the later one counts. */
  private async bringInLine(memberId: string): Promise<void> {
    const recorded = await this.store.readStream(memberStream(memberId));
    const { forgotten } = fold(
      memberDecider,
      recorded.map((event) => this.schemas.upcast(event)),
    );
    await (forgotten ? this.vault.subjects.erase(memberId) : this.vault.subjects.readmit(memberId));
  }
}
