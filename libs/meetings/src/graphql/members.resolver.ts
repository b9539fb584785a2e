import { Args, Context, Field, ID, Int, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { localDate } from '#libs/kernel';
import type { RequestContext } from '#libs/graphql';
import { Operation } from '#libs/identity';
import { MeetingStreams } from '../application/meeting-streams.js';
import { MembersOfSection } from '../application/ports.js';

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

/** The registration desk looks people up. */
@Resolver()
export class MembersResolver {
  constructor(
    private readonly streams: MeetingStreams,
    private readonly members: MembersOfSection,
  ) {}

  @Operation('searchMembers')
  @Query(() => [Member], {
    description:
      "Members on the section's list whose names begin with these words, in any alphabet; digits are a birth year or the end of the IIN. At most 200.",
  })
  async searchMembers(
    @Args('gatheringId', { type: () => ID }) gatheringId: string,
    @Args('text') text: string,
    @Args('first', { type: () => Int, defaultValue: 20 }) first: number,
    @Context() context: RequestContext,
  ): Promise<Member[]> {
    const { convened, schedule } = (await this.streams.gathering(gatheringId)).state;
    const { territory, planId, sectionId, norms, rollVersion } = convened;
    context.require('searchMembers', territory);
    const { areas } = (await this.streams.section(planId, sectionId)).section;
    const section = { territory, areas, norms, on: localDate(schedule.startsAt) };
    const most = Math.min(Math.max(first, 1), MOST);
    const found = await this.members.search(section, rollVersion, text, most);
    return found.map(({ memberId: id, patronymic, ...member }) => ({
      id,
      ...member,
      patronymic: patronymic ?? null,
    }));
  }
}
