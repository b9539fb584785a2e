import { useState } from 'react';
import { Text } from '@mantine/core';
import { useNavigate, useParams } from 'react-router';
import { useAnswer } from '../../../shared/api/use-answer.js';
import { useCommand } from '../../../shared/api/use-command.js';
import { BackLink } from '../../../shared/components/BackLink.js';
import { PageFrame } from '../../../shared/components/PageFrame.js';
import { useWords } from '../../../shared/i18n/words.js';
import { useMe } from '../../../shared/session/use-me.js';
import { TermsForm } from '../components/terms/TermsForm.js';
import { amendMutation, termsPlaceQuery, termsQuery } from '../operations/terms.js';
import { DEVICE } from '../../../shared/device/device-store.js';
import { keptTerms } from '../state/kept-terms.js';
import { draftOfTerms } from '../state/terms-form.js';
import type { AnnouncedTerms } from '../state/terms-form.js';
import { termsWords } from '../words/terms.js';

/** Amending announced terms; once voting has opened the page says why it is too late. */
export function Component() {
  const words = useWords(termsWords);
  const { id = '' } = useParams();
  const { campaign } = useAnswer(termsQuery, { id });
  if (!campaign)
    return (
      <PageFrame title={words.notFound} above={<BackLink to="/budget" label={words.toCampaigns} />}>
        {null}
      </PageFrame>
    );
  const isFrozen = campaign.phase !== 'announced';
  return (
    <PageFrame
      title={isFrozen ? words.frozen : words.amendTitle}
      {...(!isFrozen && { lead: words.amendLead })}
      above={<BackLink to={`/budget/${id}`} label={words.toCampaign} />}
    >
      {isFrozen ? <Text>{words.frozenText}</Text> : <Amending announced={campaign} />}
    </PageFrame>
  );
}

function Amending({ announced }: { readonly announced: AnnouncedTerms }) {
  // The terms this form began with: what another changes meanwhile must not be overwritten unseen.
  const [{ id, revision, territory, calendar }] = useState(announced);
  const navigate = useNavigate();
  const personId = useMe()?.personId ?? '';
  const place = useAnswer(termsPlaceQuery, { territory });
  const { give, refused, pending } = useCommand(amendMutation);
  const [empty] = useState(() => draftOfTerms(announced, place));
  const kept = keptTerms(DEVICE, id, revision, personId);
  return (
    <TermsForm
      territory={territory}
      empty={empty}
      before={calendar}
      kept={kept}
      refused={refused}
      pending={pending}
      onSend={async (terms) => {
        const done = await give({ campaignId: id, expectedRevision: revision, terms });
        if (!done) return;
        kept.forget();
        await navigate(`/budget/${id}`);
      }}
    />
  );
}
