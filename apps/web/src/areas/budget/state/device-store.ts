import type { DraftStore } from './draft-keeper.js';

/** What the browser keeps; where nothing may be kept, or there is no room, nothing is. */
export const DEVICE: DraftStore = {
  getItem: (key) => tried(() => localStorage.getItem(key)) ?? null,
  setItem: (key, value) => {
    tried(() => {
      localStorage.setItem(key, value);
    });
  },
  removeItem: (key) => {
    tried(() => {
      localStorage.removeItem(key);
    });
  },
};

function tried<Result>(work: () => Result): Result | undefined {
  try {
    return work();
  } catch (error) {
    if (error instanceof DOMException) return undefined;
    throw error;
  }
}
