import { Anchor, Button, Group, List, Text } from '@mantine/core';
import { Link, useParams } from 'react-router';
import { useAnswer } from '../../../shared/api/use-answer.js';
import { Facts } from '../../../shared/components/Facts.js';
import { PageFrame } from '../../../shared/components/PageFrame.js';
import { Part } from '../../../shared/components/Part.js';
import type { Format } from '../../../shared/format/format.js';
import { useFormat } from '../../../shared/format/use-format.js';
import { useLanguage } from '../../../shared/i18n/language-context.js';
import { inLanguage, useWords } from '../../../shared/i18n/words.js';
import { useHasRole } from '../../../shared/session/use-me.js';
import { useTerritoryNames } from '../../../shared/session/TerritoryName.js';
import { budgetOf, districtsOf, phaseOf } from '../campaign-words.js';
import { CampaignResult } from '../components/CampaignResult.js';
import { LeftOff } from '../components/LeftOff.js';
import styles from '../components/Lines.module.css';
import { Projects } from '../components/Projects.js';
import { Turnout } from '../components/Turnout.js';
import { campaignQuery } from '../operations/campaign.js';
import { CLERK_ROLES, COURT_ROLES, OFFICE_ROLES, PAPER_ROLES } from '../roles.js';
import type { Campaign } from '../types.js';
import { budgetWords } from '../words/index.js';
import type { BudgetWords } from '../words/kk.js';

/** A campaign as everybody reads it: rules, projects, turnout, and after the count why each won or lost. */
export function Component() {
  const words = useWords(budgetWords);
  const format = useFormat();
  const language = useLanguage();
  const { id = '' } = useParams();
  const { campaign } = useAnswer(campaignQuery, { id });
  const nameOf = useTerritoryNames(campaign ? districtsOf(campaign) : []);
  const mayPaper = useHasRole(PAPER_ROLES);
  const mayEnterCourt = useHasRole(COURT_ROLES);
  const isClerk = useHasRole(CLERK_ROLES);
  const isOffice = useHasRole(OFFICE_ROLES);
  const back = (
    <Anchor component={Link} to="/budget">
      {words.all}
    </Anchor>
  );
  if (!campaign)
    return (
      <PageFrame title={words.notFound} above={back}>
        {null}
      </PageFrame>
    );
  const { title, isVoting, phase, result, rules } = campaign;
  return (
    <PageFrame
      title={inLanguage(title, language)}
      lead={phaseOf(campaign, words)}
      above={back}
      actions={
        <>
          {isVoting && (
            <Button component={Link} to={`/budget/${id}/vote`} size="lg">
              {words.vote}
            </Button>
          )}
          {takesProposals(campaign) && (
            <Button component={Link} to={`/budget/${id}/propose`} size="lg">
              {words.propose}
            </Button>
          )}
        </>
      }
    >
      <Facts facts={factsOf(campaign, words, format, nameOf)} />
      {isOffice && phase === 'announced' && (
        <div>
          <OfficeLink to={`/budget/${id}/terms`} label={words.amend} />
        </div>
      )}
      {phase !== 'announced' && (
        <Group gap="lg">
          {isClerk && isVoting && <OfficeLink to={`/budget/${id}/desk`} label={words.desk} />}
          {mayEnterCourt && <OfficeLink to={`/budget/${id}/court`} label={words.court} />}
          {mayPaper && <OfficeLink to={`/budget/${id}/paper`} label={words.paper} />}
        </Group>
      )}
      {phase !== 'announced' && <Turnout id={id} isVoting={isVoting} />}
      {result ? <CampaignResult campaign={campaign} result={result} /> : <Projects campaign={campaign} />}
      <LeftOff campaign={campaign} />
      <Part title={words.rules}>
        <List spacing="xs">
          {rules.map((rule) => (
            <List.Item key={rule}>{rule}</List.Item>
          ))}
        </List>
        <Text>
          {words.lotCommitment}: <span className={styles['code']}>{campaign.lotCommitment}</span>
        </Text>
      </Part>
    </PageFrame>
  );
}

function OfficeLink({ to, label }: { readonly to: string; readonly label: string }) {
  return (
    <Anchor component={Link} to={to}>
      {label}
    </Anchor>
  );
}

function takesProposals({ calendar }: Campaign): boolean {
  const now = new Date().toISOString();
  return calendar.submissionOpensAt <= now && now < calendar.submissionClosesAt;
}

function factsOf(
  campaign: Campaign,
  words: BudgetWords,
  format: Format,
  nameOf: (kato: string) => string,
): readonly (readonly [string, string])[] {
  const { budgets, calendar, costCapTiyn, basis, profile } = campaign;
  const ofDistricts = budgets.map(
    ({ district, budgetTiyn }) => [words.budgetOf(nameOf(district)), format.money(budgetTiyn)] as const,
  );
  return [
    [words.profile, words.profiles[profile]],
    ...(budgets.length > 1 ? ofDistricts : []),
    [budgets.length > 1 ? words.budgetInAll : words.budget, format.money(budgetOf(campaign))],
    [words.cap, format.money(costCapTiyn)],
    [
      words.submissionDays,
      words.fromTo(format.dateTime(calendar.submissionOpensAt), format.closing(calendar.submissionClosesAt)),
    ],
    [
      words.votingDays,
      words.fromTo(format.dateTime(calendar.votingOpensAt), format.closing(calendar.votingClosesAt)),
    ],
    [words.basis, words.decision(basis.number, format.date(basis.date))],
  ];
}
