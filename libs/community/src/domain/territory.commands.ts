import type { TerritoryClosed, TerritoryRegistered, TerritoryRenamed } from './territory.events.js';

export interface RegisterTerritory {
  readonly type: 'RegisterTerritory';
  readonly territory: TerritoryRegistered['data'];
  /** True when the parent named is registered and open. */
  readonly parentStands: boolean;
}

export interface RenameTerritory {
  readonly type: 'RenameTerritory';
  readonly renaming: TerritoryRenamed['data'];
}

export interface CloseTerritory {
  readonly type: 'CloseTerritory';
  readonly closing: TerritoryClosed['data'];
}

export type TerritoryCommand = RegisterTerritory | RenameTerritory | CloseTerritory;
