import 'reflect-metadata';
import { DataSource } from 'typeorm';
import { CommandExecutor, systemCaller } from '#libs/commands';
import type { Caller } from '#libs/commands';
import { PostgresEventStore } from '#libs/event-store';
import type { RecordedEvent } from '#libs/event-store';
import { uuidV5 } from '#libs/kernel';
import { Projections } from '#libs/projections';
import { createTestDatabase } from '#libs/testing';
import type { TestDatabase } from '#libs/testing';
import { callerOf } from '../access/actor.js';
import type { Principal } from '../access/principal.js';
import { GrantRoleMessage, RevokeRoleMessage } from '../application/appointment.messages.js';
import { GrantRoleHandler } from '../application/grant-role.handler.js';
import { grantsFromLog } from '../application/grants-from-log.js';
import { RevokeRoleHandler } from '../application/revoke-role.handler.js';
import { IDENTITY_ENTITIES } from './entities.js';
import { RoleGrantQueries } from './role-grant.queries.js';
import { identityProjection } from './role-grants.projection.js';

const OKRUG = '595037000';
const DISTRICT = '595000000';
const CLERK = uuidV5('test:clerk');
const ADMIN = uuidV5('test:admin');
/** As an input comes from GraphQL. */
class BasisInput {
  number = '12-ө';
  date = '2026-02-27';
}
const basis = new BasisInput();
const schemas = { versionOf: () => 1, upcast: (event: RecordedEvent) => event };
const clock = { now: () => '2026-03-02T05:00:00.000Z' };

let db: TestDatabase;
let store: PostgresEventStore;
let projections: Projections;
let dataSource: DataSource;
let queries: RoleGrantQueries;
let grantRole: GrantRoleHandler;
let revokeRole: RevokeRoleHandler;

beforeAll(async () => {
  db = await createTestDatabase();
  store = await PostgresEventStore.open({ connection: db.connection });
  projections = new Projections({ store, database: db.connection, projections: [identityProjection] });
  projections.start();
  dataSource = await new DataSource({
    type: 'postgres',
    url: db.url,
    entities: IDENTITY_ENTITIES,
  }).initialize();
  queries = new RoleGrantQueries(dataSource);
  const executor = new CommandExecutor(store, schemas, clock, new Uint8Array(32));
  grantRole = new GrantRoleHandler(executor);
  revokeRole = new RevokeRoleHandler(executor);
}, 60_000);

afterAll(async () => {
  await projections.close();
  await dataSource.destroy();
  await store.close();
  await db.drop();
});

const administrator: Principal = {
  kind: 'person',
  personId: ADMIN,
  grants: [{ role: 'administrator', territory: DISTRICT, validFrom: '2026-01-01' }],
  by: 'session',
};

function asked(name: string, principal: Principal = administrator): Caller {
  const commandId = uuidV5(`test:${name}`);
  return callerOf(principal, { commandId, correlationId: commandId, causationId: commandId, channel: 'web' });
}

const clerkGrant = {
  personId: CLERK,
  role: 'akimOffice',
  territory: OKRUG,
  validFrom: '2026-03-01',
  basis,
} as const;

it('an appointment is an event, in force from its day on and listed by territory and person', async () => {
  const command = systemCaller(uuidV5('test:first'), uuidV5('test:first'), uuidV5('test:first'));
  await grantRole.execute(
    new GrantRoleMessage(
      { personId: ADMIN, role: 'administrator', territory: DISTRICT, validFrom: '2026-01-01', basis },
      command,
    ),
  );
  const { position, repeated } = await grantRole.execute(new GrantRoleMessage(clerkGrant, asked('grant')));
  expect(repeated).toBe(false);
  await projections.waitFor('identity', position, 20_000);

  const [recorded] = await store.readStream(`appointment-${CLERK}`);
  expect(recorded).toMatchObject({
    type: 'RoleGranted',
    data: { grantedBy: ADMIN, grantedOn: '2026-03-02' },
    metadata: { actor: { id: ADMIN, role: 'administrator' } },
  });
  const inDistrict = await queries.inTerritory(DISTRICT, '2026-03-01');
  expect(inDistrict.map(({ personId, role }) => [personId, role])).toEqual([
    [ADMIN, 'administrator'],
    [CLERK, 'akimOffice'],
  ]);
  expect(await queries.ofPerson(CLERK)).toMatchObject([
    { validFrom: '2026-03-01', validTo: null, basisNumber: '12-ө', basisDate: '2026-02-27' },
  ]);
  const grantsOf = grantsFromLog(store, schemas);
  expect(await grantsOf(CLERK, '2026-02-28')).toEqual([]);
  expect(await grantsOf(CLERK, '2026-03-01')).toMatchObject([{ role: 'akimOffice', territory: OKRUG }]);
});

it('the same command again appoints nobody twice', async () => {
  const again = await grantRole.execute(new GrantRoleMessage(clerkGrant, asked('grant')));
  expect(again).toMatchObject({ personId: CLERK, revision: 0, repeated: true });
});

it('nobody appoints outside their own territory, nor without being appointed to it', async () => {
  const elsewhere = { ...clerkGrant, territory: '591033000' };
  await expect(grantRole.execute(new GrantRoleMessage(elsewhere, asked('elsewhere')))).rejects.toMatchObject({
    code: 'NotAllowed',
    facts: { operation: 'grantRole', territory: '591033000' },
  });
  const clerk: Principal = { kind: 'person', personId: CLERK, grants: [clerkGrant], by: 'session' };
  await expect(
    grantRole.execute(new GrantRoleMessage({ ...clerkGrant, personId: ADMIN }, asked('clerk', clerk))),
  ).rejects.toMatchObject({ code: 'NotAllowed' });
  await expect(
    grantRole.execute(new GrantRoleMessage({ ...clerkGrant, personId: 'Иванов' }, asked('named'))),
  ).rejects.toMatchObject({ code: 'PersonIdInvalid' });
});

it('a role that is revoked is gone the same day, and the list says on what act', async () => {
  const { position } = await revokeRole.execute(
    new RevokeRoleMessage(
      { personId: CLERK, role: 'akimOffice', territory: OKRUG, from: '2026-03-02', basis },
      asked('revoke'),
    ),
  );
  expect(await grantsFromLog(store, schemas)(CLERK, '2026-03-02')).toEqual([]);
  await projections.waitFor('identity', position, 20_000);
  expect(await queries.ofPerson(CLERK)).toMatchObject([{ validTo: '2026-03-01', endBasisNumber: '12-ө' }]);
  expect(await queries.inTerritory(OKRUG, '2026-03-02')).toEqual([]);
});

it('an appointment taken back before its first day leaves no row, and the same one may be made again', async () => {
  const future = { ...clerkGrant, validFrom: '2026-06-01' };
  await grantRole.execute(new GrantRoleMessage(future, asked('future')));
  await revokeRole.execute(
    new RevokeRoleMessage({ ...future, from: '2026-05-01', basis }, asked('take back')),
  );
  const { position } = await grantRole.execute(new GrantRoleMessage(future, asked('future again')));
  await projections.waitFor('identity', position, 20_000);
  expect((await queries.ofPerson(CLERK)).map(({ validFrom }) => validFrom)).toEqual([
    '2026-03-01',
    '2026-06-01',
  ]);
});

it('a rebuilt list equals the live one', async () => {
  const live = await projections.dump('identity');
  expect(await projections.rebuild('identity')).toBe(true);
  expect(await projections.dump('identity')).toBe(live);
});
