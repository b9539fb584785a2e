import { Command, CommandHandler } from '@nestjs/cqrs';
import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandExecutor } from '#libs/commands';
import type { Caller } from '#libs/commands';
import { ensure, isKato } from '#libs/kernel';
import type { JsonObject } from '#libs/kernel';
import type { CloseTerritory, RenameTerritory } from '../domain/territory.commands.js';
import { territoryDecider } from '../domain/territory.decider.js';
import { territoryStream } from '../domain/territory.events.js';
import type { TerritoryResult } from './register-territory.handler.js';

/** Gives a territory other names from a day on, or records that it ceased to exist. */
export class ChangeTerritoryMessage extends Command<TerritoryResult> {
  constructor(
    readonly change: RenameTerritory | CloseTerritory,
    readonly caller: Caller,
  ) {
    super();
  }
}

@CommandHandler(ChangeTerritoryMessage)
export class ChangeTerritoryHandler implements ICommandHandler<ChangeTerritoryMessage> {
  constructor(private readonly executor: CommandExecutor) {}

  /** @throws DomainError what the decider refuses, or access that is not allowed */
  async execute({ change, caller }: ChangeTerritoryMessage): Promise<TerritoryResult> {
    const facts = change.type === 'RenameTerritory' ? change.renaming : change.closing;
    const { kato } = facts;
    ensure(isKato(kato), 'KatoInvalid', { field: 'kato' });
    const { position } = await this.executor.execute({
      decider: territoryDecider,
      stream: territoryStream(kato),
      operation: change.type,
      intent: JSON.parse(JSON.stringify(facts)) as JsonObject,
      request: { ...caller, actor: caller.actAs('registerTerritory', { territory: kato }) },
      command: () => change,
    });
    return { kato, position };
  }
}
