import { Command, CommandHandler } from '@nestjs/cqrs';
import type { ICommandHandler } from '@nestjs/cqrs';
import type { Caller } from '#libs/commands';
import type { Position } from '#libs/event-store';
import type { Kato } from '#libs/kernel';
import { Officials } from './officials.js';
import type { OfficialCard, OfficialName } from './officials.js';

export interface OfficialResult {
  readonly officialId: string;
  readonly position: Position;
}

/** Records who a person in office is and what their post is called on papers. */
export class RecordOfficialMessage extends Command<OfficialResult> {
  constructor(
    readonly card: Omit<OfficialCard, 'name'> & { readonly territory: Kato; readonly name: OfficialName },
    readonly caller: Caller,
  ) {
    super();
  }
}

@CommandHandler(RecordOfficialMessage)
export class RecordOfficialHandler implements ICommandHandler<RecordOfficialMessage> {
  constructor(private readonly officials: Officials) {}

  async execute({ card, caller }: RecordOfficialMessage): Promise<OfficialResult> {
    const position = await this.officials.record(card, caller);
    return { officialId: card.officialId, position };
  }
}
