import { categoryOf } from '#libs/event-store';
import type { RecordedEvent } from '#libs/event-store';
import type { DomainEvent } from '#libs/kernel';
import type { JudgedHistory } from '../application/judged-history.js';
import type { Findings } from './findings.js';

interface Followed {
  revision: number;
  state: unknown;
  /** False from the first event on that could not be judged. */
  sound: boolean;
}

/** Follows every stream: its revisions are dense, and each event follows from the state before it. */
export class Judge {
  private readonly streams = new Map<string, Followed>();
  /** Committed events that could not be read: from then on a gap proves nothing. */
  private withheld = 0;
  judged = 0;

  constructor(
    private readonly history: JudgedHistory,
    private readonly findings: Findings,
  ) {}

  get streamCount(): number {
    return this.streams.size;
  }

  get unjudgedStreams(): number {
    return [...this.streams.values()].filter(({ sound }) => !sound).length;
  }

  passOver(): void {
    this.withheld += 1;
  }

  judge(event: RecordedEvent, leafIndex: number): void {
    const { stream, revision } = event;
    const decider = this.history.deciders.get(categoryOf(stream));
    const followed = this.streams.get(stream) ?? { revision: -1, state: decider?.initialState, sound: true };
    this.streams.set(stream, followed);
    const expected = followed.revision + 1;
    followed.revision = revision;
    if (!followed.sound) return;
    const place = { from: leafIndex, stream, revision };
    if (revision !== expected) {
      followed.sound = false;
      if (this.withheld > 0 && revision > expected) return;
      const how = `stream ${stream} should go on with revision ${expected}, here is ${revision}`;
      this.findings.add({ ...place, kind: 'revisionGap', how });
      return;
    }
    if (!decider) {
      followed.sound = false;
      this.findings.add({ ...place, kind: 'rulesUnknown', how: `no rules are known for ${stream}` });
      return;
    }
    this.apply(event, followed, place);
  }

  private apply(
    event: RecordedEvent,
    followed: Followed,
    place: { readonly from: number; readonly stream: string; readonly revision: number },
  ): void {
    const decider = this.history.deciders.get(categoryOf(event.stream));
    if (!decider) return;
    try {
      const today = this.history.upcast(event) as unknown as DomainEvent<string, object>;
      const violations = decider.check(followed.state, today);
      this.judged += 1;
      if (violations.length > 0) {
        const codes = violations.map(({ code }) => code).join(', ');
        followed.sound = false;
        this.findings.add({
          ...place,
          kind: 'ruleBroken',
          how: `${event.type} does not follow from what was before it: ${codes}`,
          violations,
        });
      }
      followed.state = decider.evolve(followed.state, today);
    } catch (error) {
      followed.sound = false;
      this.findings.add({
        ...place,
        kind: 'notReadable',
        how: `${event.type} cannot be judged: ${String(error)}`,
      });
    }
  }
}
