import { CommandBus } from '@nestjs/cqrs';
import { Args, Context, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { plainToInstance } from 'class-transformer';
import DataLoader from 'dataloader';
import { aggregateIdOf, DomainError } from '#libs/kernel';
import { IdArgument, KatoScalar, LogPositionScalar, resultUnion } from '#libs/graphql';
import type { RequestContext } from '#libs/graphql';
import { Operation } from '#libs/identity';
import { ChangeInitiative } from '../../application/initiative/change-initiative.command.js';
import type {
  InitiativeCommandType,
  InitiativeIntents,
} from '../../application/initiative/initiative.intents.js';
import { MeetingVault, Registers } from '../../application/ports.js';
import type { InitiativeRow } from '../../read-model/initiative/initiative.entities.js';
import { InitiativeQueries } from '../../read-model/initiative/initiative.queries.js';
import { OfficialType } from '../duty.type.js';
import { cardsOnce, cardView } from '../office-holders.js';
import type { Cards } from '../office-holders.js';
import { plain } from '../plain.js';
import { ReadYourWrites } from '../read-your-writes.js';
import { CONTEXT_REFUSALS } from '../results.js';
import { BilingualTextType } from '../section-plan.type.js';
import {
  AnswerInitiativeInput,
  OpenInitiativeInput,
  SignInitiativeInput,
  SubmitInitiativeInput,
} from './initiative.inputs.js';
import { InitiativeChanged, InitiativeStep, InitiativeType } from './initiative.types.js';

const InitiativeResult = resultUnion('InitiativeResult', InitiativeChanged, CONTEXT_REFUSALS);
const PROJECTION = 'initiatives';

interface Reading {
  readonly texts: DataLoader<string, string | undefined>;
  readonly cards: Cards;
}

interface Given {
  readonly commandId: string;
  readonly occurredAt?: string | null;
  readonly expectedRevision?: number | null;
}

/** Residents ask for a gathering: from the first signature to the district akim's answer. */
@Resolver(() => InitiativeType)
export class InitiativeResolver {
  private readonly readings = new WeakMap<RequestContext, Reading>();

  constructor(
    private readonly commands: CommandBus,
    private readonly queries: InitiativeQueries,
    private readonly writes: ReadYourWrites,
    private readonly vault: MeetingVault,
    private readonly registers: Registers,
  ) {}

  @Operation('initiative')
  @Query(() => InitiativeType, { nullable: true, description: 'One initiative for a gathering.' })
  async initiative(
    @Args('id', { type: () => ID }, new IdArgument()) id: string,
    @Args('after', { type: () => LogPositionScalar, nullable: true }) after: string | null | undefined,
  ): Promise<InitiativeView | null> {
    await this.writes.seen(after, PROJECTION);
    const row = await this.queries.initiative(id);
    return row && initiativeView(row);
  }

  @Operation('initiatives')
  @Query(() => [InitiativeType], { description: 'Of a territory and everything in it, latest first.' })
  async initiatives(
    @Args('territory', { type: () => KatoScalar }) territory: string,
  ): Promise<InitiativeView[]> {
    return (await this.queries.initiatives(territory)).map(initiativeView);
  }

  @ResolveField(() => [InitiativeStep], { description: 'Everything that became of it, in order.' })
  async timeline(@Parent() { id }: InitiativeType): Promise<InitiativeStep[]> {
    return (await this.queries.steps(id)).map(({ revision, type, occurredAt, recordedAt, eventId }) => ({
      revision,
      type,
      occurredAt: occurredAt.toISOString(),
      recordedAt: recordedAt.toISOString(),
      receipt: `/log/receipts/${eventId}`,
    }));
  }

  @ResolveField(() => [BilingualTextType])
  async matters(
    @Parent() { matters, wordsTextId }: InitiativeView,
    @Context() context: RequestContext,
  ): Promise<BilingualTextType[]> {
    if (wordsTextId === null) return matters;
    const text = await this.reading(context).texts.load(wordsTextId);
    return text === undefined ? [] : (JSON.parse(text) as BilingualTextType[]);
  }

  @ResolveField(() => OfficialType, { nullable: true })
  async answeredBy(
    @Parent() { answeredById }: InitiativeView,
    @Context() context: RequestContext,
  ): Promise<object | null> {
    return answeredById === null ? null : cardView(await this.reading(context).cards.official(answeredById));
  }

  @ResolveField(() => Boolean)
  begunByMe(@Parent() { initiatorId }: InitiativeView, @Context() { memberId }: RequestContext): boolean {
    return memberId !== undefined && initiatorId === memberId;
  }

  @ResolveField(() => Boolean)
  async signedByMe(
    @Parent() { id }: InitiativeView,
    @Context() { memberId }: RequestContext,
  ): Promise<boolean> {
    return memberId !== undefined && (await this.queries.hasSigned(id, memberId));
  }

  @ResolveField(() => String, { nullable: true, description: 'Why the district akim refused.' })
  async reasons(
    @Parent() { reasonsTextId }: InitiativeType,
    @Context() context: RequestContext,
  ): Promise<string | null> {
    return reasonsTextId === null ? null : ((await this.reading(context).texts.load(reasonsTextId)) ?? null);
  }

  /** What one request reads of the vault: texts at once, each card once. */
  private reading(context: RequestContext): Reading {
    const reading = this.readings.get(context) ?? {
      texts: new DataLoader(async (textIds: readonly string[]) => {
        const texts = await this.vault.texts([...new Set(textIds)]);
        return textIds.map((textId) => texts.get(textId));
      }),
      cards: cardsOnce(this.registers),
    };
    this.readings.set(context, reading);
    return reading;
  }

  @Operation('openInitiative')
  @Mutation(() => InitiativeResult, { description: 'Opens the collection of signatures for a gathering.' })
  openInitiative(
    @Args('input') input: OpenInitiativeInput,
    @Context() context: RequestContext,
  ): Promise<InitiativeChanged> {
    return this.change('OpenInitiative', aggregateIdOf(input.commandId), input, context);
  }

  @Operation('signInitiative')
  @Mutation(() => InitiativeResult, {
    description:
      'Records a signature, with full name and residence as the signer wrote them: of a sheet by the office, or a resident’s own.',
  })
  signInitiative(
    @Args('input') { initiativeId, ...input }: SignInitiativeInput,
    @Context() context: RequestContext,
  ): Promise<InitiativeChanged> {
    return this.change('SignInitiative', initiativeId, input, context);
  }

  @Operation('submitInitiative')
  @Mutation(() => InitiativeResult, { description: 'Hands it in to the district akim, once enough signed.' })
  submitInitiative(
    @Args('input') { initiativeId, ...input }: SubmitInitiativeInput,
    @Context() context: RequestContext,
  ): Promise<InitiativeChanged> {
    return this.change('SubmitInitiative', initiativeId, input, context);
  }

  @Operation('answerInitiative')
  @Mutation(() => InitiativeResult, {
    description: 'The district akim decides whether the gathering is held.',
  })
  answerInitiative(
    @Args('input') { initiativeId, ...input }: AnswerInitiativeInput,
    @Context() context: RequestContext,
  ): Promise<InitiativeChanged> {
    return this.change('AnswerInitiative', initiativeId, input, context);
  }

  private async change<Type extends InitiativeCommandType>(
    type: Type,
    initiativeId: string,
    input: Given & InitiativeIntents[Type],
    context: RequestContext,
  ): Promise<InitiativeChanged> {
    const { commandId, occurredAt, expectedRevision, ...rest } = input;
    const intent = plain(rest) as InitiativeIntents[Type];
    const change = new ChangeInitiative(type, initiativeId, intent, context.callerOf(commandId), {
      ...(occurredAt != null && { occurredAt }),
      ...(expectedRevision != null && { expectedRevision }),
    });
    const changed = await this.commands.execute(change);
    const { position, revision, repeated } = changed;
    return plainToInstance(InitiativeChanged, {
      initiativeId: changed.initiativeId,
      position,
      revision,
      repeated,
    });
  }
}

/** The initiative after a step: waits until the read model shows it. */
@Resolver(() => InitiativeChanged)
export class InitiativeChangedResolver {
  constructor(
    private readonly queries: InitiativeQueries,
    private readonly writes: ReadYourWrites,
  ) {}

  @ResolveField(() => InitiativeType)
  async initiative(@Parent() { initiativeId, position }: InitiativeChanged): Promise<InitiativeView> {
    await this.writes.seen(position, PROJECTION);
    const row = await this.queries.initiative(initiativeId);
    if (!row) throw new DomainError('NotFound', { what: 'initiative', id: initiativeId });
    return initiativeView(row);
  }
}

/** Without what its own resolvers answer. */
type InitiativeView = Omit<InitiativeType, 'answeredBy' | 'begunByMe' | 'signedByMe'>;

function initiativeView(row: InitiativeRow): InitiativeView {
  const { orderNumber, orderDate } = row;
  return {
    id: row.initiativeId,
    territory: row.territory,
    matters: row.matters.map(({ kk, ru }) => ({ kk, ru })),
    phase: row.phase,
    signatures: row.signatures,
    required: row.required,
    eligible: row.eligible,
    openedAt: row.openedAt.toISOString(),
    until: row.until,
    incomingNumber: row.incomingNumber,
    submittedAt: row.submittedAt?.toISOString() ?? null,
    order: orderNumber === null || orderDate === null ? null : { number: orderNumber, date: orderDate },
    revision: row.revision,
    byResident: row.initiatorId !== null,
    reasonsTextId: row.reasonsTextId,
    wordsTextId: row.wordsTextId,
    initiatorId: row.initiatorId,
    answeredById: row.answeredBy,
  };
}
