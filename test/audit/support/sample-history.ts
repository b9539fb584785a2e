import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { judging } from '#libs/audit';
import type { JudgedHistory } from '#libs/audit';
import type { RecordedEvent } from '#libs/event-store';
import { schemaRegistry } from '#libs/event-store';
import { uuidV5 } from '#libs/kernel';
import type { JsonObject } from '#libs/kernel';
import {
  sectionPlanDecider,
  sectionPlanEventVersions,
  separateGatheringDecider,
  separateGatheringEventVersions,
} from '#libs/meetings';
import type { Random } from './random.js';

/** From the top of the checkout, where npm runs everything, for the compiled bench reads it as well. */
const FOLDER = 'test/golden-events/meetings/histories';

const schemas = schemaRegistry({ ...sectionPlanEventVersions, ...separateGatheringEventVersions });

/** The rules of what {@link sampleHistory} tells. */
export const sampleRules: JudgedHistory = {
  deciders: new Map([
    ['sectionPlan', judging(sectionPlanDecider)],
    ['separateGathering', judging(separateGatheringDecider)],
  ]),
  upcast: (event) => schemas.upcast(event),
};

interface Told {
  readonly type: string;
  readonly schemaVersion: number;
  readonly data: JsonObject;
}

interface Stream {
  readonly name: string;
  readonly told: readonly Told[];
}

const CATEGORIES = { 'section-plan': 'sectionPlan', 'separate-gathering': 'separateGathering' } as const;

/** Plans and gatherings as they once shipped, going on side by side in chance order, until there are enough events. */
export function sampleHistory(random: Random, least: number): RecordedEvent[] {
  const files = readdirSync(FOLDER).sort();
  const events: RecordedEvent[] = [];
  for (let round = 0; events.length < least; round += 1) {
    const streams = files.map((file) => ({
      name: `${categoryOf(file)}-${uuidV5(`${round}/${file}`)}`,
      told: JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as Told[],
    }));
    events.push(...sideBySide(streams, random));
  }
  return events;
}

/** The events of streams that go on side by side in chance order, as they are recorded. */
export function sideBySide(streams: readonly Stream[], random: Random): RecordedEvent[] {
  const events: RecordedEvent[] = [];
  let open = streams.map((stream) => ({ ...stream, next: 0 }));
  while (open.length > 0) {
    const stream = random.pick(open);
    events.push(recorded(stream.told[stream.next]!, stream.name, stream.next, random));
    stream.next += 1;
    if (stream.next === stream.told.length) open = open.filter((other) => other !== stream);
  }
  return events;
}

function categoryOf(file: string): string {
  const [kind = ''] = file.split('.');
  return CATEGORIES[kind as keyof typeof CATEGORIES];
}

function recorded(told: Told, stream: string, revision: number, random: Random): RecordedEvent {
  const commandId = uuidV5(`${stream}/${revision}`);
  return {
    id: uuidV5(`event/${stream}/${revision}`),
    type: told.type,
    stream,
    revision,
    data: told.data,
    metadata: {
      schemaVersion: told.schemaVersion,
      correlationId: commandId,
      causationId: commandId,
      commandId,
      commandHash: random.hex(32),
      actor: { id: uuidV5('clerk'), role: 'akimOffice' },
      channel: 'desk',
      recordedAt: '2026-03-11T05:00:00.000Z',
      salt: random.hex(16),
    },
    position: String(revision) as RecordedEvent['position'],
  };
}
