import { CommandHandler } from '@nestjs/cqrs';
import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandExecutor } from '#libs/commands';
import type { Executed } from '#libs/commands';
import type { Actor } from '#libs/event-store';
import type { JsonObject } from '#libs/kernel';
import { separateGatheringDecider } from '../domain/separate-gathering.decider.js';
import type { SeparateGatheringCommand } from '../domain/separate-gathering.commands.js';
import { SEPARATE_GATHERING } from '../domain/separate-gathering.events.js';
import { chairOf } from '../domain/separate-gathering.state.js';
import type { SeparateGatheringState } from '../domain/separate-gathering.state.js';
import { ChangeSeparateGathering } from './change-separate-gathering.command.js';
import { operationOf } from './carry-out.js';
import { Keeping } from './keeping.js';
import { prepareConvening } from './prepare-convening.js';
import { prepareDesk } from './prepare-desk.js';
import { prepareMeeting } from './prepare-meeting.js';
import { prepareMinutes } from './prepare-minutes.js';
import { Sources } from './preparation.js';
import type { Preparation, Preparers } from './preparation.js';
import type { IntentOf, SeparateGatheringCommandType } from './separate-gathering.intents.js';

const PREPARERS: Preparers = { ...prepareConvening, ...prepareDesk, ...prepareMeeting, ...prepareMinutes };

/** Every change of a separate gathering: authorise, add the facts, decide, append. */
@CommandHandler(ChangeSeparateGathering)
export class ChangeSeparateGatheringHandler implements ICommandHandler<ChangeSeparateGathering> {
  constructor(
    private readonly executor: CommandExecutor,
    private readonly sources: Sources,
  ) {}

  async execute(change: ChangeSeparateGathering): Promise<Executed<SeparateGatheringState>> {
    const { type, gatheringId, intent, caller, options } = change;
    const operation = operationOf(type);
    const territory = await this.territoryOfNew(change);
    const actAs = (state: SeparateGatheringState): Actor =>
      caller.actAs(operation, {
        ...(territory !== undefined && { territory }),
        ...(state.convened && { territory: state.convened.territory }),
        meeting: { chair: chairOf(state)?.officialId, secretary: state.secretary.memberId },
      });
    const keeping = new Keeping(this.sources.vault);
    return this.executor.execute({
      decider: separateGatheringDecider,
      stream: `${SEPARATE_GATHERING}-${gatheringId}`,
      operation,
      intent: { ...intent, gatheringId, occurredAt: options.occurredAt } as JsonObject,
      request: { ...caller, actor: { role: 'system' } },
      authorise: actAs,
      ...(options.expectedRevision !== undefined && { expectedRevision: options.expectedRevision }),
      ...(type in prepareMeeting && { restsOn: ({ convened, schedule }) => [convened, schedule] }),
      beforeAppend: () => keeping.keep(),
      command: async (state, now) => {
        keeping.begin();
        const occurredAt = options.occurredAt ?? now;
        const preparation = {
          gatheringId,
          intent,
          state,
          caller,
          actor: actAs(state),
          now,
          occurredAt,
          sources: this.sources,
          keeping,
        };
        const facts = await prepare(type, preparation);
        return { ...facts, type, now, occurredAt } as SeparateGatheringCommand;
      },
    });
  }

  /** A gathering that does not exist yet lies where its plan lies. */
  private async territoryOfNew({ type, intent }: ChangeSeparateGathering): Promise<string | undefined> {
    if (type !== 'ConveneSeparateGathering') return undefined;
    const { planId } = intent as IntentOf<'ConveneSeparateGathering'>;
    return (await this.sources.streams.plan(planId)).proposal.territory;
  }
}

function prepare<Type extends SeparateGatheringCommandType>(
  type: Type,
  preparation: Preparation<Type>,
): Promise<object> | object {
  return PREPARERS[type](preparation);
}
