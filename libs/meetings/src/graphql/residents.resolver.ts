import { Inject } from '@nestjs/common';
import { Args, Context, Field, Int, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { localDate } from '#libs/kernel';
import type { Clock } from '#libs/kernel';
import { CalendarDateScalar, KatoScalar } from '#libs/graphql';
import type { RequestContext } from '#libs/graphql';
import { Operation } from '#libs/identity';
import { wholeTerritory } from '../application/okrug.js';
import { CLOCK, MembersOfSection } from '../application/ports.js';
import type { Ineligibility } from '../application/ports.js';
import { Sources } from '../application/preparation.js';
import { IneligibilityEnum } from './enums.js';
import { NamedMember } from './member.type.js';

const MOST = 50;

@ObjectType({
  description: 'A person on the roll of a territory, as a gathering or an initiative finds one.',
})
export class Resident extends NamedMember {
  @Field(() => [IneligibilityEnum], {
    description: 'Why this person has no vote; empty for a member of the community.',
  })
  ineligible!: Ineligibility[];
}

/** Who comes to a gathering of residents, stands for the assembly or signs an initiative is looked up by name. */
@Resolver()
export class ResidentsResolver {
  constructor(
    private readonly members: MembersOfSection,
    private readonly sources: Sources,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Operation('searchResidents')
  @Query(() => [Resident], {
    description:
      'People of a territory by the roll in force whose names or streets begin with these words, in any alphabet; searched as the desk searches. At most 50.',
  })
  async searchResidents(
    @Args('territory', { type: () => KatoScalar }) territory: string,
    @Args('text') text: string,
    @Args('first', { type: () => Int, defaultValue: 20 }) first: number,
    @Args('on', {
      type: () => CalendarDateScalar,
      nullable: true,
      description: 'The day on which they are to be members of the community; today if not given.',
    })
    on: string | null | undefined,
    @Context() context: RequestContext,
  ): Promise<Resident[]> {
    const visitor = context.visitor('searchResidents', territory);
    const okrug = await wholeTerritory(territory, on ?? localDate(this.clock.now()), this.sources);
    const { rollVersion } = await this.members.count(okrug);
    const search = { text, first: Math.min(Math.max(first, 1), MOST) };
    const found = await this.members.search(okrug, rollVersion, search, {
      ...visitor,
      purpose: 'registrationDesk',
    });
    return found.map(({ memberId, patronymic, surname, given, birthYear, residence, ineligible }) => ({
      id: memberId,
      surname,
      given,
      patronymic: patronymic ?? null,
      birthYear,
      residence,
      ineligible: [...ineligible],
    }));
  }
}
