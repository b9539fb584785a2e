import { foldName } from '#libs/community';
import type { MapPoint } from '../../domain/proposal/proposal.form.js';

/** What a proposal is compared by. */
export interface Comparable {
  readonly name: string;
  readonly description: string;
  readonly point: MapPoint;
}

export interface Likeness {
  /** Of the words, from 0 to 1. */
  readonly similarity: number;
  /** Between the two points. */
  readonly metres: number;
}

/** Words alone say that it is the same. */
const ALIKE = 0.5;
/** Words that need a neighbour to say so. */
const RESEMBLING = 0.25;
const NEAR_METRES = 500;
/** A short name weighs more than what is written about it. */
const NAME_WEIGHT = 0.7;
const METRES_OF_DEGREE = 111_320;
const MILLION = 1_000_000;

/**
 * How alike two proposals are: trigrams (Dice's coefficient) of their words, brought to one skeleton over Kazakh,
 * Russian and Latin letters, and the way between their points.
 *
 * @returns undefined when they are not likely the same
 */
export function likenessOf(one: Comparable, other: Comparable): Likeness | undefined {
  const names = dice(trigramsOf(one.name), trigramsOf(other.name));
  const descriptions = dice(trigramsOf(one.description), trigramsOf(other.description));
  const similarity = NAME_WEIGHT * names + (1 - NAME_WEIGHT) * descriptions;
  const metres = metresBetween(one.point, other.point);
  const isLikely = similarity >= ALIKE || (similarity >= RESEMBLING && metres <= NEAR_METRES);
  return isLikely ? { similarity, metres } : undefined;
}

/** On a plane that touches the earth between the two: within a village that is exact enough. */
export function metresBetween(one: MapPoint, other: MapPoint): number {
  const middle = ((one.latitude + other.latitude) / 2 / MILLION) * (Math.PI / 180);
  const north = ((one.latitude - other.latitude) / MILLION) * METRES_OF_DEGREE;
  const east = ((one.longitude - other.longitude) / MILLION) * METRES_OF_DEGREE * Math.cos(middle);
  return Math.round(Math.hypot(north, east));
}

function trigramsOf(text: string): ReadonlySet<string> {
  const trigrams = new Set<string>();
  for (const word of foldName(text)) {
    const padded = `  ${word} `;
    for (let at = 0; at + 3 <= padded.length; at += 1) trigrams.add(padded.slice(at, at + 3));
  }
  return trigrams;
}

function dice(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...one].filter((trigram) => other.has(trigram)).length;
  return one.size + other.size === 0 ? 0 : (2 * shared) / (one.size + other.size);
}
