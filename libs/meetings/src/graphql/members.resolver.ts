import { Args, Context, Field, ID, InputType, Int, Mutation, ObjectType } from '@nestjs/graphql';
import { Query, Resolver } from '@nestjs/graphql';
import { plainToInstance } from 'class-transformer';
import { localDate } from '#libs/kernel';
import { IdArgument, IsId, LogPositionScalar, resultUnion } from '#libs/graphql';
import type { RequestContext } from '#libs/graphql';
import { Operation } from '#libs/identity';
import { MeetingStreams } from '../application/meeting-streams.js';
import { MembersOfSection } from '../application/ports.js';
import type { SectionOnDate, Visitor } from '../application/ports.js';
import { CommandInput } from './common.inputs.js';
import { CONTEXT_REFUSALS } from './results.js';

const MOST = 200;

@ObjectType({ description: "A member on the section's list, as the registration desk finds one." })
export class Member {
  @Field(() => ID)
  id!: string;

  @Field()
  surname!: string;

  @Field()
  given!: string;

  @Field(() => String, { nullable: true })
  patronymic!: string | null;

  @Field(() => Int)
  birthYear!: number;

  @Field({ description: 'Street and house.' })
  residence!: string;
}

@InputType()
export class OpenDeskIndexInput extends CommandInput {
  @Field(() => ID)
  @IsId()
  gatheringId!: string;
}

@ObjectType({ description: "The section's names are open to this desk, and that is on the record." })
export class DeskIndexOpened {
  @Field(() => ID, { description: 'Of the opening, as the log has it.' })
  openingId!: string;

  @Field(() => Int, { description: 'How many people’s names it holds.' })
  people!: number;

  @Field(() => LogPositionScalar)
  position!: string;

  @Field({ description: 'True when this command had been carried out before.' })
  repeated!: boolean;
}

const DeskIndexResult = resultUnion('DeskIndexResult', DeskIndexOpened, CONTEXT_REFUSALS);

/** The registration desk looks people up. */
@Resolver()
export class MembersResolver {
  constructor(
    private readonly streams: MeetingStreams,
    private readonly members: MembersOfSection,
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
    const { section, rollVersion } = await this.sectionOf(gatheringId);
    const visitor = visitorOf(context, 'openDeskIndex', section);
    return plainToInstance(
      DeskIndexOpened,
      await this.members.open(section, rollVersion, visitor, commandId),
    );
  }

  @Operation('searchMembers')
  @Query(() => [Member], {
    description:
      "Members on the section's list whose names begin with these words, in any alphabet; digits are a birth year or the end of the IIN. At most 200.",
  })
  async searchMembers(
    @Args('gatheringId', { type: () => ID }, new IdArgument()) gatheringId: string,
    @Args('text') text: string,
    @Args('first', { type: () => Int, defaultValue: 20 }) first: number,
    @Context() context: RequestContext,
  ): Promise<Member[]> {
    const { section, rollVersion } = await this.sectionOf(gatheringId);
    const visitor = visitorOf(context, 'searchMembers', section);
    const most = Math.min(Math.max(first, 1), MOST);
    const found = await this.members.search(section, rollVersion, text, most, visitor);
    return found.map(({ memberId: id, patronymic, ...member }) => ({
      id,
      ...member,
      patronymic: patronymic ?? null,
    }));
  }

  private async sectionOf(gatheringId: string): Promise<{ section: SectionOnDate; rollVersion: number }> {
    const { convened, schedule } = (await this.streams.gathering(gatheringId)).state;
    const { territory, planId, sectionId, norms } = convened;
    const { rollVersion, startsAt } = schedule;
    const { areas } = (await this.streams.section(planId, sectionId)).section;
    return { section: { territory, areas, norms, on: localDate(startsAt) }, rollVersion };
  }
}

/** @throws DomainError when the operation is not allowed in the section's territory */
function visitorOf(context: RequestContext, operation: string, { territory }: SectionOnDate): Visitor {
  const visitor = context.visitor(operation, territory);
  const purpose = visitor.actor.role === 'maslikhatAuditor' ? 'audit' : 'registrationDesk';
  return { ...visitor, purpose };
}
