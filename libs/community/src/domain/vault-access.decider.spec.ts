import { given } from '#libs/testing';
import { vaultAccessDecider } from './vault-access.decider.js';
import { vaultAccessStream } from './vault-access.events.js';
import type { VaultOpened } from './vault-access.events.js';

const opening: VaultOpened['data'] = {
  openingId: '3f0c0f6e-6a0d-4c49-9a59-6a1c1f7d1c01',
  territory: '595037000',
  role: 'akimOffice',
  purpose: 'registrationDesk',
  count: 240,
  areas: [{ kato: '595037100' }],
  openedAt: '2026-03-01T04:00:00.000Z',
};
const open = (changes: Partial<VaultOpened['data']> = {}) => ({
  type: 'OpenVault' as const,
  opening: { ...opening, ...changes },
});

describe('opening the vault', () => {
  it('is recorded with role, purpose and number of people', () => {
    given(vaultAccessDecider)
      .when(open())
      .then([{ type: 'VaultOpened', data: opening }]);
  });

  it('needs a listed purpose, a role and a number', () => {
    given(vaultAccessDecider)
      .when(open({ purpose: 'curiosity' as 'audit' }))
      .thenRefused('VaultPurposeUnknown');
    given(vaultAccessDecider)
      .when(open({ role: '' }))
      .thenRefused('VaultRoleMissing');
    given(vaultAccessDecider)
      .when(open({ count: 1.5 }))
      .thenRefused('VaultCountInvalid');
  });

  it('has a stream for each territory and day', () => {
    expect(vaultAccessStream('595037000', '2026-03-01')).toBe('vaultAccess-595037000-2026-03-01');
  });
});
