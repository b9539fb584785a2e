/** The read model of the meetings: natural keys only, so that a rebuilt one equals the live one. */
export const MEETINGS_TABLES = `
create table section_plan (
  plan_id uuid primary key,
  territory text not null,
  order_number text not null,
  order_date date not null,
  status text not null,
  proposed_at timestamptz not null,
  decision_number text,
  decision_date date,
  reasons_text_id uuid,
  revision int not null
);
create index section_plan_territory on section_plan (territory, proposed_at desc);

create table section (
  plan_id uuid not null,
  section_id uuid not null,
  ordinal int not null,
  name_kk text not null,
  name_ru text not null,
  kind text not null,
  quota int not null,
  areas jsonb not null,
  primary key (plan_id, section_id)
);

create table gathering (
  gathering_id uuid primary key,
  territory text not null,
  plan_id uuid not null,
  section_id uuid not null,
  section_name_kk text not null,
  section_name_ru text not null,
  quota int not null,
  order_number text not null,
  order_date date not null,
  decision_number text not null,
  decision_date date not null,
  place_kk text not null,
  place_ru text not null,
  starts_at timestamptz not null,
  agenda jsonb not null,
  notice_on date not null,
  roll_version int not null,
  eligible int not null,
  present int not null default 0,
  arrived_late int not null default 0,
  norms jsonb not null,
  status text not null,
  on_paper boolean not null default false,
  paper_checked boolean not null default false,
  changes int not null default 0,
  previous_gathering_id uuid,
  wait_until timestamptz,
  chair_id uuid,
  secretary_id uuid,
  round int not null default 1,
  opened_at timestamptz,
  ended_at timestamptz,
  outcome text,
  document_id uuid,
  chair_signed_at timestamptz,
  secretary_signed_at timestamptz,
  incoming_number text,
  delivered_on date,
  delivery_due_on date,
  published_on date,
  public_document_id uuid,
  convened_by uuid,
  revision int not null
);
create index gathering_territory on gathering (territory, starts_at desc, gathering_id);
create index gathering_section on gathering (plan_id, section_id);

create table notice (
  gathering_id uuid not null,
  notice_id uuid not null,
  channel text not null,
  where_kk text not null,
  where_ru text not null,
  published_on date not null,
  proof_document_id uuid,
  change int not null,
  of_cancellation boolean not null,
  primary key (gathering_id, notice_id)
);

create table participant (
  gathering_id uuid not null,
  member_id uuid not null,
  plan_id uuid not null,
  state text not null,
  admitted boolean not null,
  identity_seen boolean not null,
  assisted boolean not null,
  desk_id text,
  registered_at timestamptz not null,
  changed_at timestamptz not null,
  primary key (gathering_id, member_id)
);
create index participant_member on participant (plan_id, member_id);

create table desk (
  gathering_id uuid not null,
  desk_id text not null,
  device_id text not null,
  status text not null,
  entries int not null default 0,
  enlisted_at timestamptz not null,
  ended_at timestamptz,
  primary key (gathering_id, desk_id)
);

create table guest (
  gathering_id uuid not null,
  guest_id uuid not null,
  kind text not null,
  name_text_id uuid not null,
  registered_at timestamptz not null,
  primary key (gathering_id, guest_id)
);

create table candidate (
  gathering_id uuid not null,
  member_id uuid not null,
  ordinal int not null,
  nominated_by uuid,
  in_advance boolean not null,
  consent text not null,
  withdrawn boolean not null default false,
  elected boolean not null default false,
  primary key (gathering_id, member_id)
);

create table candidate_vote (
  gathering_id uuid not null,
  member_id uuid not null,
  round int not null,
  base int not null,
  mode text,
  votes_for int,
  votes_against int,
  votes_abstained int,
  primary key (gathering_id, member_id, round)
);

create table meeting_record (
  gathering_id uuid not null,
  revision int not null,
  type text not null,
  occurred_at timestamptz not null,
  facts jsonb not null,
  primary key (gathering_id, revision)
);

create table missed_deadline (
  gathering_id uuid not null,
  kind text not null,
  territory text not null,
  due_on date not null,
  missed_by text not null,
  primary key (gathering_id, kind)
);
`;
