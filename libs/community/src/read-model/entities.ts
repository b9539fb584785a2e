import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CalendarDate, Kato } from '#libs/kernel';
import type { PopulationFigure, TerritoryKind } from '../domain/territory.events.js';

const SCHEMA = 'read_community';

@Entity({ schema: SCHEMA, name: 'territory', synchronize: false })
export class TerritoryRow {
  @PrimaryColumn('text') kato!: Kato;
  @Column('text') kind!: TerritoryKind;
  @Column('text', { name: 'name_kk' }) nameKk!: string;
  @Column('text', { name: 'name_ru' }) nameRu!: string;
  @Column('text', { nullable: true }) parent!: Kato | null;
  @Column('jsonb') population!: PopulationFigure[];
  @Column('date', { name: 'valid_from' }) validFrom!: CalendarDate;
  @Column('date', { name: 'valid_to', nullable: true }) validTo!: CalendarDate | null;
}

@Entity({ schema: SCHEMA, name: 'roll_version', synchronize: false })
export class RollVersionRow {
  @PrimaryColumn('text') territory!: Kato;
  @PrimaryColumn('int') version!: number;
  @Column('int') count!: number;
  @Column('int') added!: number;
  @Column('int') changed!: number;
  @Column('int') removed!: number;
  @Column('int') rejected!: number;
  @Column('text') digest!: string;
  @Column('date', { name: 'imported_on' }) importedOn!: CalendarDate;
}

/** A post in office; the name is in the vault. */
@Entity({ schema: SCHEMA, name: 'official', synchronize: false })
export class OfficialRow {
  @PrimaryColumn('uuid', { name: 'official_id' }) officialId!: string;
  @Column('text') territory!: Kato;
  @Column('text', { name: 'position_kk' }) positionKk!: string;
  @Column('text', { name: 'position_ru' }) positionRu!: string;
}

export const COMMUNITY_ENTITIES = [TerritoryRow, RollVersionRow, OfficialRow];
