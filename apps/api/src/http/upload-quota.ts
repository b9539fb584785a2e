import { DomainError, localDate } from '#libs/kernel';
import type { CalendarDate, Clock } from '#libs/kernel';

/** Files one person hands in on one day: a proposal has thirty at most, and the office enters some for others. */
const MOST_A_DAY = 100;

/** Lets nobody fill the vault: counts, in this process, what each person has handed in today. */
export class UploadQuota {
  private day: CalendarDate = '';
  private readonly taken = new Map<string, number>();

  constructor(
    private readonly clock: Clock,
    private readonly most = MOST_A_DAY,
  ) {}

  /** Counts one more. @throws DomainError `TooManyFiles` before the file is read */
  take(personId: string): void {
    const today = localDate(this.clock.now());
    if (today !== this.day) this.taken.clear();
    this.day = today;
    const taken = this.taken.get(personId) ?? 0;
    if (taken >= this.most) throw new DomainError('TooManyFiles', { most: this.most });
    this.taken.set(personId, taken + 1);
  }
}
