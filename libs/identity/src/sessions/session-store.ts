import type { Clock, Instant } from '#libs/kernel';
import { addMinutes } from '#libs/kernel';
import type { Pool } from 'pg';
import { hashOf, keyFor, randomToken, seal, unseal } from './secrets.js';

export interface SessionLifetimes {
  /** A session nobody uses for this long ends. */
  readonly idleMinutes: number;
  /** A session ends this long after it began, used or not. */
  readonly absoluteMinutes: number;
}

/** Two hours without a touch, twelve in all: a meeting's pause, a working day. */
export const DEFAULT_LIFETIMES: SessionLifetimes = { idleMinutes: 120, absoluteMinutes: 720 };

export interface Session {
  readonly personId: string;
  readonly displayName?: string;
  /** When it ends for good. */
  readonly endsAt: Instant;
}

interface Row {
  readonly person_id: string;
  readonly sealed_name: string | null;
  readonly seen_at: Date;
  readonly ends_at: Date;
}

const TOUCH_AFTER_MINUTES = 1;

/**
 * Sessions in PostgreSQL. The table knows a token by its hash and the person by a random id; the display name is
 * sealed under a key that only the cookie yields, so the table alone gives away neither a session nor a name.
 */
export class SessionStore {
  constructor(
    private readonly pool: Pick<Pool, 'query'>,
    private readonly clock: Clock,
    private readonly lifetimes: SessionLifetimes = DEFAULT_LIFETIMES,
  ) {}

  /** Seconds a cookie need not outlive. */
  get maxAgeSeconds(): number {
    return this.lifetimes.absoluteMinutes * 60;
  }

  /**
   * Begins a session, and clears away those that have ended.
   *
   * @returns the token for the cookie; it is kept nowhere else
   */
  async begin(person: {
    readonly personId: string;
    readonly displayName?: string | undefined;
  }): Promise<string> {
    const token = randomToken();
    const now = this.clock.now();
    const name = person.displayName === undefined ? null : seal(nameKey(token), person.displayName);
    await this.pool.query('DELETE FROM identity.session WHERE ends_at <= $1', [now]);
    await this.pool.query(
      `INSERT INTO identity.session (token_hash, person_id, sealed_name, began_at, seen_at, ends_at)
       VALUES ($1, $2, $3, $4, $4, $5)`,
      [hashOf(token), person.personId, name, now, addMinutes(now, this.lifetimes.absoluteMinutes)],
    );
    return token;
  }

  /** The session of a token and keeps it awake; undefined when there is none, or none any more. */
  async find(token: string): Promise<Session | undefined> {
    const { rows } = await this.pool.query<Row>(
      'SELECT person_id, sealed_name, seen_at, ends_at FROM identity.session WHERE token_hash = $1',
      [hashOf(token)],
    );
    const [row] = rows;
    if (!row) return undefined;
    const now = this.clock.now();
    const seenAt = row.seen_at.toISOString();
    const endsAt = row.ends_at.toISOString();
    if (now >= endsAt || now >= addMinutes(seenAt, this.lifetimes.idleMinutes)) {
      await this.end(token);
      return undefined;
    }
    if (now >= addMinutes(seenAt, TOUCH_AFTER_MINUTES)) await this.touch(token, now);
    const displayName = row.sealed_name === null ? undefined : unseal(nameKey(token), row.sealed_name);
    return { personId: row.person_id, endsAt, ...(displayName === undefined ? {} : { displayName }) };
  }

  /** Ends a session; one that is not there has ended already. */
  async end(token: string): Promise<void> {
    await this.pool.query('DELETE FROM identity.session WHERE token_hash = $1', [hashOf(token)]);
  }

  private async touch(token: string, now: Instant): Promise<void> {
    await this.pool.query('UPDATE identity.session SET seen_at = $2 WHERE token_hash = $1 AND seen_at < $2', [
      hashOf(token),
      now,
    ]);
  }
}

function nameKey(token: string): Uint8Array {
  return keyFor(token, 'session name');
}
