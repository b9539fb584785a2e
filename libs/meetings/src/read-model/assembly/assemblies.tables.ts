/** The read model of assemblies and their sittings: natural keys only. */
export const ASSEMBLIES_TABLES = `
create table assembly (
  assembly_id uuid primary key,
  territory text not null,
  population int not null,
  decision_number text not null,
  decision_date date not null,
  minutes_document_id uuid not null,
  term_from date not null,
  term_to date not null,
  size int not null,
  meeting_id uuid,
  term_announced_at timestamptz,
  revision int not null
);
create index assembly_territory on assembly (territory, term_from desc, assembly_id);

create table seat (
  assembly_id uuid not null,
  member_id uuid not null,
  since date not null,
  left_on date,
  reason text,
  representative_of uuid,
  groups jsonb not null,
  section_id uuid,
  ordinal int not null,
  primary key (assembly_id, member_id, since)
);

create table assembly_missed (
  assembly_id uuid not null,
  due_on date not null,
  territory text not null,
  days int not null,
  missed_by uuid,
  done_on date,
  primary key (assembly_id, due_on)
);

create table sitting (
  meeting_id uuid primary key,
  body text not null,
  assembly_id uuid,
  composition text not null,
  plan_id uuid,
  initiative_id uuid,
  territory text not null,
  convened_by text not null,
  initiators int not null,
  place_kk text not null,
  place_ru text not null,
  starts_at timestamptz not null,
  changes int not null default 0,
  previous_meeting_id uuid,
  notice_on date not null,
  notices int not null default 0,
  members int not null,
  required int not null,
  present int not null default 0,
  status text not null,
  wait_until timestamptz,
  in_public boolean,
  opener_id uuid,
  chair_id uuid,
  secretary_id uuid,
  agenda_approved boolean not null default false,
  ended_at timestamptz,
  outcome text,
  document_id uuid,
  chair_signed_at timestamptz,
  secretary_signed_at timestamptz,
  incoming_number text,
  delivered_on date,
  delivery_due_on date,
  norms jsonb not null,
  revision int not null
);
create index sitting_territory on sitting (territory, starts_at desc, meeting_id);
create index sitting_previous on sitting (previous_meeting_id) where previous_meeting_id is not null;
create index sitting_initiative on sitting (initiative_id) where initiative_id is not null;
create index sitting_assembly on sitting (assembly_id, starts_at desc);

create table sitting_item (
  meeting_id uuid not null,
  item_id uuid not null,
  ordinal int not null,
  competence text not null,
  title_kk text not null,
  title_ru text not null,
  repeats uuid,
  ballot text not null,
  bulletins jsonb,
  withdrawn boolean not null default false,
  recused int not null default 0,
  text_kk text,
  text_ru text,
  mode text,
  votes_for int,
  votes_against int,
  votes_abstained int,
  base int,
  tie boolean,
  outcome text,
  decision_id uuid,
  primary key (meeting_id, item_id)
);

create table sitting_member (
  meeting_id uuid not null,
  member_id uuid not null,
  ordinal int not null,
  state text not null default 'absent',
  registered_at timestamptz,
  excuse_id uuid,
  remote text,
  primary key (meeting_id, member_id)
);

create table sitting_material (
  meeting_id uuid not null,
  material_id uuid not null,
  item_id uuid not null,
  ordinal int not null,
  title_kk text not null,
  title_ru text not null,
  document_id uuid not null,
  is_open boolean not null,
  due_on date,
  late boolean not null,
  added_at timestamptz not null,
  primary key (meeting_id, material_id)
);

create table sitting_recording (
  meeting_id uuid not null,
  url text not null,
  ordinal int not null,
  linked_at timestamptz not null,
  primary key (meeting_id, url)
);

create table sitting_recusal (
  meeting_id uuid not null,
  item_id uuid not null,
  member_id uuid not null,
  ordinal int not null,
  primary key (meeting_id, item_id, member_id)
);

create table sitting_invitee (
  meeting_id uuid not null,
  guest_id uuid not null,
  kind text not null,
  ordinal int not null,
  primary key (meeting_id, guest_id)
);

create table sitting_missed (
  meeting_id uuid not null,
  kind text not null,
  due_on date not null,
  missed_by jsonb not null,
  primary key (meeting_id, kind, due_on)
);

create table sitting_change (
  meeting_id uuid not null,
  ordinal int not null,
  kind text not null,
  reason text not null,
  explanation_id uuid,
  was_at timestamptz not null,
  occurred_at timestamptz not null,
  primary key (meeting_id, ordinal)
);

create table sitting_record (
  meeting_id uuid not null,
  revision int not null,
  type text not null,
  occurred_at timestamptz not null,
  primary key (meeting_id, revision)
);

create table sitting_annex (
  meeting_id uuid not null,
  number int not null,
  document_id uuid not null,
  issued_at timestamptz not null,
  chair_signed_at timestamptz,
  secretary_signed_at timestamptz,
  primary key (meeting_id, number)
);

create table sitting_priority (
  meeting_id uuid not null,
  priority_id uuid not null,
  gathering_id uuid not null,
  text_id uuid not null,
  ordinal int not null,
  primary key (meeting_id, priority_id)
);

create table sitting_election (
  meeting_id uuid not null,
  item_id uuid not null,
  assembly_id uuid,
  population int not null,
  size int not null,
  sections jsonb not null,
  term_from date not null,
  term_to date not null,
  round int not null default 1,
  contenders jsonb,
  outcome text,
  primary key (meeting_id, item_id)
);

create table sitting_candidate (
  meeting_id uuid not null,
  item_id uuid not null,
  member_id uuid not null,
  ordinal int not null,
  groups jsonb not null,
  section_id uuid,
  representative_of uuid,
  round int,
  votes_for int,
  votes_against int,
  votes_abstained int,
  base int,
  elected boolean not null default false,
  primary key (meeting_id, item_id, member_id)
);
`;
