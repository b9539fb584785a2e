import { useParams } from 'react-router';
import { useAnswer } from '../../../shared/api/use-answer.js';
import { BackLink } from '../../../shared/components/BackLink.js';
import { PageFrame } from '../../../shared/components/PageFrame.js';
import { useFormat } from '../../../shared/format/use-format.js';
import { useLanguage } from '../../../shared/i18n/language-context.js';
import { useWords } from '../../../shared/i18n/words.js';
import { useHasRole } from '../../../shared/session/use-me.js';
import { CouncilPart } from '../components/proposal/CouncilPart.js';
import { AkimPart, PublishPart } from '../components/proposal/OfficeParts.js';
import { Outcomes, Timeline } from '../components/proposal/Outcomes.js';
import { titleOf, turnOf } from '../components/proposal/proposal-words.js';
import { ResidentPart } from '../components/proposal/ResidentPart.js';
import { Written } from '../components/proposal/Written.js';
import { proposalQuery } from '../operations/proposal.js';
import type { Proposal } from '../types.js';
import { proposalWords } from '../words/proposal.js';

/** A proposal: what it is, where it stands, and what whoever looks can do about it. */
export function Component() {
  const words = useWords(proposalWords);
  const format = useFormat();
  const language = useLanguage();
  const { id = '' } = useParams();
  const { proposal } = useAnswer(proposalQuery, { id });
  if (!proposal)
    return (
      <PageFrame title={words.notFound} above={<BackLink to="/budget" label={words.toCampaign} />}>
        {null}
      </PageFrame>
    );
  const turn = turnOf(proposal, words, format);
  const standing = words.phases[proposal.phase];
  const lead = turn ?? `${standing.charAt(0).toLocaleUpperCase()}${standing.slice(1)}`;
  return (
    <PageFrame
      title={titleOf(proposal, words, language)}
      lead={lead}
      above={<BackLink to={`/budget/${proposal.campaignId}`} label={words.toCampaign} />}
    >
      <Outcomes proposal={proposal} />
      <ResidentPart proposal={proposal} />
      <Written proposal={proposal} />
      <OfficialParts key={proposal.revision} proposal={proposal} />
      <Timeline proposal={proposal} />
    </PageFrame>
  );
}

/** What council, office and akim have to do about it now. */
function OfficialParts({ proposal }: { readonly proposal: Proposal }) {
  const isExpert = useHasRole(['expert']);
  const isOffice = useHasRole(['akimOffice', 'akim']);
  const isAkim = useHasRole(['akim', 'districtAkim']);
  const { awaits, publicationDueOn, publishedOn } = proposal;
  return (
    <>
      {isExpert && awaits === 'expertCouncil' && <CouncilPart proposal={proposal} />}
      {isAkim && awaits === 'akim' && <AkimPart proposal={proposal} />}
      {isOffice && publicationDueOn !== null && publishedOn === null && <PublishPart proposal={proposal} />}
    </>
  );
}
