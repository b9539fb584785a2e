import { Inject } from '@nestjs/common';
import { CommandHandler } from '@nestjs/cqrs';
import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandExecutor } from '#libs/commands';
import type { Actor } from '#libs/event-store';
import { addCalendarDays, DomainError, localDate, uuidV5 } from '#libs/kernel';
import type { CalendarDate, Clock, Kato } from '#libs/kernel';
import { initiativeDecider } from '../../domain/initiative.decider.js';
import { INITIATIVE } from '../../domain/initiative.events.js';
import { carryOut } from '../carry-out.js';
import { CLOCK } from '../ports.js';
import { Sources } from '../preparation.js';
import { ChangeInitiative } from './change-initiative.command.js';
import type { ChangedInitiative } from './change-initiative.command.js';
import { prepareInitiative } from './prepare-initiative.js';

/** For so long a device out of reach may still send again what it does not know to have arrived. */
const REPEATED_WITHIN_DAYS = 7;

/** Every change of an initiative. */
@CommandHandler(ChangeInitiative)
export class ChangeInitiativeHandler implements ICommandHandler<ChangeInitiative> {
  constructor(
    private readonly executor: CommandExecutor,
    private readonly sources: Sources,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async execute(change: ChangeInitiative): Promise<ChangedInitiative> {
    const { intent } = change;
    const asked = 'territory' in intent ? intent.territory : undefined;
    const initiativeId = asked === undefined ? change.initiativeId : await this.newIdOf(change, asked);
    const executed = await carryOut(this.executor, this.sources, change, {
      decider: initiativeDecider,
      category: INITIATIVE,
      id: initiativeId,
      idName: 'initiativeId',
      actAs: (operation, { opened }) => {
        // Where it lies is never for the asker to say once it was opened.
        const territory = opened?.territory ?? asked;
        return actorOf(change, operation, territory);
      },
      preparers: prepareInitiative,
    });
    return { ...executed, initiativeId };
  }

  /**
   * A resident begins one a day in a territory: nobody drowns the others'. What is sent again on a later day is still
   * the one that it began.
   */
  private async newIdOf(change: ChangeInitiative, territory: Kato): Promise<string> {
    const { id: personId = '', role } = actorOf(change, 'openInitiative', territory);
    if (role !== 'resident') return change.initiativeId;
    const today = localDate(this.clock.now());
    const memberId = await this.sources.appointments.memberOf(personId, today);
    const idOf = (day: CalendarDate): string =>
      uuidV5(`initiative:${territory}:${memberId ?? personId}:${day}`);
    const before = Array.from({ length: REPEATED_WITHIN_DAYS }, (_, index) =>
      idOf(addCalendarDays(today, -1 - index)),
    );
    return (await this.sources.streams.begunBy(change.caller.commandId, before)) ?? idOf(today);
  }
}

/** @throws DomainError `FieldInvalid` for a resident who would enter afterwards, as only an office does */
function actorOf({ caller, options }: ChangeInitiative, operation: string, territory?: Kato): Actor {
  const actor = caller.actAs(operation, territory === undefined ? {} : { territory });
  if (actor.role === 'resident' && options.occurredAt !== undefined)
    throw new DomainError('FieldInvalid', { field: 'occurredAt' });
  return actor;
}
