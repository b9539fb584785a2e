import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CalendarDate, Kato } from '#libs/kernel';
import type { AppointedRole } from '../domain/roles.js';

/** One appointment: a person holds a role in a territory, both days included. */
@Entity({ schema: 'read_identity', name: 'role_grant', synchronize: false })
export class RoleGrantRow {
  @PrimaryColumn('uuid', { name: 'person_id' }) personId!: string;
  @PrimaryColumn('text') role!: AppointedRole;
  @PrimaryColumn('text') territory!: Kato;
  @PrimaryColumn('date', { name: 'valid_from' }) validFrom!: CalendarDate;
  @Column('date', { name: 'valid_to', nullable: true }) validTo!: CalendarDate | null;
  @Column('text', { name: 'basis_number' }) basisNumber!: string;
  @Column('date', { name: 'basis_date' }) basisDate!: CalendarDate;
  @Column('text', { name: 'end_basis_number', nullable: true }) endBasisNumber!: string | null;
  @Column('date', { name: 'end_basis_date', nullable: true }) endBasisDate!: CalendarDate | null;
}

export const IDENTITY_ENTITIES = [RoleGrantRow];
