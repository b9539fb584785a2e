import { DomainError, localDate, optional } from '#libs/kernel';
import type { InitiativeCommand } from '../../domain/initiative.commands.js';
import type { InitiativeOpened } from '../../domain/initiative.events.js';
import type { InitiativeState } from '../../domain/initiative.state.js';
import type { Preparing, PreparersOf } from '../assembly/preparing.js';
import { wholeTerritory } from '../okrug.js';
import { vaultId } from '../preparation.js';
import type { InitiativeIntents } from './initiative.intents.js';

type Any = Preparing<unknown, InitiativeState>;

const NORMS = ['gathering.initiative', 'gathering.signatureDays'] as const;

export const prepareInitiative: PreparersOf<InitiativeIntents, InitiativeCommand, InitiativeState> = {
  OpenInitiative: async (preparing) => {
    const { id, intent, occurredAt, sources, keeping } = preparing;
    const { territory, matters } = intent;
    const on = localDate(occurredAt);
    const okrug = await wholeTerritory(territory, on, sources);
    const { eligible, rollVersion } = await sources.members.count(okrug);
    const norms = await sources.norms.inForce(NORMS, on, territory);
    const facts = { initiativeId: id, territory, eligible, rollVersion, norms };
    const memberId = await residentOf(preparing);
    if (memberId === undefined) return { ...facts, matters };
    const { verdict } = await sources.members.membership(memberId, okrug, rollVersion);
    // What a resident writes may name people: it is the vault's.
    const words = keeping.text(JSON.stringify(matters.map(({ kk, ru }) => ({ kk, ru }))), memberId);
    return { ...facts, matters: [], words, initiator: { memberId, verdict } };
  },
  SignInitiative: async (preparing) => {
    const { id, intent, state, sources, keeping } = preparing;
    const { signedOn, fullName, residence, sheetDocumentId } = intent;
    const memberId = await signerOf(preparing);
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
  SubmitInitiative: async (preparing) => ({
    incomingNumber: preparing.intent.incomingNumber,
    ...optional('memberId', await residentOf(preparing)),
  }),
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

/**
 * Who asks, where they ask as a resident; undefined for an office, which acts for residents.
 *
 * @throws DomainError `SignerNotEligible` for a resident whose place on the roll is not known
 */
async function residentOf({ actor, occurredAt, sources }: Any): Promise<string | undefined> {
  if (actor.role !== 'resident') return undefined;
  const memberId = await sources.appointments.memberOf(actor.id ?? '', localDate(occurredAt));
  if (memberId === undefined)
    throw new DomainError('SignerNotEligible', { memberId: actor.id ?? '', reason: 'unknown' });
  return memberId;
}

/**
 * A resident signs for oneself alone, the office enters whoever stands on the sheet.
 *
 * @throws DomainError `FieldInvalid`
 */
async function signerOf(
  preparing: Preparing<InitiativeIntents['SignInitiative'], InitiativeState>,
): Promise<string> {
  const { memberId } = preparing.intent;
  const own = await residentOf(preparing);
  const signer = own ?? memberId;
  if (signer === undefined || (memberId !== undefined && memberId !== signer))
    throw new DomainError('FieldInvalid', { field: 'memberId' });
  return signer;
}

/** @throws DomainError `NotFound` */
function openedOf({ opened }: InitiativeState, id: string): InitiativeOpened['data'] {
  if (!opened) throw new DomainError('NotFound', { what: 'initiative', id });
  return opened;
}
