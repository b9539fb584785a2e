import { Args, Context, Field, ID, InputType, Int, Mutation, ObjectType } from '@nestjs/graphql';
import { Query, Resolver } from '@nestjs/graphql';
import { plainToInstance } from 'class-transformer';
import type { Kato } from '#libs/kernel';
import { CarriedOut, IdArgument, IsId, resultUnion } from '#libs/graphql';
import type { RequestContext } from '#libs/graphql';
import { Operation } from '#libs/identity';
import { MembersOfSection } from '../application/ports.js';
import type { Visitor } from '../application/ports.js';
import { SectionsOfGatherings } from '../application/sections-of-gatherings.js';
import { DeskQueries } from '../read-model/desk.queries.js';
import { CommandInput } from './common.inputs.js';
import { Member, memberView } from './member.type.js';
import { CONTEXT_REFUSALS } from './results.js';

const MOST = 200;

@InputType()
export class OpenDeskIndexInput extends CommandInput {
  @Field(() => ID)
  @IsId()
  gatheringId!: string;
}

@ObjectType({ description: "The section's names are open to this desk, and that is on the record." })
export class DeskIndexOpened extends CarriedOut {
  @Field(() => ID, { description: 'Of the opening, as the log has it.' })
  openingId!: string;

  @Field(() => Int, { description: 'How many people’s names it holds.' })
  people!: number;
}

const DeskIndexResult = resultUnion('DeskIndexResult', DeskIndexOpened, CONTEXT_REFUSALS);

/** The registration desk looks people up. */
@Resolver()
export class MembersResolver {
  constructor(
    private readonly sections: SectionsOfGatherings,
    private readonly members: MembersOfSection,
    private readonly queries: DeskQueries,
  ) {}

  @Operation('openDeskIndex')
  @Mutation(() => DeskIndexResult, {
    description:
      "Opens the section's names for a registration desk: one recorded access, whatever is searched in them within the hour.",
  })
  async openDeskIndex(
    @Args('input') { gatheringId, commandId }: OpenDeskIndexInput,
    @Context() context: RequestContext,
  ): Promise<DeskIndexOpened> {
    const { section, rollVersion } = await this.sections.of(gatheringId);
    const visitor = deskVisitor(context, 'openDeskIndex', section.territory);
    return plainToInstance(
      DeskIndexOpened,
      await this.members.open(section, rollVersion, visitor, commandId),
    );
  }

  @Operation('searchMembers')
  @Query(() => [Member], {
    description:
      "People of the section whose names or streets begin with these words, in any alphabet; digits are a birth year, the end of the IIN or a house, №37 a place in the printed list, #1a2b3c4d the code of an id. The section's members first. At most 200.",
  })
  async searchMembers(
    @Args('gatheringId', { type: () => ID }, new IdArgument()) gatheringId: string,
    @Args('text') text: string,
    @Args('first', { type: () => Int, defaultValue: 20 }) first: number,
    @Args('wider', {
      type: () => Boolean,
      nullable: true,
      description: 'In the whole territory: for those whom only the chair may admit.',
    })
    wider: boolean | null | undefined,
    @Context() context: RequestContext,
  ): Promise<Member[]> {
    const { planId, section, rollVersion } = await this.sections.of(gatheringId);
    const visitor = deskVisitor(context, 'searchMembers', section.territory);
    const search = { text, first: Math.min(Math.max(first, 1), MOST), wider: wider ?? false };
    const found = await this.members.search(section, rollVersion, search, visitor);
    const ids = found.map(({ memberId }) => memberId);
    const places = await this.queries.places(planId, gatheringId, ids);
    return found.map((member) => memberView(member, places.get(member.memberId)));
  }
}

/** @throws DomainError when the operation is not allowed in the territory */
export function deskVisitor(context: RequestContext, operation: string, territory: Kato): Visitor {
  const visitor = context.visitor(operation, territory);
  const purpose = visitor.actor.role === 'maslikhatAuditor' ? 'audit' : 'registrationDesk';
  return { ...visitor, purpose };
}
