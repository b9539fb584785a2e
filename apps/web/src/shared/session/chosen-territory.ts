import { useSyncExternalStore } from 'react';

const CHOICE = 'jinalys-territory';

let current: string | null | undefined;
const onlookers = new Set<() => void>();

/** The territory chosen last in this browser; another window's choice changes nothing in this one. */
export function useChosenTerritory(): string | null {
  return useSyncExternalStore(watch, chosen);
}

/** Keeps the choice in this browser; where nothing may be kept it holds until the page is closed. */
export function chooseTerritory(kato: string): void {
  current = kato;
  try {
    localStorage.setItem(CHOICE, kato);
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
  }
  for (const look of onlookers) look();
}

function watch(look: () => void): () => void {
  onlookers.add(look);
  return () => onlookers.delete(look);
}

function chosen(): string | null {
  current ??= kept();
  return current;
}

function kept(): string | null {
  try {
    return localStorage.getItem(CHOICE);
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    return null;
  }
}
