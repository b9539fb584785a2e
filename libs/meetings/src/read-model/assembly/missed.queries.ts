import type { DataSource } from 'typeorm';
import { katoPrefix } from '#libs/kernel';
import type { CalendarDate, Kato } from '#libs/kernel';
import type { SittingBody } from '#libs/norms';

export const ASSEMBLY_DEADLINES = ['sitting', 'notice', 'minutesDelivery'] as const;

/** A deadline of an assembly or of one sitting that passed, and when what was due was done after all. */
export interface MissedOfAssembly {
  readonly kind: (typeof ASSEMBLY_DEADLINES)[number];
  readonly dueOn: CalendarDate;
  readonly doneOn: CalendarDate | null;
  readonly territory: Kato;
  readonly body: SittingBody;
  readonly assemblyId: string | null;
  readonly meetingId: string | null;
  /** Person ids, or the office that had to act. */
  readonly missedBy: readonly string[];
  /** Of the sitting's minutes, as the events of their election name them. */
  readonly chairId: string | null;
  readonly secretaryId: string | null;
}

const MOST = 1_000;

/** After the last day of a notice only a postponement or a cancellation ends the delay. */
const SQL = `
select 'sitting' as kind, to_char(due_on, 'YYYY-MM-DD') as "dueOn", to_char(done_on, 'YYYY-MM-DD') as "doneOn",
  territory, 'assembly' as body, assembly_id as "assemblyId", null::uuid as "meetingId",
  case when missed_by is null then '[]'::jsonb else jsonb_build_array(missed_by) end as "missedBy",
  null::uuid as "chairId", null::uuid as "secretaryId"
from read_assemblies.assembly_missed where territory like $1
union all
select m.kind, to_char(m.due_on, 'YYYY-MM-DD'),
  case m.kind when 'notice' then (
    select to_char(min(r.occurred_at) at time zone 'Asia/Almaty', 'YYYY-MM-DD')
    from read_assemblies.sitting_record r
    where r.meeting_id = m.meeting_id and r.type in ('AssemblyPostponed', 'AssemblyCancelled')
      and (r.occurred_at at time zone 'Asia/Almaty')::date > m.due_on)
  else to_char(s.delivered_on, 'YYYY-MM-DD') end,
  s.territory, s.body, s.assembly_id, s.meeting_id, m.missed_by,
  s.chair_id, s.secretary_id
from read_assemblies.sitting_missed m join read_assemblies.sitting s using (meeting_id) where s.territory like $1
order by 2 desc, 1, 7 limit ${String(MOST)}`;

/** Who missed what about assemblies and sittings, for a territory and everything in it. */
export class MissedOfAssemblies {
  constructor(private readonly database: DataSource) {}

  /** Latest first. */
  of(territory: Kato): Promise<readonly MissedOfAssembly[]> {
    return this.database.query<readonly MissedOfAssembly[]>(SQL, [`${katoPrefix(territory)}%`]);
  }
}
