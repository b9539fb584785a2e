import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '#libs/graphql';
import { Operation } from '#libs/identity';
import {
  AdmitByChairInput,
  AnnulRegistrationInput,
  MemberInput,
  RegisterAttendanceInput,
  RegisterGuestInput,
} from './registration.inputs.js';
import { GatheringDispatcher } from './dispatcher.js';
import { SeparateGatheringResult } from './results.js';
import type { SeparateGatheringChanged } from './separate-gathering.type.js';

/** The registration desk. */
@Resolver()
export class RegistrationResolver {
  constructor(private readonly dispatcher: GatheringDispatcher) {}

  @Operation('registerAttendance')
  @Mutation(() => SeparateGatheringResult, {
    description: 'Registers a member of the section as a participant.',
  })
  registerAttendance(
    @Args('input') input: RegisterAttendanceInput,
    @Context() context: RequestContext,
  ): Promise<SeparateGatheringChanged> {
    return this.dispatcher.change('RegisterAttendance', input, context);
  }

  @Operation('annulRegistration')
  @Mutation(() => SeparateGatheringResult, {
    description: 'Takes a mistaken registration back; both stay in the history.',
  })
  annulRegistration(
    @Args('input') input: AnnulRegistrationInput,
    @Context() context: RequestContext,
  ): Promise<SeparateGatheringChanged> {
    return this.dispatcher.change('AnnulRegistration', input, context);
  }

  @Operation('registerGuest')
  @Mutation(() => SeparateGatheringResult, { description: 'Registers a guest without a vote.' })
  registerGuest(
    @Args('input') input: RegisterGuestInput,
    @Context() context: RequestContext,
  ): Promise<SeparateGatheringChanged> {
    return this.dispatcher.change('RegisterGuest', input, context);
  }

  @Operation('admitByChair')
  @Mutation(() => SeparateGatheringResult, {
    description: 'Lets somebody take part by the recorded decision of the chair.',
  })
  admitByChair(
    @Args('input') input: AdmitByChairInput,
    @Context() context: RequestContext,
  ): Promise<SeparateGatheringChanged> {
    return this.dispatcher.change('AdmitByChair', input, context);
  }

  @Operation('recordDeparture')
  @Mutation(() => SeparateGatheringResult, { description: 'A participant leaves.' })
  recordDeparture(
    @Args('input') input: MemberInput,
    @Context() context: RequestContext,
  ): Promise<SeparateGatheringChanged> {
    return this.dispatcher.change('RecordDeparture', input, context);
  }

  @Operation('recordReturn')
  @Mutation(() => SeparateGatheringResult, { description: 'A participant comes back.' })
  recordReturn(
    @Args('input') input: MemberInput,
    @Context() context: RequestContext,
  ): Promise<SeparateGatheringChanged> {
    return this.dispatcher.change('RecordReturn', input, context);
  }
}
