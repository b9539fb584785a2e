import { useState } from 'react';
import { NativeSelect } from '@mantine/core';
import { useNavigate } from 'react-router';
import { useAnswer } from '../../../shared/api/use-answer.js';
import { useCommand } from '../../../shared/api/use-command.js';
import { BackLink } from '../../../shared/components/BackLink.js';
import { PageFrame } from '../../../shared/components/PageFrame.js';
import { dateIn } from '../../../shared/format/format.js';
import { useWords } from '../../../shared/i18n/words.js';
import { useMe } from '../../../shared/session/use-me.js';
import { useTerritoryNames } from '../../../shared/session/TerritoryName.js';
import { useTerritories } from '../../../shared/session/use-territory.js';
import { useTerritoryOfAddress } from '../../../shared/territory/use-territory-of-address.js';
import { TermsForm } from '../components/terms/TermsForm.js';
import { announceMutation, termsPlaceQuery } from '../operations/terms.js';
import { OFFICE_ROLES } from '../roles.js';
import { DEVICE } from '../state/device-store.js';
import { keptTerms } from '../state/kept-terms.js';
import { newTerms } from '../state/terms-form.js';
import { termsWords } from '../words/terms.js';

/** Announcing a campaign, for the akim and the office of the territory; who has several chooses one. */
export function Component() {
  const words = useWords(termsWords);
  const territories = useTerritories(OFFICE_ROLES);
  const nameOf = useTerritoryNames(territories);
  const [asked, choose] = useTerritoryOfAddress();
  const territory = territories.find((kato) => kato === asked) ?? territories[0];
  return (
    <PageFrame
      title={words.announceTitle}
      lead={words.announceLead}
      above={<BackLink to="/budget" label={words.toCampaigns} />}
    >
      {territories.length > 1 && (
        <NativeSelect
          label={words.where}
          value={territory}
          onChange={({ currentTarget }) => {
            choose(currentTarget.value);
          }}
          data={territories.map((kato) => ({ value: kato, label: nameOf(kato) }))}
        />
      )}
      <Announcing key={territory} territory={territory} />
    </PageFrame>
  );
}

function Announcing({ territory }: { readonly territory: string }) {
  const navigate = useNavigate();
  const personId = useMe()?.personId ?? '';
  const place = useAnswer(termsPlaceQuery, { territory });
  const kept = keptTerms(DEVICE, territory, personId);
  const [commandId] = useState(kept.commandId);
  const { give, refused, pending } = useCommand(announceMutation, { commandId });
  const [empty] = useState(() => newTerms(place, dateIn(new Date().toISOString())));
  return (
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
  );
}
