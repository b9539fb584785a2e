/** The read model of proposals; words are in the vault and joined when read. */
export const PROPOSALS_TABLES = `
create table proposal (
  proposal_id uuid primary key,
  campaign_id uuid not null,
  territory text not null,
  author_id uuid not null,
  category text not null,
  place text not null,
  latitude int not null,
  longitude int not null,
  total_tiyn bigint not null,
  cost_tiyn bigint not null,
  estimate jsonb not null,
  own_share jsonb not null,
  words_text_id uuid not null,
  photos jsonb not null,
  sketches jsonb not null,
  documents jsonb not null,
  title_kk text,
  title_ru text,
  phase text not null,
  awaits text,
  due_on date,
  submitted_at timestamptz not null,
  grounds jsonb not null default '[]',
  reasons_text_id uuid,
  appeal_text_id uuid,
  ruling_text_id uuid,
  appeal_until date,
  publication_due_on date,
  published_on date,
  published_kk text,
  published_ru text,
  norms jsonb not null,
  revision int not null
);
create index proposal_campaign on proposal (campaign_id, submitted_at, proposal_id);
create index proposal_awaits on proposal (territory, due_on) where awaits is not null;
create index proposal_author on proposal (author_id);

create table proposal_sponsor (
  proposal_id uuid not null,
  member_id uuid not null,
  primary key (proposal_id, member_id)
);

create table proposal_step (
  proposal_id uuid not null,
  revision int not null,
  event_id uuid not null,
  type text not null,
  occurred_at timestamptz not null,
  recorded_at timestamptz not null,
  actor_id uuid,
  actor_role text not null,
  channel text not null,
  facts jsonb not null,
  primary key (proposal_id, revision)
);
`;
