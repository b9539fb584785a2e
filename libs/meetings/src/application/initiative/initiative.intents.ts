import type { BilingualText, CalendarDate, DecisionReference, Kato } from '#libs/kernel';
import type { InitiativeCommand } from '../../domain/initiative.commands.js';

export interface InitiativeIntents {
  OpenInitiative: { readonly territory: Kato; readonly matters: readonly BilingualText[] };
  SignInitiative: {
    /** Left out by a resident, who signs for oneself. */
    readonly memberId?: string;
    readonly signedOn: CalendarDate;
    /** As the signer wrote it. */
    readonly fullName: string;
    readonly residence: string;
    readonly sheetDocumentId: string;
  };
  SubmitInitiative: { readonly incomingNumber: string };
  LapseInitiative: object;
  AnswerInitiative: {
    readonly officialId: string;
    readonly order: DecisionReference;
    readonly outcome: 'positive' | 'negative';
    readonly reasons?: string;
  };
}
export type InitiativeCommandType = InitiativeCommand['type'];
