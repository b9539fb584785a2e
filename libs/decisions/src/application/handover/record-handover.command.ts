import { Command } from '@nestjs/cqrs';
import type { Caller, Executed } from '#libs/commands';
import type { CalendarDate, DecisionReference, Kato } from '#libs/kernel';
import type { HandoverState } from '../../domain/handover.decider.js';
import type { HandoverOffice } from '../../domain/handover.events.js';

export interface HandoverIntent {
  readonly territory: Kato;
  readonly office: HandoverOffice;
  readonly from: string;
  readonly to: string;
  readonly on: CalendarDate;
  readonly act: DecisionReference;
  readonly documentId?: string;
}

/** Asks to record that an office changed hands. */
export class RecordHandover extends Command<Executed<HandoverState> & { readonly handoverId: string }> {
  constructor(
    readonly intent: HandoverIntent,
    readonly caller: Caller,
  ) {
    super();
  }
}
