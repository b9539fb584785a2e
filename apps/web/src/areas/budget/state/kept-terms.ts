import { DEVICE } from './device-store.js';
import type { TermsDraft } from './terms-form.js';

export interface KeptTerms {
  /** What somebody began on this device, or else what the form begins with. */
  readonly begun: (empty: TermsDraft) => TermsDraft;
  readonly keep: (draft: TermsDraft) => void;
  readonly forget: () => void;
}

/**
 * Terms that are being written stay on the device until they are sent: a broken line or a closed page loses nothing.
 *
 * @param of whose they are and what they are about; terms amended meanwhile have another name
 */
export function keptTerms(...of: readonly (string | number)[]): KeptTerms {
  const key = ['campaign terms', ...of].join(' ');
  return {
    begun: (empty) => {
      const kept = DEVICE.getItem(key);
      return kept === null ? empty : { ...empty, ...(JSON.parse(kept) as Partial<TermsDraft>) };
    },
    keep: (draft) => {
      DEVICE.setItem(key, JSON.stringify(draft));
    },
    forget: () => {
      DEVICE.removeItem(key);
    },
  };
}
