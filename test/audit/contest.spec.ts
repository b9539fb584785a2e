import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { encodeKey } from '#libs/audit';
import type { RecordedEvent } from '#libs/event-store';
import { uuidV5 } from '#libs/kernel';
import type { JsonObject } from '#libs/kernel';
import { contest } from '../../libs/participatory-budget/src/application/count/testing/contest.js';
import type { Told } from '../../libs/participatory-budget/src/application/count/testing/contest.js';
import { PROJECTS } from '../../libs/participatory-budget/src/domain/campaign/testing/campaigns.js';
import { jinalysAudit } from './support/command.js';
import type { Said } from './support/command.js';
import { Random } from './support/random.js';
import { LOG_KEY, sampleLog, writeSample } from './support/sample-log.js';

const CHOICES = Array.from({ length: 30 }, (_, voter) => [
  PROJECTS[voter % 3]!.projectId,
  PROJECTS[(voter + 1) % 3]!.projectId,
]);

describe('a log with a contest, verified by the command', () => {
  let folder: string;
  let log: readonly Told[];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'jinalys-contest-'));
    ({ log } = await contest({ choices: CHOICES }));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  /** Entries, tree and signature are made anew over whatever is told. */
  async function verified(name: string, told: readonly Told[]): Promise<Said> {
    const bundle = join(folder, name);
    await writeSample(bundle, await sampleLog(recorded(told)));
    return jinalysAudit('verify', bundle, '--key', encodeKey(LOG_KEY.key));
  }

  it('holds when the result follows from the ballots, and says that they were counted again', async () => {
    const { code, out } = await verified('true', log);
    expect([code, out]).toEqual([
      0,
      expect.stringMatching(/counted again, the result follows from the ballots[^]*all holds\n$/),
    ]);
  });

  it('is wrong at the result when other winners were declared, though no stream’s rules are broken', async () => {
    const at = log.findIndex(({ type }) => type === 'ResultDeclared');
    const forged = log.with(at, withWinner(log[at]!, PROJECTS[1]!));
    const { code, out } = await verified('forged', forged);
    expect([code, out]).toEqual([
      1,
      expect.stringMatching(
        new RegExp(`WRONG at leaf ${at} \\(ruleBroken\\): the result that was declared does not follow`),
      ),
    ]);
    expect(out).not.toContain('also at');
  });

  it('is wrong when a ballot was left out and the rest signed anew', async () => {
    const { code, out } = await verified(
      'without',
      log.filter(({ stream }) => stream !== 'ballot-7'),
    );
    expect([code, out]).toEqual([1, expect.stringContaining('not as many as the close says')]);
  });
});

/** Another project alone is said to have won; budget, cost and number of voters still agree. */
function withWinner(declared: Told, { projectId, costTiyn }: (typeof PROJECTS)[number]): Told {
  const [result] = declared.data['results'] as readonly JsonObject[];
  const results = [{ ...result, winners: [projectId], spentTiyn: costTiyn }];
  return { ...declared, data: { ...declared.data, results } };
}

/** As they are recorded, one stream beside the other. */
function recorded(told: readonly Told[]): RecordedEvent[] {
  const random = new Random(5);
  const revisions = new Map<string, number>();
  return told.map(({ stream, type, data, metadata: { recordedAt } }, index) => {
    const revision = revisions.get(stream) ?? 0;
    revisions.set(stream, revision + 1);
    const commandId = uuidV5(`${stream}/${revision}`);
    return {
      id: uuidV5(`event/${stream}/${revision}`),
      type,
      stream,
      revision,
      data,
      metadata: {
        schemaVersion: 1,
        correlationId: commandId,
        causationId: commandId,
        commandId,
        commandHash: random.hex(32),
        actor: { role: 'resident' },
        channel: 'web',
        recordedAt,
        salt: random.hex(16),
      },
      position: String(index) as RecordedEvent['position'],
    };
  });
}
