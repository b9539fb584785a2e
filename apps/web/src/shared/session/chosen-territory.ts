import { useSyncExternalStore } from 'react';
import { DEVICE } from '../device/device-store.js';

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
  DEVICE.setItem(CHOICE, kato);
  for (const look of onlookers) look();
}

function watch(look: () => void): () => void {
  onlookers.add(look);
  return () => onlookers.delete(look);
}

function chosen(): string | null {
  if (current === undefined) current = DEVICE.getItem(CHOICE);
  return current;
}
