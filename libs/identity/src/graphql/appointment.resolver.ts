import { CommandBus } from '@nestjs/cqrs';
import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { plainToInstance } from 'class-transformer';
import { KatoScalar } from '#libs/graphql';
import type { RequestContext } from '#libs/graphql';
import type { Principal } from '../access/principal.js';
import { GrantRoleMessage, RevokeRoleMessage } from '../application/appointment.messages.js';
import { Operation } from '../nest/operation.decorator.js';
import { RoleGrantQueries } from '../read-model/role-grant.queries.js';
import {
  AppointmentRecorded,
  AppointmentResult,
  GrantRoleInput,
  Me,
  RevokeRoleInput,
  RoleGrant,
} from './appointment.types.js';

@Resolver()
export class AppointmentResolver {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: RoleGrantQueries,
  ) {}

  @Operation('me')
  @Query(() => Me, { nullable: true, description: 'Who you are; null when you have not signed in.' })
  me(@Context() { principal }: { readonly principal: Principal }): Me | null {
    if (principal.kind !== 'person') return null;
    const { personId, grants, displayName, expiresAt } = principal;
    const roles = grants.map((grant) => ({ ...grant, personId, validTo: grant.validTo ?? null }));
    return plainToInstance(Me, {
      personId,
      memberId: grants.find(({ memberId }) => memberId !== undefined)?.memberId ?? null,
      roles,
      displayName: displayName ?? null,
      signedInUntil: expiresAt ?? null,
    });
  }

  @Operation('roleGrants')
  @Query(() => [RoleGrant], {
    description: 'Who holds or held which role in a territory and everything in it.',
  })
  async roleGrants(
    @Args('territory', { type: () => KatoScalar }) territory: string,
    @Context() context: RequestContext,
  ): Promise<RoleGrant[]> {
    context.require('roleGrants', territory);
    return this.queries.inTerritory(territory);
  }

  @Operation('grantRole')
  @Mutation(() => AppointmentResult, { description: 'Appoints a person to a role in a territory.' })
  async grantRole(
    @Args('input') { commandId, validTo, memberId, ...grant }: GrantRoleInput,
    @Context() context: RequestContext,
  ): Promise<AppointmentRecorded> {
    const appointment = {
      ...grant,
      ...(typeof validTo === 'string' && { validTo }),
      ...(typeof memberId === 'string' && { memberId }),
    };
    const done = await this.commands.execute(new GrantRoleMessage(appointment, context.callerOf(commandId)));
    return plainToInstance(AppointmentRecorded, done);
  }

  @Operation('revokeRole')
  @Mutation(() => AppointmentResult, { description: 'Ends a role from a day on.' })
  async revokeRole(
    @Args('input') { commandId, ...revocation }: RevokeRoleInput,
    @Context() context: RequestContext,
  ): Promise<AppointmentRecorded> {
    const done = await this.commands.execute(new RevokeRoleMessage(revocation, context.callerOf(commandId)));
    return plainToInstance(AppointmentRecorded, done);
  }
}
