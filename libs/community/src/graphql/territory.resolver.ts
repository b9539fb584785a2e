import { CommandBus } from '@nestjs/cqrs';
import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { plainToInstance } from 'class-transformer';
import { KatoScalar } from '#libs/graphql';
import type { RequestContext } from '#libs/graphql';
import { Operation } from '#libs/identity';
import { RecordOfficialMessage } from '../application/record-official.handler.js';
import { RegisterTerritoryMessage } from '../application/register-territory.handler.js';
import type { TerritoryRow } from '../read-model/entities.js';
import { TerritoryQueries } from '../read-model/territory.queries.js';
import {
  OfficialRecordedPayload,
  OfficialResultUnion,
  RecordOfficialInput,
  RegisterTerritoryInput,
  RollType,
  TerritoryRegisteredPayload,
  TerritoryResultUnion,
  TerritoryType,
} from './territory.types.js';

@Resolver(() => TerritoryType)
export class TerritoryResolver {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: TerritoryQueries,
  ) {}

  @Operation('territory')
  @Query(() => TerritoryType, { nullable: true })
  async territory(@Args('kato', { type: () => KatoScalar }) kato: string): Promise<TerritoryType | null> {
    const row = await this.queries.territory(kato);
    return row && view(row);
  }

  @Operation('territories')
  @Query(() => [TerritoryType], { description: 'The territories right below one; the regions without it.' })
  async territories(
    @Args('parent', { type: () => KatoScalar, nullable: true }) parent: string | null,
  ): Promise<TerritoryType[]> {
    return (await this.queries.below(parent ?? undefined)).map(view);
  }

  @ResolveField(() => RollType, { nullable: true, description: 'The roll of members that governs today.' })
  async roll(@Parent() { kato }: TerritoryType): Promise<RollType | null> {
    return this.queries.roll(kato);
  }

  @Operation('registerTerritory')
  @Mutation(() => TerritoryResultUnion, { description: 'Enters a unit of the administrative division.' })
  async registerTerritory(
    @Args('input') { commandId, ...territory }: RegisterTerritoryInput,
    @Context() context: RequestContext,
  ): Promise<TerritoryRegisteredPayload> {
    const facts = {
      ...territory,
      names: { ...territory.names },
      population: (territory.population ?? []).map((figure) => ({ ...figure })),
      sources: territory.sources ?? [],
    };
    const done = await this.commands.execute(
      new RegisterTerritoryMessage(facts, context.callerOf(commandId)),
    );
    return plainToInstance(TerritoryRegisteredPayload, done);
  }

  @Operation('recordOfficial')
  @Mutation(() => OfficialResultUnion, { description: 'Records who a person in office is, for papers.' })
  async recordOfficial(
    @Args('input') { commandId, surname, given, patronymic, position, ...card }: RecordOfficialInput,
    @Context() context: RequestContext,
  ): Promise<OfficialRecordedPayload> {
    const name = { surname, given, ...(patronymic != null && { patronymic }) };
    const done = await this.commands.execute(
      new RecordOfficialMessage({ ...card, position: { ...position }, name }, context.callerOf(commandId)),
    );
    return plainToInstance(OfficialRecordedPayload, done);
  }
}

function view({ kato, kind, nameKk, nameRu, parent, population }: TerritoryRow): TerritoryType {
  return { kato, kind, parent, population, name: { kk: nameKk, ru: nameRu } };
}
