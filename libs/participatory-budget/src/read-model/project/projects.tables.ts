/** The read model of projects; words and names are in the vault. */
export const PROJECTS_TABLES = `
create table project (
  project_id uuid primary key,
  campaign_id uuid not null,
  proposal_id uuid not null,
  territory text not null,
  title_kk text not null,
  title_ru text not null,
  category text not null,
  place text not null,
  allocated_tiyn bigint not null,
  own_share_tiyn bigint not null,
  spent_tiyn bigint not null default 0,
  phase text not null,
  started_at timestamptz not null,
  responsible uuid,
  institution_kk text,
  institution_ru text,
  completion_kk text,
  completion_ru text,
  contract_number text,
  contract_date date,
  contractor_text_id uuid,
  price_tiyn bigint,
  deadline date,
  contract_file jsonb,
  completed_on date,
  completion_number text,
  completion_file jsonb,
  late boolean not null default false,
  stopped_text_id uuid,
  marks int not null default 0,
  mark_sum int not null default 0,
  revision int not null
);
create index project_campaign on project (campaign_id, started_at, project_id);
create index project_territory on project (territory, started_at, project_id);

create table project_stage (
  project_id uuid not null,
  stage_id text not null,
  number int not null,
  name_kk text not null,
  name_ru text not null,
  from_on date not null,
  planned_to date not null,
  due_on date not null,
  planned_tiyn bigint not null,
  spent_tiyn bigint not null default 0,
  finished_on date,
  late boolean not null default false,
  missed int not null default 0,
  photos_before jsonb not null default '[]',
  photos_after jsonb not null default '[]',
  primary key (project_id, stage_id)
);

create table project_delay (
  project_id uuid not null,
  revision int not null,
  stage_id text not null,
  cause text not null,
  reasons_text_id uuid not null,
  old_due_on date not null,
  new_due_on date not null,
  primary key (project_id, revision)
);

create table project_step (
  project_id uuid not null,
  revision int not null,
  event_id uuid not null,
  type text not null,
  occurred_at timestamptz not null,
  recorded_at timestamptz not null,
  actor_id uuid,
  actor_role text not null,
  channel text not null,
  facts jsonb not null,
  primary key (project_id, revision)
);
`;
