import type { MemberEvent } from './member.events.js';
import type { OfficialRecorded } from './official.events.js';
import type { RollEvent } from './roll.events.js';
import type { TerritoryEvent } from './territory.events.js';
import type { VaultAccessEvent } from './vault-access.events.js';

type CommunityEvent = TerritoryEvent | RollEvent | MemberEvent | VaultAccessEvent | OfficialRecorded;

/** The version in which each event of this context is written today. */
export const communityEventVersions: { readonly [Type in CommunityEvent['type']]: number } = {
  TerritoryRegistered: 1,
  TerritoryRenamed: 1,
  TerritoryClosed: 1,
  RollImported: 1,
  MemberForgotten: 1,
  MemberReadmitted: 1,
  VaultOpened: 1,
  OfficialRecorded: 1,
};
