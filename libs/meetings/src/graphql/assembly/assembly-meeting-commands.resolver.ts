import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { aggregateIdOf } from '#libs/kernel';
import type { RequestContext } from '#libs/graphql';
import { Operation } from '#libs/identity';
import { AssemblyDispatcher } from './assembly-dispatcher.js';
import {
  ApproveAgendaInput,
  AssemblyMemberInput,
  AssemblyStepInput,
  CancelAssemblyInput,
  ConveneAssemblyInput,
  DecideItemInput,
  DeclareRecusalInput,
  DeliverAssemblyMinutesInput,
  ElectAssemblyOfficerInput,
  OpenAssemblyInput,
  PublishAssemblyNoticeInput,
  RecordAssemblyDissentInput,
  RecordAssemblySpeechInput,
  RegisterAssemblyMemberInput,
  RegisterInviteeInput,
  SignAssemblyMinutesInput,
} from './assembly-meeting.inputs.js';
import {
  AddAssemblyMaterialInput,
  ExcuseAssemblyMemberInput,
  LinkAssemblyRecordingInput,
  PostponeAssemblyInput,
} from './sitting-record.inputs.js';
import { AssemblyMeetingResult } from './assembly-meeting.result.js';
import { AssemblyMeetingChanged } from './assembly-meeting.types.js';

type Changed = Promise<AssemblyMeetingChanged>;

/** A sitting of an assembly, step by step. */
@Resolver()
export class AssemblyMeetingCommandsResolver {
  constructor(private readonly dispatcher: AssemblyDispatcher) {}

  @Operation('conveneAssembly')
  @Mutation(() => AssemblyMeetingResult, {
    description: 'The akim, or members with their signatures, convene a sitting.',
  })
  conveneAssembly(@Args('input') input: ConveneAssemblyInput, @Context() context: RequestContext): Changed {
    return this.dispatcher.meeting('ConveneAssembly', aggregateIdOf(input.commandId), input, context);
  }

  @Operation('publishAssemblyNotice')
  @Mutation(() => AssemblyMeetingResult, {
    description: 'Records a published notice; the first must be in time.',
  })
  publishAssemblyNotice(
    @Args('input') input: PublishAssemblyNoticeInput,
    @Context() context: RequestContext,
  ): Changed {
    return this.dispatcher.meeting('PublishAssemblyNotice', input.meetingId, input, context);
  }

  @Operation('postponeAssembly')
  @Mutation(() => AssemblyMeetingResult, {
    description: 'Puts a sitting that has not been opened off to a later day; notice is given again.',
  })
  postponeAssembly(@Args('input') input: PostponeAssemblyInput, @Context() context: RequestContext): Changed {
    return this.dispatcher.meeting('PostponeAssembly', input.meetingId, input, context);
  }

  @Operation('cancelAssembly')
  @Mutation(() => AssemblyMeetingResult, { description: 'Cancels a sitting that has not been opened.' })
  cancelAssembly(@Args('input') input: CancelAssemblyInput, @Context() context: RequestContext): Changed {
    return this.dispatcher.meeting('CancelAssembly', input.meetingId, input, context);
  }

  @Operation('registerAssemblyMember')
  @Mutation(() => AssemblyMeetingResult, { description: 'A member comes in.' })
  registerAssemblyMember(
    @Args('input') input: RegisterAssemblyMemberInput,
    @Context() context: RequestContext,
  ): Changed {
    return this.dispatcher.meeting('RegisterAssemblyMember', input.meetingId, input, context);
  }

  @Operation('recordAssemblyDeparture')
  @Mutation(() => AssemblyMeetingResult, { description: 'A member leaves the hall.' })
  recordAssemblyDeparture(
    @Args('input') input: AssemblyMemberInput,
    @Context() context: RequestContext,
  ): Changed {
    return this.dispatcher.meeting('RecordAssemblyDeparture', input.meetingId, input, context);
  }

  @Operation('recordAssemblyReturn')
  @Mutation(() => AssemblyMeetingResult, { description: 'A member comes back.' })
  recordAssemblyReturn(
    @Args('input') input: AssemblyMemberInput,
    @Context() context: RequestContext,
  ): Changed {
    return this.dispatcher.meeting('RecordAssemblyReturn', input.meetingId, input, context);
  }

  @Operation('addAssemblyMaterial')
  @Mutation(() => AssemblyMeetingResult, {
    description: 'Adds a paper to an item of the agenda; one that comes late is marked so.',
  })
  addAssemblyMaterial(
    @Args('input') input: AddAssemblyMaterialInput,
    @Context() context: RequestContext,
  ): Changed {
    return this.dispatcher.meeting('AddAssemblyMaterial', input.meetingId, input, context);
  }

  @Operation('excuseAssemblyMember')
  @Mutation(() => AssemblyMeetingResult, { description: 'A member said why they cannot come.' })
  excuseAssemblyMember(
    @Args('input') input: ExcuseAssemblyMemberInput,
    @Context() context: RequestContext,
  ): Changed {
    return this.dispatcher.meeting('ExcuseAssemblyMember', input.meetingId, input, context);
  }

  @Operation('linkAssemblyRecording')
  @Mutation(() => AssemblyMeetingResult, { description: 'Where the recording is to be seen.' })
  linkAssemblyRecording(
    @Args('input') input: LinkAssemblyRecordingInput,
    @Context() context: RequestContext,
  ): Changed {
    return this.dispatcher.meeting('LinkAssemblyRecording', input.meetingId, input, context);
  }

  @Operation('registerInvitee')
  @Mutation(() => AssemblyMeetingResult, { description: 'Somebody who may speak and has no vote.' })
  registerInvitee(@Args('input') input: RegisterInviteeInput, @Context() context: RequestContext): Changed {
    return this.dispatcher.meeting('RegisterInvitee', input.meetingId, input, context);
  }

  @Operation('openAssembly')
  @Mutation(() => AssemblyMeetingResult, { description: 'Opens the sitting; the quorum is counted at once.' })
  openAssembly(@Args('input') input: OpenAssemblyInput, @Context() context: RequestContext): Changed {
    return this.dispatcher.meeting('OpenAssembly', input.meetingId, input, context);
  }

  @Operation('recountAssemblyQuorum')
  @Mutation(() => AssemblyMeetingResult, { description: 'Counts the quorum again.' })
  recountAssemblyQuorum(
    @Args('input') input: AssemblyStepInput,
    @Context() context: RequestContext,
  ): Changed {
    return this.dispatcher.meeting('RecountAssemblyQuorum', input.meetingId, input, context);
  }

  @Operation('electAssemblyOfficer')
  @Mutation(() => AssemblyMeetingResult, { description: 'Chair or secretary by open vote.' })
  electAssemblyOfficer(
    @Args('input') input: ElectAssemblyOfficerInput,
    @Context() context: RequestContext,
  ): Changed {
    return this.dispatcher.meeting('ElectAssemblyOfficer', input.meetingId, input, context);
  }

  @Operation('approveAgenda')
  @Mutation(() => AssemblyMeetingResult, { description: 'The meeting approves its agenda, or amends it.' })
  approveAgenda(@Args('input') input: ApproveAgendaInput, @Context() context: RequestContext): Changed {
    return this.dispatcher.meeting('ApproveAgenda', input.meetingId, input, context);
  }

  @Operation('declareRecusal')
  @Mutation(() => AssemblyMeetingResult, {
    description: 'A member with a conflict of interest has no vote on an item.',
  })
  declareRecusal(@Args('input') input: DeclareRecusalInput, @Context() context: RequestContext): Changed {
    return this.dispatcher.meeting('DeclareRecusal', input.meetingId, input, context);
  }

  @Operation('decideItem')
  @Mutation(() => AssemblyMeetingResult, {
    description: 'The vote on an item: adopted by more than half of the participants.',
  })
  decideItem(@Args('input') input: DecideItemInput, @Context() context: RequestContext): Changed {
    return this.dispatcher.meeting('DecideItem', input.meetingId, input, context);
  }

  @Operation('recordAssemblySpeech')
  @Mutation(() => AssemblyMeetingResult, { description: 'Writes up a speech.' })
  recordAssemblySpeech(
    @Args('input') input: RecordAssemblySpeechInput,
    @Context() context: RequestContext,
  ): Changed {
    return this.dispatcher.meeting('RecordAssemblySpeech', input.meetingId, input, context);
  }

  @Operation('recordAssemblyDissent')
  @Mutation(() => AssemblyMeetingResult, { description: 'A dissenting opinion for the minutes.' })
  recordAssemblyDissent(
    @Args('input') input: RecordAssemblyDissentInput,
    @Context() context: RequestContext,
  ): Changed {
    return this.dispatcher.meeting('RecordAssemblyDissent', input.meetingId, input, context);
  }

  @Operation('closeAssembly')
  @Mutation(() => AssemblyMeetingResult, { description: 'Ends the sitting once every item is decided.' })
  closeAssembly(@Args('input') input: AssemblyStepInput, @Context() context: RequestContext): Changed {
    return this.dispatcher.meeting('CloseAssembly', input.meetingId, input, context);
  }

  @Operation('signAssemblyMinutes')
  @Mutation(() => AssemblyMeetingResult, {
    description: 'Records a signature; with the last one the decisions come to life.',
  })
  signAssemblyMinutes(
    @Args('input') input: SignAssemblyMinutesInput,
    @Context() context: RequestContext,
  ): Changed {
    return this.dispatcher.meeting('SignAssemblyMinutes', input.meetingId, input, context);
  }

  @Operation('deliverAssemblyMinutes')
  @Mutation(() => AssemblyMeetingResult, {
    description: 'The office receives the minutes: number, case, inventory, receipt.',
  })
  deliverAssemblyMinutes(
    @Args('input') input: DeliverAssemblyMinutesInput,
    @Context() context: RequestContext,
  ): Changed {
    return this.dispatcher.meeting('DeliverAssemblyMinutes', input.meetingId, input, context);
  }
}
