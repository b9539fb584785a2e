import { Inject } from '@nestjs/common';
import { Args, Context, ID, Query, Resolver } from '@nestjs/graphql';
import { DomainError } from '#libs/kernel';
import type { Clock } from '#libs/kernel';
import { IdArgument } from '#libs/graphql';
import type { RequestContext } from '#libs/graphql';
import { Operation } from '#libs/identity';
import { CLOCK, MembersOfSection } from '../application/ports.js';
import { SectionsOfGatherings } from '../application/sections-of-gatherings.js';
import { refusal } from '../domain/refusals.js';
import { DeskQueries } from '../read-model/desk.queries.js';
import { DeskList, DeskRegistrations } from './desk-list.type.js';
import { deskVisitor } from './members.resolver.js';

/** What a desk carries along, and who is registered by now. */
@Resolver()
export class DeskListResolver {
  constructor(
    private readonly sections: SectionsOfGatherings,
    private readonly members: MembersOfSection,
    private readonly queries: DeskQueries,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Operation('deskList')
  @Query(() => DeskList, {
    description:
      "The section's list for a device that was enlisted and has not ended; opening it is recorded. To be kept encrypted and deleted at the closing.",
  })
  async deskList(
    @Args('gatheringId', { type: () => ID }, new IdArgument()) gatheringId: string,
    @Args('deskId') deskId: string,
    @Args('deviceId', { type: () => ID }, new IdArgument()) deviceId: string,
    @Context() context: RequestContext,
  ): Promise<DeskList> {
    const { section, rollVersion } = await this.sections.of(gatheringId);
    const visitor = deskVisitor(context, 'deskList', section.territory);
    const desk = await this.queries.desk(gatheringId, deskId);
    if (desk?.deviceId !== deviceId) throw refusal('DeskNotEnlisted', { deskId });
    if (desk.status !== 'enlisted') throw refusal('DeskEnded', { deskId, standing: desk.status });
    const people = await this.members.carry(section, rollVersion, visitor);
    return {
      members: people.map(
        ({ memberId, surname, given, patronymic, birthYear, residence, listNumber, iinTail }) => ({
          id: memberId,
          surname,
          given,
          patronymic: patronymic ?? null,
          birthYear,
          residence,
          listNumber: listNumber ?? 0,
          iinTail,
        }),
      ),
    };
  }

  @Operation('deskRegistrations')
  @Query(() => DeskRegistrations, { description: 'Who is registered by now, at which desk.' })
  async deskRegistrations(
    @Args('gatheringId', { type: () => ID }, new IdArgument()) gatheringId: string,
    @Context() context: RequestContext,
  ): Promise<DeskRegistrations> {
    const row = await this.queries.gathering(gatheringId);
    if (!row) throw new DomainError('NotFound', { what: 'separateGathering', id: gatheringId });
    context.require('deskRegistrations', row.territory);
    const [participants, guests, elsewhere] = await Promise.all([
      this.queries.participants(gatheringId),
      this.queries.guests(gatheringId),
      this.queries.countedElsewhere(gatheringId),
    ]);
    return {
      askedAt: this.clock.now(),
      guests,
      registrations: participants.map(({ memberId, state, admitted, deskId, registeredAt }) => ({
        memberId,
        state,
        admitted,
        deskId,
        registeredAt: registeredAt.toISOString(),
        countedIn: state === 'annulled' ? (elsewhere.get(memberId) ?? null) : null,
      })),
    };
  }
}
