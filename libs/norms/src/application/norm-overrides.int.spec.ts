import { CommandExecutor } from '#libs/commands';
import type { CommandRequest } from '#libs/commands';
import { PostgresEventStore, schemaRegistry } from '#libs/event-store';
import { createTestDatabase } from '#libs/testing';
import { normOverrideEventVersions } from '../domain/event-versions.js';
import { ApproveNormOverrideHandler } from './approve-norm-override.handler.js';
import { ApproveNormOverrideMessage, RevokeNormOverrideMessage } from './norm-override.messages.js';
import { NormsFromLog } from './norms-in-force.js';
import { RevokeNormOverrideHandler } from './revoke-norm-override.handler.js';

const DISTRICT = '595000000';
const OKRUG = '595037000';
const VILLAGE = '595037100';
const RULE = {
  normId: 'separateGathering.noticeDays',
  value: 14,
  validFrom: '2026-03-01',
  maslikhatDecision: { number: '12/3', date: '2026-02-20' },
};

let database: Awaited<ReturnType<typeof createTestDatabase>>;
let store: PostgresEventStore;
let norms: NormsFromLog;
let approve: ApproveNormOverrideHandler;
let revoke: RevokeNormOverrideHandler;

beforeAll(async () => {
  database = await createTestDatabase();
  store = await PostgresEventStore.open({ connection: database.connection });
  const schemas = schemaRegistry(normOverrideEventVersions);
  const clock = { now: () => '2026-03-01T04:00:00.000Z' };
  const executor = new CommandExecutor(store, schemas, clock, new Uint8Array(32));
  norms = new NormsFromLog(store, schemas);
  approve = new ApproveNormOverrideHandler(executor);
  revoke = new RevokeNormOverrideHandler(executor);
}, 60_000);

afterAll(async () => {
  await store.close();
  await database.drop();
});

function request(n: number): CommandRequest {
  const commandId = `00000000-0000-4000-8000-00000000000${String(n)}`;
  return {
    commandId,
    correlationId: commandId,
    causationId: commandId,
    actor: { id: commandId, role: 'maslikhat' },
    channel: 'web',
  };
}

async function noticeDays(territory: string, on = '2026-03-05') {
  const frozen = await norms.inForce(['separateGathering.noticeDays'], on, territory);
  return frozen['separateGathering.noticeDays'];
}

it('a rule of the district governs its okrugs until the okrug has its own, and again when that is revoked', async () => {
  expect(await noticeDays(VILLAGE)).toMatchObject({ value: 10, origin: 'law' });

  await approve.execute(new ApproveNormOverrideMessage(DISTRICT, { ...RULE, value: 20 }, request(1)));
  expect(await noticeDays(VILLAGE)).toMatchObject({ value: 20, origin: 'territory' });

  const own = await approve.execute(new ApproveNormOverrideMessage(OKRUG, RULE, request(2)));
  expect(await noticeDays(VILLAGE)).toMatchObject({
    value: 14,
    source: 'maslikhat decision 12/3 of 2026-02-20',
  });
  expect(await noticeDays('595039100')).toMatchObject({ value: 20 });
  expect(await noticeDays(VILLAGE, '2026-02-28')).toMatchObject({ value: 10 });

  const revocation = {
    overrideId: own.overrideId,
    revokedFrom: '2026-03-04',
    maslikhatDecision: RULE.maslikhatDecision,
  };
  await revoke.execute(new RevokeNormOverrideMessage(OKRUG, revocation, request(3)));
  expect(await noticeDays(VILLAGE)).toMatchObject({ value: 20 });
  expect(await noticeDays(VILLAGE, '2026-03-03')).toMatchObject({ value: 14 });
});

it('a command sent again records nothing new', async () => {
  const message = new ApproveNormOverrideMessage('750000000', RULE, request(4));
  const once = await approve.execute(message);
  expect(await approve.execute(message)).toEqual(once);
  expect(await store.readStream('normOverride-750000000')).toHaveLength(1);
});

it('what is no norm, no territory or no date is refused before anything is loaded', async () => {
  const refused = (territory: string, change: object) =>
    expect(approve.execute(new ApproveNormOverrideMessage(territory, { ...RULE, ...change }, request(5))))
      .rejects;
  await refused('59', {}).toMatchObject({ code: 'KatoInvalid' });
  await refused(OKRUG, { normId: 'toString' }).toMatchObject({ code: 'NormUnknown' });
  await refused(OKRUG, { validFrom: '2026-02-30' }).toMatchObject({ code: 'DateInvalid' });
});
