import { createCipheriv, createDecipheriv, createHmac, hash } from 'node:crypto';
import type { SealedChoice } from '../../domain/ballot/ballot.events.js';
import type { ProjectOnBallot } from '../../domain/campaign/campaign.events.js';

const IV_BYTES = 12;
const TAG_BYTES = 16;
const NONCE_BYTES = 32;

/** Random bytes that one sealing uses up. */
export const SEALING_BYTES = IV_BYTES + NONCE_BYTES;

type Projects = readonly Pick<ProjectOnBallot, 'projectId'>[];

/**
 * A choice sealed under the campaign's key. It is written as one bit a project, in the ballot's order, so that every
 * sealed choice of a campaign has the same length.
 *
 * @param place which ballot it is: a sealed choice moved elsewhere does not open
 * @param random {@link SEALING_BYTES} bytes that nobody can guess and that are used once
 */
export function sealChoice(
  key: Uint8Array,
  place: string,
  projectIds: readonly string[],
  projects: Projects,
  random: Uint8Array,
): SealedChoice {
  const nonce = random.subarray(IV_BYTES, SEALING_BYTES);
  const bits = bitsOf(projectIds, projects);
  const iv = random.subarray(0, IV_BYTES);
  const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(Buffer.from(place));
  const body = Buffer.concat([cipher.update(nonce), cipher.update(bits), cipher.final()]);
  const sealed = Buffer.concat([iv, cipher.getAuthTag(), body]).toString('base64');
  return { commitment: commitmentOf(nonce, bits), sealed };
}

/** A sheet of paper: two clerks who read the same on the same sheet get the same commitment. */
export function sealSheet(
  key: Uint8Array,
  place: string,
  projectIds: readonly string[] | null,
  projects: Projects,
): { readonly commitment: string; readonly sealed: string | null } {
  const said = projectIds === null ? 'invalid' : bitsOf(projectIds, projects).toString('hex');
  const random = createHmac('sha512', key).update(`${place}:${said}`).digest();
  const { commitment, sealed } = sealChoice(key, place, projectIds ?? [], projects, random);
  return { commitment, sealed: projectIds === null ? null : sealed };
}

/**
 * Opens what {@link sealChoice} sealed.
 *
 * @returns undefined when key, place or commitment is not its own
 */
export function openChoice(
  key: Uint8Array,
  place: string,
  { commitment, sealed }: SealedChoice,
  projects: Projects,
): readonly string[] | undefined {
  const bytes = Buffer.from(sealed, 'base64');
  const bodyFrom = IV_BYTES + TAG_BYTES;
  if (bytes.length !== bodyFrom + NONCE_BYTES + Math.ceil(projects.length / 8)) return undefined;
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, IV_BYTES))
    .setAAD(Buffer.from(place))
    .setAuthTag(bytes.subarray(IV_BYTES, bodyFrom));
  const body = decipher.update(bytes.subarray(bodyFrom));
  try {
    decipher.final();
  } catch {
    return undefined; // sealed under another key or for another place
  }
  const bits = body.subarray(NONCE_BYTES);
  if (commitmentOf(body.subarray(0, NONCE_BYTES), bits) !== commitment) return undefined;
  return projects
    .filter((_, index) => ((bits[index >> 3] ?? 0) & (1 << (index & 7))) !== 0)
    .map(({ projectId }) => projectId);
}

/** The key of a voter's stream: who has no secret cannot tell whose it is. */
export function voterKeyOf(secret: Uint8Array, memberId: string): string {
  return createHmac('sha256', secret).update(memberId).digest('hex');
}

function commitmentOf(nonce: Uint8Array, bits: Uint8Array): string {
  return hash('sha256', Buffer.concat([nonce, bits]), 'hex');
}

function bitsOf(projectIds: readonly string[], projects: Projects): Buffer {
  const bits = Buffer.alloc(Math.ceil(projects.length / 8));
  for (const projectId of projectIds) {
    const index = projects.findIndex((project) => project.projectId === projectId);
    if (index < 0) throw new RangeError('a choice names a project that is not on the ballot');
    bits[index >> 3] = (bits[index >> 3] ?? 0) | (1 << (index & 7));
  }
  return bits;
}
