import { fold } from '#libs/commands';
import type { Caller, CommandExecutor, EventSchemas } from '#libs/commands';
import type { EventStore, Position } from '#libs/event-store';
import { localDate } from '#libs/kernel';
import type { Kato } from '#libs/kernel';
import { officialDecider } from '../domain/official.decider.js';
import { officialStream } from '../domain/official.events.js';
import { isErased } from '../vault/erased.js';
import type { Vault } from '../vault/vault.js';

export interface OfficialName {
  readonly surname: string;
  readonly given: string;
  readonly patronymic?: string;
}

export interface OfficialCard {
  readonly officialId: string;
  readonly territory: Kato;
  readonly position: { readonly kk: string; readonly ru: string };
  /** Absent when the name was erased. */
  readonly name?: OfficialName;
}

/** People in office as papers name them: post in the log, name in the vault. */
export class Officials {
  constructor(
    private readonly vault: Vault,
    private readonly store: EventStore,
    private readonly schemas: EventSchemas,
    private readonly executor: CommandExecutor,
  ) {}

  /** @throws DomainError `IdInvalid`, `KatoInvalid`, `PositionInvalid` */
  async record(
    card: Omit<OfficialCard, 'name'> & { readonly name: OfficialName },
    caller: Caller,
  ): Promise<Position> {
    const { officialId, territory, position, name } = card;
    const kept = this.vault.texts.stage(JSON.stringify(name), officialId);
    const { position: at } = await this.executor.execute({
      decider: officialDecider,
      stream: officialStream(officialId),
      operation: 'recordOfficial',
      intent: { officialId, territory, position, name: { ...name } },
      request: { ...caller, actor: { role: 'system' } },
      authorise: ({ card: standing }) => {
        if (standing) caller.actAs('recordOfficial', { territory: standing.territory });
        return caller.actAs('recordOfficial', { territory });
      },
      beforeAppend: () => kept.keep(),
      command: (_state, now) => ({
        type: 'RecordOfficial' as const,
        card: {
          officialId,
          territory,
          position,
          name: kept.reference,
          recordedOn: localDate(now),
        },
      }),
    });
    return at;
  }

  /** The latest card of a person; undefined for somebody who was never recorded. */
  async card(officialId: string): Promise<OfficialCard | undefined> {
    const recorded = await this.store.readStream(officialStream(officialId));
    const events = recorded.map((event) => this.schemas.upcast(event));
    const { card } = fold(officialDecider, events);
    if (!card) return undefined;
    const kept = await this.vault.texts.read(card.name.textId);
    const { territory, position } = card;
    return isErased(kept)
      ? { officialId, territory, position }
      : { officialId, territory, position, name: JSON.parse(kept.text) as OfficialName };
  }
}
