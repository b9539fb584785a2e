import { DomainError, katoCovers, katoPrefix } from '#libs/kernel';
import type { CalendarDate, Kato } from '#libs/kernel';
import { versionOn } from '../domain/norm-definition.js';
import type { NormDefinition } from '../domain/norm-definition.js';
import type { LawOnDate } from '../domain/norm-override.commands.js';
import { holdsOn } from '../domain/norm-override.state.js';
import type { NormOverride } from '../domain/norm-override.state.js';
import type { FrozenNorm, FrozenNorms, NormId } from '../norm.js';
import { normRegistry } from './registry.js';

/**
 * The norms that govern a procedure of a territory beginning on a date: the rule of its own, else that of the
 * nearest territory above it, else the law's. To be frozen into the procedure's first event.
 *
 * @param overrides any overrides; those of other territories are passed over
 * @throws DomainError `NormNotInForce` when no edition of the norm is known for the date
 */
export function normsInForce<Ids extends NormId>(
  ids: readonly Ids[],
  on: CalendarDate,
  territory: Kato,
  overrides: readonly NormOverride[],
): FrozenNorms<Ids> {
  const frozen = ids.map((id) => [id, normInForce(id, on, territory, overrides)] as const);
  return Object.fromEntries(frozen) as unknown as FrozenNorms<Ids>;
}

/** The law's own norm on a date, and within what bounds a territory may differ; undefined if none is known. */
export function lawOn(id: NormId, on: CalendarDate): LawOnDate | undefined {
  const version = versionOn(normRegistry[id] as NormDefinition, on);
  if (version === undefined) return undefined;
  const { value, validFrom, source, confidence, bounds } = version;
  const norm: FrozenNorm = { value, validFrom, source, confidence, origin: 'law' };
  return bounds === undefined ? { norm } : { norm, bounds };
}

function normInForce(
  id: NormId,
  on: CalendarDate,
  territory: Kato,
  overrides: readonly NormOverride[],
): FrozenNorm {
  const law = lawOn(id, on);
  if (law === undefined) throw new DomainError('NormNotInForce', { normId: id, on });
  const [nearest] = overrides
    .filter((override) => override.normId === id && holdsOn(override, on))
    .filter((override) => katoCovers(override.territory, territory))
    .sort(nearestThenLatest);
  return nearest === undefined ? law.norm : freeze(nearest);
}

function nearestThenLatest(one: NormOverride, other: NormOverride): number {
  const nearer = katoPrefix(other.territory).length - katoPrefix(one.territory).length;
  return nearer !== 0 ? nearer : other.validFrom < one.validFrom ? -1 : 1;
}

function freeze(override: NormOverride): FrozenNorm {
  const { number, date } = override.maslikhatDecision;
  return {
    value: override.value,
    validFrom: override.validFrom,
    source: `maslikhat decision ${number} of ${date}`,
    confidence: 'H',
    origin: 'territory',
  };
}
