import { DomainError, ensure, isInstant, isKato } from '#libs/kernel';
import type { Decider, Violation } from '#libs/kernel';
import { VAULT_PURPOSES } from './vault-access.events.js';
import type { VaultAccessEvent, VaultOpened } from './vault-access.events.js';

export interface OpenVault {
  readonly type: 'OpenVault';
  readonly opening: VaultOpened['data'];
}

export interface VaultAccessState {
  readonly openings: number;
}

/** Every opening of the vault, each for a listed purpose and a known number of people. */
export const vaultAccessDecider: Decider<OpenVault, VaultAccessEvent, VaultAccessState> = {
  initialState: { openings: 0 },
  decide: ({ opening }) => [open(opening)],
  evolve: (state) => ({ openings: state.openings + 1 }),
  check: (_state, event) => check(event),
};

function open(opening: VaultOpened['data']): VaultAccessEvent {
  const { territory, role, purpose, count, openedAt } = opening;
  ensure(isKato(territory), 'KatoInvalid', { field: 'territory' });
  ensure(VAULT_PURPOSES.includes(purpose), 'VaultPurposeUnknown', {});
  ensure(role !== '', 'VaultRoleMissing', {});
  ensure(Number.isSafeInteger(count) && count >= 0, 'VaultCountInvalid', {});
  ensure(isInstant(openedAt), 'DateInvalid', { field: 'openedAt' });
  return { type: 'VaultOpened', data: opening };
}

function check(event: VaultAccessEvent): readonly Violation[] {
  try {
    open(event.data);
    return [];
  } catch (error) {
    if (error instanceof DomainError) return [{ code: error.code, facts: error.facts }];
    throw error;
  }
}
