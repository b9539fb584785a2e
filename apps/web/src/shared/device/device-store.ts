export interface DeviceStore {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

/** What the browser keeps; where nothing may be kept, or there is no room, nothing is. */
export const DEVICE: DeviceStore = {
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
