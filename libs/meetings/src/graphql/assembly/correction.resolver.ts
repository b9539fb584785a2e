import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '#libs/graphql';
import { Operation } from '#libs/identity';
import { AssemblyQueries } from '../../read-model/assembly/assembly.queries.js';
import { AssemblyDispatcher } from './assembly-dispatcher.js';
import { AssemblyMeetingResult } from './assembly-meeting.result.js';
import { AssemblyMeetingChanged, AssemblyMeetingType } from './assembly-meeting.types.js';
import {
  IssueAssemblyCorrectionAnnexInput,
  SignAssemblyCorrectionAnnexInput,
  SittingAnnex,
} from './correction.types.js';

/** Mistakes found after the minutes of a sitting were signed. */
@Resolver(() => AssemblyMeetingType)
export class SittingCorrectionResolver {
  constructor(
    private readonly dispatcher: AssemblyDispatcher,
    private readonly queries: AssemblyQueries,
  ) {}

  @Operation('issueAssemblyCorrectionAnnex')
  @Mutation(() => AssemblyMeetingResult, {
    description: 'A mistake in the signed minutes of a sitting is mended by a numbered annex.',
  })
  issueAssemblyCorrectionAnnex(
    @Args('input') input: IssueAssemblyCorrectionAnnexInput,
    @Context() context: RequestContext,
  ): Promise<AssemblyMeetingChanged> {
    return this.dispatcher.meeting('IssueAssemblyCorrectionAnnex', input.meetingId, input, context);
  }

  @Operation('signAssemblyCorrectionAnnex')
  @Mutation(() => AssemblyMeetingResult, {
    description: 'Records a signature under an annex, of those who sign the minutes.',
  })
  signAssemblyCorrectionAnnex(
    @Args('input') input: SignAssemblyCorrectionAnnexInput,
    @Context() context: RequestContext,
  ): Promise<AssemblyMeetingChanged> {
    return this.dispatcher.meeting('SignAssemblyCorrectionAnnex', input.meetingId, input, context);
  }

  @ResolveField(() => [SittingAnnex], { description: 'Corrections of the signed minutes, in their order.' })
  async annexes(@Parent() { id }: AssemblyMeetingType): Promise<SittingAnnex[]> {
    const rows = await this.queries.annexes(id);
    return rows.map(({ number, issuedAt, chairSignedAt, secretarySignedAt }) => ({
      number,
      issuedAt: issuedAt.toISOString(),
      chairSignedAt: chairSignedAt?.toISOString() ?? null,
      secretarySignedAt: secretarySignedAt?.toISOString() ?? null,
    }));
  }
}
