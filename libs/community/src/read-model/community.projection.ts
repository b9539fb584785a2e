import type { RecordedEvent } from '#libs/event-store';
import type { Projection, ProjectionTransaction } from '#libs/projections';
import { OFFICIAL_CATEGORY } from '../domain/official.events.js';
import type { OfficialRecorded } from '../domain/official.events.js';
import { ROLL_CATEGORY } from '../domain/roll.events.js';
import type { RollImported } from '../domain/roll.events.js';
import { TERRITORY_CATEGORY } from '../domain/territory.events.js';
import type { TerritoryClosed, TerritoryRegistered, TerritoryRenamed } from '../domain/territory.events.js';

type Shown = TerritoryRegistered | TerritoryRenamed | TerritoryClosed | RollImported | OfficialRecorded;

/** Territories, the versions of their rolls, and posts in office. */
export const communityProjection: Projection = {
  name: 'community',
  version: 1,
  categories: [TERRITORY_CATEGORY, ROLL_CATEGORY, OFFICIAL_CATEGORY],
  tables: `
create table territory (
  kato text primary key,
  kind text not null,
  name_kk text not null,
  name_ru text not null,
  parent text,
  population jsonb not null,
  valid_from date not null,
  valid_to date
);
create index territory_parent on territory (parent);
create table roll_version (
  territory text not null,
  version int not null,
  count int not null,
  added int not null,
  changed int not null,
  removed int not null,
  rejected int not null,
  digest text not null,
  imported_on date not null,
  primary key (territory, version)
);
create table official (
  official_id uuid primary key,
  territory text not null,
  position_kk text not null,
  position_ru text not null
);
create index official_territory on official (territory);
`,
  apply: (event, tx) => apply(event as RecordedEvent & Shown, tx),
};

async function apply(event: Shown, tx: ProjectionTransaction): Promise<void> {
  switch (event.type) {
    case 'TerritoryRegistered':
      return registered(event.data, tx);
    case 'TerritoryRenamed':
      await tx.query(`update territory set name_kk = $2, name_ru = $3 where kato = $1`, [
        event.data.kato,
        event.data.names.kk,
        event.data.names.ru,
      ]);
      return;
    case 'TerritoryClosed':
      await tx.query(`update territory set valid_to = $2 where kato = $1`, [
        event.data.kato,
        event.data.validTo,
      ]);
      return;
    case 'RollImported':
      return imported(event.data, tx);
    case 'OfficialRecorded':
      return official(event.data, tx);
  }
}

async function registered(data: TerritoryRegistered['data'], tx: ProjectionTransaction): Promise<void> {
  await tx.query(
    `insert into territory (kato, kind, name_kk, name_ru, parent, population, valid_from)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [
      data.kato,
      data.kind,
      data.names.kk,
      data.names.ru,
      data.parent ?? null,
      JSON.stringify(data.population),
      data.validFrom,
    ],
  );
}

async function imported(data: RollImported['data'], tx: ProjectionTransaction): Promise<void> {
  await tx.query(
    `insert into roll_version (territory, version, count, added, changed, removed, rejected, digest, imported_on)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      data.territory,
      data.version,
      data.count,
      data.added,
      data.changed,
      data.removed,
      data.rejected,
      data.digest,
      data.importedOn,
    ],
  );
}

async function official(data: OfficialRecorded['data'], tx: ProjectionTransaction): Promise<void> {
  await tx.query(
    `insert into official (official_id, territory, position_kk, position_ru) values ($1, $2, $3, $4)
     on conflict (official_id) do update set territory = $2, position_kk = $3, position_ru = $4`,
    [data.officialId, data.territory, data.position.kk, data.position.ru],
  );
}
