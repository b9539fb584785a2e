import { Command } from '@nestjs/cqrs';
import type { CommandRequest } from '#libs/commands';
import type { Position } from '#libs/event-store';
import type { CalendarDate, JsonValue, Kato } from '#libs/kernel';
import type { MaslikhatDecision } from '../domain/norm-override.events.js';

export interface NormOverrideResult {
  readonly overrideId: string;
  readonly position: Position;
}

/** Records a territory's own rule as the maslikhat approved it. */
export class ApproveNormOverrideMessage extends Command<NormOverrideResult> {
  constructor(
    readonly territory: Kato,
    readonly override: {
      readonly normId: string;
      readonly value: JsonValue;
      readonly validFrom: CalendarDate;
      readonly validTo?: CalendarDate;
      readonly maslikhatDecision: MaslikhatDecision;
    },
    readonly request: CommandRequest,
  ) {
    super();
  }
}

/** Records that the maslikhat ended a territory's own rule. */
export class RevokeNormOverrideMessage extends Command<NormOverrideResult> {
  constructor(
    readonly territory: Kato,
    readonly revocation: {
      readonly overrideId: string;
      readonly revokedFrom: CalendarDate;
      readonly maslikhatDecision: MaslikhatDecision;
    },
    readonly request: CommandRequest,
  ) {
    super();
  }
}
