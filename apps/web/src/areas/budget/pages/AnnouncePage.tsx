import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useAnswer } from '../../../shared/api/use-answer.js';
import { useCommand } from '../../../shared/api/use-command.js';
import { BackLink } from '../../../shared/components/BackLink.js';
import { PageFrame } from '../../../shared/components/PageFrame.js';
import { dateIn } from '../../../shared/format/format.js';
import { useWords } from '../../../shared/i18n/words.js';
import { useMe } from '../../../shared/session/use-me.js';
import { useTerritory } from '../../../shared/session/use-territory.js';
import { TermsForm } from '../components/terms/TermsForm.js';
import { announceMutation, termsPlaceQuery } from '../operations/terms.js';
import { OFFICE_ROLES } from '../roles.js';
import { DEVICE } from '../../../shared/device/device-store.js';
import { keptTerms } from '../state/kept-terms.js';
import { newTerms } from '../state/terms-form.js';
import { termsWords } from '../words/terms.js';

/** Announcing a campaign, for the akim and the office of the territory. */
export function Component() {
  const words = useWords(termsWords);
  const navigate = useNavigate();
  const territory = useTerritory(OFFICE_ROLES);
  const personId = useMe()?.personId ?? '';
  const place = useAnswer(termsPlaceQuery, { territory });
  const kept = keptTerms(DEVICE, territory, personId);
  const { give, refused, pending } = useCommand(announceMutation, { commandIdFor: kept.commandIdFor });
  const [empty] = useState(() => newTerms(place, dateIn(new Date().toISOString())));
  return (
    <PageFrame
      title={words.announceTitle}
      lead={words.announceLead}
      above={<BackLink to="/budget" label={words.toCampaigns} />}
    >
      <TermsForm
        territory={territory}
        empty={empty}
        kept={kept}
        refused={refused}
        pending={pending}
        onSend={async (terms) => {
          const done = await give({ territory, terms });
          if (!done) return;
          kept.forget();
          await navigate(`/budget/${done.campaign.id}`);
        }}
      />
    </PageFrame>
  );
}
