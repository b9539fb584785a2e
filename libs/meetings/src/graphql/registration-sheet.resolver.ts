import { Args, Context, Field, ID, Int, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { DomainError } from '#libs/kernel';
import { IdArgument } from '#libs/graphql';
import type { RequestContext } from '#libs/graphql';
import { Operation } from '#libs/identity';
import { GatheringPapers } from '../application/gathering-papers.js';
import { MembersOfSection } from '../application/ports.js';
import { SectionsOfGatherings } from '../application/sections-of-gatherings.js';
import { DeskQueries } from '../read-model/desk.queries.js';
import { Member, memberView } from './member.type.js';
import { deskVisitor } from './members.resolver.js';

@ObjectType({ description: 'One page of the prefilled registration sheet, as it is printed.' })
export class RegistrationSheetPage {
  @Field(() => Int, { description: 'From 1.' })
  number!: number;

  @Field(() => [Member], { description: 'Who stands on it, in the order of the rows.' })
  members!: Member[];
}

@ObjectType({ description: 'The prefilled sheet page by page, to hold the paper against the system.' })
export class RegistrationSheetPages {
  @Field(() => [RegistrationSheetPage])
  pages!: RegistrationSheetPage[];

  @Field(() => Int, {
    description: "Registered people of none of the pages: admitted by the chair's decision.",
  })
  outside!: number;

  @Field(() => Int)
  guests!: number;
}

/** Which member stands on which page of the paper, and who of them is registered. */
@Resolver()
export class RegistrationSheetResolver {
  constructor(
    private readonly sections: SectionsOfGatherings,
    private readonly members: MembersOfSection,
    private readonly papers: GatheringPapers,
    private readonly queries: DeskQueries,
  ) {}

  @Operation('registrationSheetPages')
  @Query(() => RegistrationSheetPages, {
    description: 'Who stands on which page of the printed sheet, and who of them is registered.',
  })
  async registrationSheetPages(
    @Args('gatheringId', { type: () => ID }, new IdArgument()) gatheringId: string,
    @Context() context: RequestContext,
  ): Promise<RegistrationSheetPages> {
    const row = await this.queries.gathering(gatheringId);
    if (!row) throw new DomainError('NotFound', { what: 'separateGathering', id: gatheringId });
    const visitor = deskVisitor(context, 'registrationSheetPages', row.territory);
    const { section, rollVersion } = await this.sections.of(gatheringId);
    const people = await this.members.carry(section, rollVersion, visitor);
    const rows = await this.papers.sheetPages(gatheringId, { ...visitor, purpose: 'papers' });
    const places = await this.queries.places(
      row.planId,
      gatheringId,
      people.map(({ memberId }) => memberId),
    );
    const members = new Map(
      people.map((member) => [member.memberId, memberView(member, places.get(member.memberId))]),
    );
    const registered = await this.queries.participants(gatheringId);
    return {
      pages: pagesOf(rows, members),
      outside: registered.filter(({ memberId, state }) => state !== 'annulled' && !members.has(memberId))
        .length,
      guests: await this.queries.guests(gatheringId),
    };
  }
}

function pagesOf(
  rows: readonly { readonly memberId: string; readonly page: number }[],
  members: ReadonlyMap<string, Member>,
): RegistrationSheetPage[] {
  const pages = new Map<number, Member[]>();
  for (const { memberId, page } of rows) {
    const member = members.get(memberId);
    if (!member) continue;
    const onPage = pages.get(page) ?? [];
    onPage.push(member);
    pages.set(page, onPage);
  }
  return [...pages].map(([number, onPage]) => ({ number, members: onPage }));
}
