import type { DeviceStore } from '../../../shared/device/device-store.js';
import { keptTerms } from './kept-terms.js';

it('terms are sent under one id until they were sent, also by a page that was loaded anew', () => {
  const device = deviceInMemory();
  const termsOf = (territory: string) => keptTerms(device, territory, 'akim');
  const sent = termsOf('551010000').commandId();
  expect(termsOf('551010000').commandId()).toBe(sent);
  expect(termsOf('551020000').commandId()).not.toBe(sent);
  termsOf('551010000').forget();
  expect(termsOf('551010000').commandId()).not.toBe(sent);
});

function deviceInMemory(): DeviceStore {
  const kept = new Map<string, string>();
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => {
      kept.set(key, value);
    },
    removeItem: (key) => {
      kept.delete(key);
    },
  };
}
