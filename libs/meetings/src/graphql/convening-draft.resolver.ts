import { Inject } from '@nestjs/common';
import { Args, Context, Field, ID, Int, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { leastReaching, localDate } from '#libs/kernel';
import type { Clock } from '#libs/kernel';
import { CalendarDateScalar, KatoScalar } from '#libs/graphql';
import type { RequestContext } from '#libs/graphql';
import { Operation } from '#libs/identity';
import { NormsInForce } from '#libs/norms';
import { AGENDA_DRAFT, earliestMeetingDay } from '../application/convening-draft.js';
import { MeetingStreams } from '../application/meeting-streams.js';
import { CLOCK, MembersOfSection } from '../application/ports.js';
import { DutyQueries, standingOf } from '../read-model/duty.queries.js';
import { gatheringView } from './gathering-view.js';
import { BilingualTextType, DecisionReferenceType, SectionType } from './section-plan.type.js';
import { SeparateGatheringType } from './separate-gathering.type.js';

const NORMS = [
  'separateGathering.noticeDays',
  'separateGathering.quorum',
  'membership.adultAge',
  'membership.foreignPermanentResidents',
  'membership.temporaryRegistration',
] as const;

@ObjectType({ description: 'What the office begins a convening with.' })
export class ConveningDraft {
  @Field(() => KatoScalar)
  territory!: string;

  @Field(() => SectionType)
  section!: SectionType;

  @Field(() => DecisionReferenceType, {
    nullable: true,
    description: 'The decision that approved the plan; nobody convenes before it.',
  })
  maslikhatDecision!: DecisionReferenceType | null;

  @Field(() => CalendarDateScalar, { description: 'Today.' })
  noticeOn!: string;

  @Field(() => Int, { description: 'Calendar days from notice to meeting.' })
  noticeDays!: number;

  @Field(() => CalendarDateScalar, {
    description: 'The first day on which a meeting may be held whose notice is published today.',
  })
  earliestOn!: string;

  @Field(() => Int, { description: 'Eligible members on that day.' })
  eligible!: number;

  @Field(() => Int, { description: 'The least number present that makes a quorum.' })
  required!: number;

  @Field(() => BilingualTextType, { nullable: true, description: 'Where the section met the last time.' })
  place!: BilingualTextType | null;

  @Field(() => [BilingualTextType])
  agenda!: BilingualTextType[];

  @Field(() => SeparateGatheringType, { nullable: true, description: 'Convened already and not over.' })
  standing!: SeparateGatheringType | null;

  @Field(() => SeparateGatheringType, {
    nullable: true,
    description: 'Over without representatives: this one is convened again.',
  })
  previous!: SeparateGatheringType | null;

  @Field(() => [SeparateGatheringType], {
    description: 'Gatherings of the okrug still to come, which a hall or a chair may clash with.',
  })
  others!: SeparateGatheringType[];
}

/** The first page of a convening is filled in before anybody types. */
@Resolver()
export class ConveningDraftResolver {
  constructor(
    private readonly streams: MeetingStreams,
    private readonly members: MembersOfSection,
    private readonly norms: NormsInForce,
    private readonly queries: DutyQueries,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Operation('conveningDraft')
  @Query(() => ConveningDraft, { description: 'The next gathering of a section, as far as it is known.' })
  async conveningDraft(
    @Args('planId', { type: () => ID }) planId: string,
    @Args('sectionId', { type: () => ID }) sectionId: string,
    @Context() context: RequestContext,
  ): Promise<ConveningDraft> {
    const { plan, section } = await this.streams.section(planId, sectionId);
    const { territory } = plan.proposal;
    context.require('conveningDraft', territory);
    const noticeOn = localDate(this.clock.now());
    const norms = await this.norms.inForce(NORMS, noticeOn, territory);
    const noticeDays = norms['separateGathering.noticeDays'].value;
    const earliestOn = earliestMeetingDay(noticeOn, noticeDays);
    const rows = await this.queries.gatherings(territory);
    const ofSection = rows.filter((row) => row.planId === planId && row.sectionId === sectionId);
    const standing = ofSection.find((row) => standingOf(row).standing === 'open');
    const [last] = ofSection;
    const lastHere = last ?? rows.find(({ sectionNameKk }) => sectionNameKk === section.name.kk);
    const { eligible } = await this.members.count({
      territory,
      areas: section.areas,
      on: earliestOn,
      norms,
    });
    return {
      territory,
      section: {
        ...section,
        id: section.sectionId,
        name: { ...section.name },
        areas: section.areas.map(({ kato, street, houses }) => ({
          kato,
          ...(street !== undefined && { street }),
          ...(houses !== undefined && { houses: [...houses] }),
        })),
      },
      maslikhatDecision:
        plan.phase === 'approved' && plan.maslikhatDecision ? { ...plan.maslikhatDecision } : null,
      noticeOn,
      noticeDays,
      earliestOn,
      eligible,
      required: leastReaching(eligible, norms['separateGathering.quorum'].value),
      place: lastHere ? { kk: lastHere.placeKk, ru: lastHere.placeRu } : null,
      agenda: (last?.agenda ?? AGENDA_DRAFT).map(({ kk, ru }) => ({ kk, ru })),
      standing: standing ? gatheringView(standing) : null,
      previous: !standing && last && standingOf(last).standing === 'unmet' ? gatheringView(last) : null,
      others: rows
        .filter((row) => row.status === 'convened' && localDate(row.startsAt.toISOString()) >= noticeOn)
        .map(gatheringView),
    };
  }
}
