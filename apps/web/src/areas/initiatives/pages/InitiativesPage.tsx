import { Anchor, Text } from '@mantine/core';
import { Link } from 'react-router';
import { useAnswer } from '../../../shared/api/use-answer.js';
import { PageFrame } from '../../../shared/components/PageFrame.js';
import { Empty } from '../../../shared/components/States.js';
import { useLanguage } from '../../../shared/i18n/language-context.js';
import { inLanguage, useWords } from '../../../shared/i18n/words.js';
import { useMe } from '../../../shared/session/use-me.js';
import type { Me } from '../../../shared/session/use-me.js';
import { TerritoryChoice } from '../../../shared/territory/TerritoryChoice.js';
import { useTerritoryOfAddress } from '../../../shared/territory/use-territory-of-address.js';
import { Progress } from '../components/Progress.js';
import { StartForm } from '../components/StartForm.js';
import { initiativesQuery } from '../operations/initiative.js';
import { useOkrugOf } from '../state.js';
import type { InitiativeCard } from '../types.js';
import { initiativesWords } from '../words/index.js';

/** Initiatives for a gathering as everybody may read them; a resident begins one, the office records one for residents. */
export function Component() {
  const words = useWords(initiativesWords);
  const me = useMe();
  const [chosen] = useTerritoryOfAddress();
  const own = useOkrugOf(me?.roles[0]?.territory);
  const territory = chosen ?? own;
  return (
    <PageFrame title={words.title} lead={words.lead}>
      <TerritoryChoice />
      {territory !== undefined && <Initiatives territory={territory} />}
      {me && <Start me={me} />}
    </PageFrame>
  );
}

/** The office records one for residents in its territory; a resident begins one in the okrug of the own village. */
function Start({ me }: { readonly me: Me }) {
  const office = me.roles.find(({ role }) => role === 'akimOffice');
  const resident = me.memberId === null ? undefined : me.roles.find(({ role }) => role === 'resident');
  const okrug = useOkrugOf(office ? undefined : resident?.territory);
  const territory = office?.territory ?? okrug;
  return territory === undefined ? null : <StartForm territory={territory} own={!office} />;
}

function Initiatives({ territory }: { readonly territory: string }) {
  const words = useWords(initiativesWords);
  const { initiatives } = useAnswer(initiativesQuery, { territory });
  if (initiatives.length === 0)
    return (
      <Empty>
        <Text>{words.none}</Text>
      </Empty>
    );
  return (
    <>
      {initiatives.map((initiative) => (
        <Line key={initiative.id} initiative={initiative} />
      ))}
    </>
  );
}

function Line({ initiative }: { readonly initiative: InitiativeCard }) {
  const words = useWords(initiativesWords);
  const language = useLanguage();
  const { id, matters, phase } = initiative;
  return (
    <article>
      <Anchor component={Link} to={`/initiatives/${id}`} fw={650}>
        {matters.map((matter) => inLanguage(matter, language)).join('; ') || words.erased}
      </Anchor>
      <Text>{words.phases[phase]}</Text>
      <Progress initiative={initiative} />
    </article>
  );
}
