import { Command } from '@nestjs/cqrs';

/** Tells those who took part in a decision of one event of its stream. */
export class TellOfDecision extends Command<void> {
  constructor(
    readonly decisionId: string,
    readonly revision: number,
  ) {
    super();
  }
}
