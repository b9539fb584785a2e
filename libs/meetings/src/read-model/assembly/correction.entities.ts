import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A correction annex to the minutes of a sitting. */
@Entity({ schema: 'read_assemblies', name: 'sitting_annex', synchronize: false })
export class SittingAnnexRow {
  @PrimaryColumn('uuid', { name: 'meeting_id' }) meetingId!: string;
  @PrimaryColumn('int') number!: number;
  @Column('uuid', { name: 'document_id' }) documentId!: string;
  @Column('timestamptz', { name: 'issued_at' }) issuedAt!: Date;
  @Column('timestamptz', { name: 'chair_signed_at', nullable: true }) chairSignedAt!: Date | null;
  @Column('timestamptz', { name: 'secretary_signed_at', nullable: true }) secretarySignedAt!: Date | null;
}
