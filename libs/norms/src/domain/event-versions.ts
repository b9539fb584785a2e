import type { NormOverrideEvent } from './norm-override.events.js';

/** The version in which each event of this context is written today. */
export const normOverrideEventVersions: { readonly [Type in NormOverrideEvent['type']]: number } = {
  NormOverrideApproved: 1,
  NormOverrideRevoked: 1,
};
