import { Command, CommandHandler } from '@nestjs/cqrs';
import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandExecutor } from '#libs/commands';
import type { Caller } from '#libs/commands';
import type { Position } from '#libs/event-store';
import { katoParent } from '#libs/kernel';
import type { Kato } from '#libs/kernel';
import { territoryDecider } from '../domain/territory.decider.js';
import { territoryStream } from '../domain/territory.events.js';
import type { TerritoryRegistered } from '../domain/territory.events.js';
import { Territories } from './territories.js';

export interface TerritoryResult {
  readonly kato: Kato;
  readonly position: Position;
}

/** Enters a unit of the administrative division into the tree; its parent stands there before it. */
export class RegisterTerritoryMessage extends Command<TerritoryResult> {
  constructor(
    readonly territory: Omit<TerritoryRegistered['data'], 'parent'>,
    readonly caller: Caller,
  ) {
    super();
  }
}

@CommandHandler(RegisterTerritoryMessage)
export class RegisterTerritoryHandler implements ICommandHandler<RegisterTerritoryMessage> {
  constructor(
    private readonly executor: CommandExecutor,
    private readonly territories: Territories,
  ) {}

  async execute({ territory, caller }: RegisterTerritoryMessage): Promise<TerritoryResult> {
    const { kato, names, population, ...facts } = territory;
    const parent = katoParent(kato);
    const parentStands = parent !== undefined && (await this.territories.isOpen(parent));
    const { position } = await this.executor.execute({
      decider: territoryDecider,
      stream: territoryStream(kato),
      operation: 'registerTerritory',
      intent: {
        ...facts,
        kato,
        names: { ...names },
        population: population.map((figure) => ({ ...figure })),
      },
      request: { ...caller, actor: caller.actAs('registerTerritory', { territory: kato }) },
      command: () => ({
        type: 'RegisterTerritory' as const,
        territory: { ...territory, ...(parent !== undefined && { parent }) },
        parentStands,
      }),
    });
    return { kato, position };
  }
}
