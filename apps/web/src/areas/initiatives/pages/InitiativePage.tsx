import { Button, List, Text } from '@mantine/core';
import { Link, useParams } from 'react-router';
import { useAnswer } from '../../../shared/api/use-answer.js';
import { AREAS } from '../../../shared/area/areas.js';
import { BackLink } from '../../../shared/components/BackLink.js';
import { Bilingual } from '../../../shared/components/Bilingual.js';
import { PageFrame } from '../../../shared/components/PageFrame.js';
import { useFormat } from '../../../shared/format/use-format.js';
import { useLanguage } from '../../../shared/i18n/language-context.js';
import { inLanguage, useWords } from '../../../shared/i18n/words.js';
import { useMe } from '../../../shared/session/use-me.js';
import type { Role } from '../../../shared/session/use-me.js';
import { AnswerForm } from '../components/AnswerForm.js';
import { HandInForm } from '../components/HandInForm.js';
import { Progress } from '../components/Progress.js';
import { OwnSignature } from '../components/OwnSignature.js';
import { SignForm } from '../components/SignForm.js';
import { Way } from '../components/Way.js';
import { initiativeQuery } from '../operations/initiative.js';
import { COLLECTING, holdsOneOf } from '../state.js';
import type { Initiative } from '../types.js';
import { initiativesWords } from '../words/index.js';

/** One initiative from the first signature to the gathering that was convened on it. */
export function Component() {
  const words = useWords(initiativesWords);
  const { id = '' } = useParams();
  const { initiative } = useAnswer(initiativeQuery, { id });
  if (initiative) return <Reading initiative={initiative} />;
  return (
    <PageFrame title={words.missing} above={<BackLink to="/initiatives" label={words.all} />}>
      {null}
    </PageFrame>
  );
}

function Reading({ initiative }: { readonly initiative: Initiative }) {
  const words = useWords(initiativesWords);
  const language = useLanguage();
  const format = useFormat();
  const { matters, phase, eligible, until } = initiative;
  const [first] = matters;
  return (
    <PageFrame
      title={first ? inLanguage(first, language) : words.title}
      lead={words.phases[phase]}
      above={<BackLink to="/initiatives" label={words.all} />}
    >
      <Progress initiative={initiative} />
      <Text>
        {words.tenth(format.number(eligible))} {words.until(format.day(until))}
      </Text>
      {matters.length > 1 && (
        <List type="ordered">
          {matters.map((matter) => (
            <List.Item key={matter.kk}>
              <Bilingual text={matter} />
            </List.Item>
          ))}
        </List>
      )}
      {matters.length === 0 && <Text>{words.erased}</Text>}
      <Acts initiative={initiative} />
      <Way initiative={initiative} />
    </PageFrame>
  );
}

/** What the reader may do about it now. */
function Acts({ initiative }: { readonly initiative: Initiative }) {
  const words = useWords(initiativesWords);
  const me = useMe();
  const may = (...roles: readonly Role[]): boolean => holdsOneOf(me, roles);
  const { id, phase, gatheringId, begunByMe } = initiative;
  if (phase === 'collecting' && (may(...COLLECTING) || me?.memberId != null))
    return (
      <>
        {may(...COLLECTING) ? <SignForm initiative={initiative} /> : <OwnSignature initiative={initiative} />}
        {(may(...COLLECTING) || begunByMe) && <HandInForm initiative={initiative} />}
      </>
    );
  if (phase === 'collecting' && !me) return <Text>{words.signIn}</Text>;
  if (phase === 'submitted' && me && may('districtAkim'))
    return <AnswerForm initiative={initiative} officialId={me.personId} />;
  if (phase === 'granted' && gatheringId === null && may(...AREAS.assembly.roles))
    return (
      <div>
        <Button component={Link} to={`${AREAS.assembly.path}/gatherings/convene?initiative=${id}`}>
          {words.convene}
        </Button>
      </div>
    );
  return null;
}
