import { Args, Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CalendarDateScalar } from '#libs/graphql';
import type { RequestContext } from '#libs/graphql';
import { MeetingStreams } from '../application/meeting-streams.js';
import { MeetingVault, Registers } from '../application/ports.js';
import { presentMembers } from '../domain/attendance.js';
import type { Chair } from '../domain/separate-gathering.events.js';
import { meetingOf } from './gathering-view.js';
import { cardView, officeHoldersOn } from './office-holders.js';
import { entriesOf } from './proceedings-entries.js';
import { ProceedingsEntry } from './proceedings-entry.type.js';
import { annexesOf, paperOf, signaturesOf } from './proceedings-papers.js';
import { GatheringChair, OfficeHolder, Proceedings } from './proceedings.type.js';
import { SeparateGatheringType } from './separate-gathering.type.js';

/** What the hall works with: where the gathering stands by its log, and who may chair it. */
@Resolver(() => SeparateGatheringType)
export class GatheringProceedingsResolver {
  constructor(
    private readonly streams: MeetingStreams,
    private readonly registers: Registers,
  ) {}

  @ResolveField(() => Proceedings, { description: 'Where it stands, straight from the log.' })
  async proceedings(
    @Parent() gathering: SeparateGatheringType,
    @Context() context: RequestContext,
  ): Promise<Proceedings> {
    const { state, events } = await this.streams.gathering(gathering.id);
    const { election, secretary, attendance } = state;
    const { openVote } = election;
    const secretaryId = secretary.memberId ?? '';
    const seesNames = context.may('drawPaper', gathering.territory, meetingOf(gathering));
    return {
      source: { state, events, seesNames },
      chair: await this.chairOf(state.opening?.chair),
      secretaryPresent: attendance.participants.get(secretaryId)?.standing === 'present',
      nominationsClosed: election.nominationsClosed,
      contenderIds: [...election.contenders],
      seats: election.seats,
      round: election.round,
      openVote: openVote
        ? {
            memberId: openVote.memberId,
            base: openVote.base,
            voterIds: seesNames ? [...presentMembers(openVote.attendance)] : null,
          }
        : null,
      decided: election.decided,
      lastStepAt: state.lastStepAt === '' ? null : state.lastStepAt,
      signatures: signaturesOf(state, state.minutes.signatures),
      annexes: annexesOf(state),
      paper: paperOf(state, events),
    };
  }

  @ResolveField(() => [OfficeHolder], { description: 'Who is in office on that day; for the office.' })
  officeHolders(
    @Parent() gathering: SeparateGatheringType,
    @Args('on', { type: () => CalendarDateScalar }) on: string,
    @Context() context: RequestContext,
  ): Promise<OfficeHolder[]> {
    const { territory } = gathering;
    context.require('drawPaper', territory, meetingOf(gathering));
    return officeHoldersOn(this.registers, territory, on);
  }

  private async chairOf(chair: Chair | undefined): Promise<GatheringChair | null> {
    if (!chair) return null;
    const { officialId: personId, capacity } = chair;
    const order = chair.capacity === 'authorisedPerson' ? { ...chair.order } : null;
    return { personId, capacity, order, ...cardView(await this.registers.official(personId)) };
  }
}

@Resolver(() => Proceedings)
export class ProceedingsResolver {
  constructor(private readonly vault: MeetingVault) {}

  @ResolveField(() => [ProceedingsEntry], {
    description: 'What happened from the opening on, with what it was decided on.',
  })
  entries(@Parent() { source: { state, events, seesNames } }: Proceedings): Promise<ProceedingsEntry[]> {
    return entriesOf(state, events, seesNames, this.vault);
  }
}
