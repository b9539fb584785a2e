import type { DeviceStore } from '../../../shared/device/device-store.js';
import { keptTerms } from './kept-terms.js';

it('the same terms are sent under one id until they were sent, also by a page that was loaded anew', () => {
  const device = deviceInMemory();
  const idOf = (territory: string, content: string) =>
    keptTerms(device, territory, 'akim').commandIdFor(content);
  const sent = idOf('551010000', 'a road');
  expect(idOf('551010000', 'a road')).toBe(sent);
  expect(idOf('551020000', 'a road')).not.toBe(sent);
  keptTerms(device, '551010000', 'akim').forget();
  expect(idOf('551010000', 'a road')).not.toBe(sent);
});

it('other terms are another announcement, whatever became of the first', () => {
  const kept = keptTerms(deviceInMemory(), '551010000', 'akim');
  expect(kept.commandIdFor('a bridge')).not.toBe(kept.commandIdFor('a road'));
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
