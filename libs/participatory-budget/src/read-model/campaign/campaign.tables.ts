/** The read model of campaigns: turnout is counted as ballots come in, so that no page counts them again. */
export const CAMPAIGN_TABLES = `
create table campaign (
  campaign_id uuid primary key,
  territory text not null,
  phase text not null,
  announced_at timestamptz not null,
  voting_opens_at timestamptz not null,
  voting_closes_at timestamptz not null,
  terms jsonb not null,
  norms jsonb not null,
  lot_commitment text not null,
  opened_at timestamptz,
  eligibility jsonb,
  projects jsonb not null default '[]',
  left_off jsonb not null default '[]',
  excluded jsonb not null default '[]',
  counted jsonb,
  result jsonb,
  corrections jsonb not null default '[]',
  secret_destroyed boolean not null default false,
  revision int not null
);
create index campaign_territory on campaign (territory, announced_at desc, campaign_id);

create table campaign_turnout (
  campaign_id uuid not null,
  day date not null,
  channel text not null,
  voters int not null,
  primary key (campaign_id, day, channel)
);

create table paper_batch (
  batch_id uuid primary key,
  campaign_id uuid not null,
  territory text not null,
  district text not null,
  place_kk text not null,
  place_ru text not null,
  printed int not null,
  issued int not null default 0,
  keyed jsonb not null default '{}',
  differences jsonb,
  totals jsonb,
  opened_at timestamptz not null,
  revision int not null
);
create index paper_batch_campaign on paper_batch (campaign_id, opened_at);
`;
