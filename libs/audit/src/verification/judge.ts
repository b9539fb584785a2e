import { categoryOf } from '#libs/event-store';
import type { RecordedEvent } from '#libs/event-store';
import type { DomainEvent } from '#libs/kernel';
import { isAllPublic } from '../application/audience.js';
import type { CrossStreamCheck, JudgedHistory, JudgingDecider } from '../application/judged-history.js';
import type { Finding, Findings } from './findings.js';

/** What judging an event needs of it. */
export type EventToJudge = Pick<RecordedEvent, 'id' | 'type' | 'stream' | 'revision' | 'data'> & {
  readonly metadata: Pick<RecordedEvent['metadata'], 'schemaVersion' | 'recordedAt'>;
};

interface Followed {
  /** Undefined for a category without rules. */
  readonly decider: JudgingDecider | undefined;
  revision: number;
  state: unknown;
  /** False from the first event on that could not be judged. */
  sound: boolean;
}

/** Follows every stream: its revisions are dense, and each event follows from the state before it. */
export class Judge {
  private readonly streams = new Map<string, Followed>();
  /** Committed events that could not be read: from then on a gap proves nothing, but where everybody reads all. */
  private withheld = 0;
  judged = 0;
  private readonly across: readonly CrossStreamCheck[];

  constructor(
    private readonly history: JudgedHistory,
    private readonly findings: Findings,
  ) {
    this.across = history.acrossStreams?.() ?? [];
  }

  /**
   * What shows across streams only, once everything was read.
   *
   * @param isWhole false for chosen events
   * @returns what holds, in English
   */
  async finish(isWhole: boolean): Promise<readonly string[]> {
    const notes: string[] = [];
    for (const check of this.across) {
      const { findings, notes: told } = await check.finish(isWhole && this.withheld === 0);
      for (const { leafIndex, stream, how } of findings)
        this.findings.add({ kind: 'ruleBroken', from: leafIndex, stream, how });
      notes.push(...told);
    }
    return notes;
  }

  get streamCount(): number {
    return this.streams.size;
  }

  get unjudgedStreams(): number {
    return [...this.streams.values()].filter(({ sound }) => !sound).length;
  }

  passOver(): void {
    this.withheld += 1;
  }

  judge(event: EventToJudge, leafIndex: number): void {
    const { stream, revision } = event;
    let followed = this.streams.get(stream);
    if (!followed) {
      const decider = this.history.deciders.get(categoryOf(stream));
      followed = { decider, revision: -1, state: decider?.initialState, sound: true };
      this.streams.set(stream, followed);
    }
    const expected = followed.revision + 1;
    followed.revision = revision;
    if (!followed.sound) return;
    if (revision !== expected) {
      followed.sound = false;
      if (this.withheld > 0 && revision > expected && !isAllPublic(stream)) return;
      const how = `stream ${stream} should go on with revision ${expected}, here is ${revision}`;
      this.find(event, leafIndex, { kind: 'revisionGap', how });
      return;
    }
    if (!followed.decider) {
      followed.sound = false;
      this.find(event, leafIndex, { kind: 'rulesUnknown', how: `no rules are known for ${stream}` });
      return;
    }
    this.apply(event, followed, followed.decider, leafIndex);
  }

  private apply(event: EventToJudge, followed: Followed, decider: JudgingDecider, leafIndex: number): void {
    try {
      const upcast = this.history.upcast(event);
      for (const check of this.across) check.take(upcast, leafIndex);
      const today = upcast as unknown as DomainEvent<string, object>;
      const violations = decider.check(followed.state, today);
      this.judged += 1;
      if (violations.length > 0) {
        const codes = violations.map(({ code }) => code).join(', ');
        followed.sound = false;
        const how = `${event.type} does not follow from what was before it: ${codes}`;
        this.find(event, leafIndex, { kind: 'ruleBroken', how, violations });
      }
      followed.state = decider.evolve(followed.state, today);
    } catch (error) {
      followed.sound = false;
      const how = `${event.type} cannot be judged: ${String(error)}`;
      this.find(event, leafIndex, { kind: 'notReadable', how });
    }
  }

  private find(
    { stream, revision }: EventToJudge,
    from: number,
    what: Pick<Finding, 'kind' | 'how' | 'violations'>,
  ): void {
    this.findings.add({ from, stream, revision, ...what });
  }
}
