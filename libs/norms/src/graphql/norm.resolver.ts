import { CommandBus } from '@nestjs/cqrs';
import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { plainToInstance } from 'class-transformer';
import type { CommandRequest } from '#libs/commands';
import { CalendarDateScalar, KatoScalar } from '#libs/graphql';
import type { RequestContext } from '#libs/graphql';
import { Operation } from '#libs/identity';
import type { JsonValue } from '#libs/kernel';
import {
  ApproveNormOverrideMessage,
  RevokeNormOverrideMessage,
} from '../application/norm-override.messages.js';
import { NormsInForce } from '../application/norms-in-force.js';
import { citedAs } from '../definitions/cited.js';
import { normIds, normRegistry } from '../definitions/registry.js';
import {
  ApproveNormOverrideInput,
  NormOverrideRecorded,
  NormOverrideResult,
  NormType,
  RevokeNormOverrideInput,
} from './norm.types.js';

@Resolver()
export class NormResolver {
  constructor(
    private readonly commands: CommandBus,
    private readonly inForce: NormsInForce,
  ) {}

  @Operation('norms')
  @Query(() => [NormType], { description: 'The norms that govern what begins in a territory on a day.' })
  async norms(
    @Args('territory', { type: () => KatoScalar }) territory: string,
    @Args('on', { type: () => CalendarDateScalar }) on: string,
  ): Promise<NormType[]> {
    const frozen = await this.inForce.inForce(normIds, on, territory);
    return normIds.map((id) => {
      const { title, unit, overridable } = normRegistry[id];
      const { value, ...norm } = frozen[id];
      const cited = citedAs(id, norm);
      return { id, title, unit, overridable, ...norm, cited, value: JSON.stringify(value) };
    });
  }

  @Operation('approveNormOverride')
  @Mutation(() => NormOverrideResult, {
    description: "Records a territory's own rule as the maslikhat approved it.",
  })
  async approveNormOverride(
    @Args('input') { commandId, territory, value, validTo, ...override }: ApproveNormOverrideInput,
    @Context() context: RequestContext,
  ): Promise<NormOverrideRecorded> {
    const rule = {
      ...override,
      maslikhatDecision: { ...override.maslikhatDecision },
      value: JSON.parse(value) as JsonValue,
      ...(validTo != null && { validTo }),
    };
    const request = requestOf(context, commandId, 'approveNormOverride', territory);
    const done = await this.commands.execute(new ApproveNormOverrideMessage(territory, rule, request));
    return plainToInstance(NormOverrideRecorded, done);
  }

  @Operation('revokeNormOverride')
  @Mutation(() => NormOverrideResult, {
    description: "Records that the maslikhat ended a territory's own rule.",
  })
  async revokeNormOverride(
    @Args('input') { commandId, territory, ...revocation }: RevokeNormOverrideInput,
    @Context() context: RequestContext,
  ): Promise<NormOverrideRecorded> {
    const request = requestOf(context, commandId, 'revokeNormOverride', territory);
    const act = { ...revocation, maslikhatDecision: { ...revocation.maslikhatDecision } };
    const done = await this.commands.execute(new RevokeNormOverrideMessage(territory, act, request));
    return plainToInstance(NormOverrideRecorded, done);
  }
}

function requestOf(
  context: RequestContext,
  commandId: string,
  operation: string,
  territory: string,
): CommandRequest {
  const caller = context.callerOf(commandId);
  return { ...caller, actor: caller.actAs(operation, { territory }) };
}
