import { Injectable } from '@nestjs/common';
import type { Position } from '#libs/event-store';
import { Projections } from '#libs/projections';

const WAIT_MS = 5_000;

/** Lets a person see what they just did. */
@Injectable()
export class ReadYourWrites {
  constructor(private readonly projections: Projections) {}

  /** Waits until a read model has come to that position; none waits for nothing. */
  async seen(position: string | null | undefined, projection = 'meetings'): Promise<void> {
    if (position != null) await this.projections.waitFor(projection, position as Position, WAIT_MS);
  }
}
