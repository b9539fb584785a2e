import type { Clock, Instant } from '#libs/kernel';

/** The clock of a demonstration: while it is loaded, it can be set to a day that has passed, to live through it. */
export class DemonstrationClock implements Clock {
  private told: Instant | undefined;

  constructor(private readonly clock: Clock) {}

  now(): Instant {
    return this.told ?? this.clock.now();
  }

  /** Time stands still there until it is set again or let go. */
  set(now: Instant): void {
    this.told = now;
  }

  letGo(): void {
    this.told = undefined;
  }
}
