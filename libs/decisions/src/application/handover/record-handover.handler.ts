import { CommandHandler } from '@nestjs/cqrs';
import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandExecutor } from '#libs/commands';
import type { Executed } from '#libs/commands';
import { DomainError, uuidV5 } from '#libs/kernel';
import { carryOut, Sources } from '#libs/meetings';
import type { Preparing, PreparersOf } from '#libs/meetings';
import type { RecordHandover as HandoverCommand } from '../../domain/handover.commands.js';
import { handoverDecider } from '../../domain/handover.decider.js';
import type { HandoverState } from '../../domain/handover.decider.js';
import { HANDOVER } from '../../domain/handover.events.js';
import { DecisionQueries } from '../../read-model/decision.queries.js';
import { handedOver } from './handed-over.js';
import { RecordHandover } from './record-handover.command.js';
import type { HandoverIntent } from './record-handover.command.js';

type Handing = Preparing<HandoverIntent, HandoverState>;

/** An office changes hands: brings what is open in it, each decision at the revision it stands at. */
@CommandHandler(RecordHandover)
export class RecordHandoverHandler implements ICommandHandler<RecordHandover> {
  constructor(
    private readonly executor: CommandExecutor,
    private readonly sources: Sources,
    private readonly decisions: DecisionQueries,
  ) {}

  async execute({
    intent,
    caller,
  }: RecordHandover): Promise<Executed<HandoverState> & { readonly handoverId: string }> {
    const { territory, office, from, to, on } = intent;
    const handoverId = uuidV5(`handover:${territory}:${office}:${from}:${to}:${on}`);
    const preparers: PreparersOf<{ RecordHandover: HandoverIntent }, HandoverCommand, HandoverState> = {
      RecordHandover: (preparing) => this.prepare(preparing),
    };
    const change = { type: 'RecordHandover', intent, caller, options: {} };
    const executed = await carryOut(this.executor, this.sources, change, {
      decider: handoverDecider,
      category: HANDOVER,
      id: handoverId,
      idName: 'handoverId',
      actAs: (operation) => caller.actAs(operation, { territory }),
      preparers,
    });
    return { ...executed, handoverId };
  }

  /** @throws DomainError `NotFound` for a former holder whom nobody ever recorded, or a paper that is not there */
  private async prepare({
    id,
    intent,
    sources,
  }: Handing): Promise<Omit<HandoverCommand, 'type' | 'now' | 'occurredAt'>> {
    const { territory, office, from, to, on, act, documentId } = intent;
    if (!(await sources.registers.official(from)))
      throw new DomainError('NotFound', { what: 'official', id: from });
    const document =
      documentId === undefined ? undefined : await sources.vault.document(documentId, territory);
    return {
      handoverId: id,
      territory,
      office,
      from,
      to,
      appointments: await sources.appointments.inForce(to, on),
      on,
      act,
      ...(document && { document }),
      open: handedOver(await this.decisions.open(territory)),
    };
  }
}
