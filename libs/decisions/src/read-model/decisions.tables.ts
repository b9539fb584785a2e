/** The read model of decisions; `words` holds both languages, so that a search finds either. */
export const DECISIONS_TABLES = `
create table decision (
  decision_id uuid primary key,
  territory text not null,
  body text not null,
  body_id uuid not null,
  meeting_id uuid not null,
  item_id uuid not null,
  competence text not null,
  text_kk text not null,
  text_ru text not null,
  words tsvector generated always as (to_tsvector('simple', text_kk || ' ' || text_ru)) stored,
  adopted_at timestamptz not null,
  votes_for int not null,
  votes_against int not null,
  votes_abstained int not null,
  base int not null,
  in_public boolean not null,
  minutes_document_id uuid not null,
  publication_due_on date not null,
  phase text not null,
  awaits text,
  due_on date,
  incoming_number text,
  delivered_on date,
  answer text,
  answered_on date,
  reasons_text_id uuid,
  responsible uuid,
  deadline date,
  indicators jsonb not null default '[]',
  indicator_values jsonb not null default '[]',
  reported boolean not null default false,
  published_on date,
  published_kk text,
  published_ru text,
  contest_id uuid,
  norms jsonb not null,
  revision int not null
);
create index decision_territory on decision (territory, adopted_at desc, decision_id);
create index decision_body on decision (body_id) where awaits is not null;
create index decision_adopted on decision (adopted_at desc, decision_id desc);
create index decision_due on decision (due_on) where due_on is not null;
create index decision_responsible on decision (responsible) where responsible is not null;
create index decision_words on decision using gin (words);

create table decision_step (
  decision_id uuid not null,
  revision int not null,
  event_id uuid not null,
  type text not null,
  occurred_at timestamptz not null,
  recorded_at timestamptz not null,
  actor_id uuid,
  actor_role text not null,
  channel text not null,
  facts jsonb not null,
  primary key (decision_id, revision)
);
`;
