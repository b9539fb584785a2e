import { Command } from '@nestjs/cqrs';

/** Tells members and the office of one event of a sitting. */
export class TellOfSitting extends Command<void> {
  constructor(
    readonly meetingId: string,
    readonly revision: number,
  ) {
    super();
  }
}
