import { DomainError, localDate } from '#libs/kernel';
import type { InitiativeCommand } from '../../domain/initiative.commands.js';
import type { InitiativeOpened } from '../../domain/initiative.events.js';
import type { InitiativeState } from '../../domain/initiative.state.js';
import type { PreparersOf } from '../assembly/preparing.js';
import { wholeTerritory } from '../okrug.js';
import { vaultId } from '../preparation.js';
import type { InitiativeIntents } from './initiative.intents.js';

const NORMS = ['gathering.initiative', 'gathering.signatureDays'] as const;

export const prepareInitiative: PreparersOf<InitiativeIntents, InitiativeCommand, InitiativeState> = {
  OpenInitiative: async ({ id, intent: { territory, matters }, occurredAt, sources }) => {
    const on = localDate(occurredAt);
    const { eligible, rollVersion } = await sources.members.count(
      await wholeTerritory(territory, on, sources),
    );
    const norms = await sources.norms.inForce(NORMS, on, territory);
    return { initiativeId: id, territory, matters, eligible, rollVersion, norms };
  },
  SignInitiative: async (preparing) => {
    const { id, intent, state, sources, keeping } = preparing;
    const { memberId, signedOn, fullName, residence, sheetDocumentId } = intent;
    const { territory, rollVersion } = openedOf(state, id);
    const okrug = await wholeTerritory(territory, signedOn, sources);
    const { verdict } = await sources.members.membership(memberId, okrug, rollVersion);
    return {
      signatureId: vaultId(preparing, 'signature'),
      memberId,
      verdict,
      signedOn,
      words: keeping.text(`${fullName}\n${residence}`, memberId),
      sheet: await sources.vault.document(sheetDocumentId, territory),
    };
  },
  SubmitInitiative: ({ intent: { incomingNumber } }) => ({ incomingNumber }),
  LapseInitiative: () => ({}),
  AnswerInitiative: async ({ intent, sources, keeping }) => {
    const { officialId, order, outcome, reasons } = intent;
    return {
      officialId,
      order,
      outcome,
      appointments: await sources.appointments.inForce(officialId, order.date),
      ...(reasons !== undefined && { reasons: keeping.text(reasons) }),
    };
  },
};

/** @throws DomainError `NotFound` */
function openedOf({ opened }: InitiativeState, id: string): InitiativeOpened['data'] {
  if (!opened) throw new DomainError('NotFound', { what: 'initiative', id });
  return opened;
}
