import type { DeviceStore } from '../../../shared/device/device-store.js';
import type { TermsDraft } from './terms-form.js';

export interface KeptTerms {
  /** Under which this content is sent, also after the page was loaded anew; another content is another command. */
  readonly commandIdFor: (content: string) => string;
  /** What somebody began on this device, or else what the form begins with. */
  readonly begun: (empty: TermsDraft) => TermsDraft;
  readonly keep: (draft: TermsDraft) => void;
  readonly forget: () => void;
}

interface Sent {
  readonly id: string;
  readonly content: string;
}

/**
 * Terms that are being written stay on the device until they are sent: a broken line or a closed page loses nothing.
 *
 * @param of whose they are and what they are about; terms amended meanwhile have another name
 */
export function keptTerms(store: DeviceStore, ...of: readonly (string | number)[]): KeptTerms {
  const key = ['campaign terms', ...of].join(' ');
  const commandKey = `${key} command`;
  return {
    commandIdFor: (content) => {
      const sent = JSON.parse(store.getItem(commandKey) ?? 'null') as Sent | null;
      if (sent?.content === content) return sent.id;
      const id = crypto.randomUUID();
      store.setItem(commandKey, JSON.stringify({ id, content } satisfies Sent));
      return id;
    },
    begun: (empty) => {
      const kept = store.getItem(key);
      return kept === null ? empty : { ...empty, ...(JSON.parse(kept) as Partial<TermsDraft>) };
    },
    keep: (draft) => {
      store.setItem(key, JSON.stringify(draft));
    },
    forget: () => {
      store.removeItem(key);
      store.removeItem(commandKey);
    },
  };
}
