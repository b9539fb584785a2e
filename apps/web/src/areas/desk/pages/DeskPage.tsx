import { Anchor } from '@mantine/core';
import { Link, useParams } from 'react-router';
import { Bilingual } from '../../../shared/components/Bilingual.js';
import { PageFrame } from '../../../shared/components/PageFrame.js';
import { Loading } from '../../../shared/components/States.js';
import { useFormat } from '../../../shared/format/use-format.js';
import { inLanguage, useWords } from '../../../shared/i18n/words.js';
import { BeginDesk } from '../components/BeginDesk.js';
import { Conflicts } from '../components/Conflicts.js';
import { DeskState } from '../components/DeskState.js';
import { EndDesk } from '../components/EndDesk.js';
import { LastEntries } from '../components/LastEntries.js';
import { QuorumGauge } from '../components/QuorumGauge.js';
import { SearchAndRegister } from '../components/SearchAndRegister.js';
import { useDesk } from '../offline/use-desk.js';
import { deskWords } from '../words/index.js';

/** The registration desk of one gathering: type, arrows, Enter. */
export function Component() {
  const { id = '' } = useParams();
  const words = useWords(deskWords);
  const format = useFormat();
  const { desk, view } = useDesk(id);
  const gathering = view.known?.separateGathering;
  if (!gathering)
    return (
      <PageFrame title={words.deskTitle}>
        {view.line === 'asking' ? <Loading /> : <DeskState view={view} />}
      </PageFrame>
    );
  const { sectionName, place, startsAt } = gathering;
  return (
    <PageFrame
      title={`${words.deskTitle}: ${inLanguage(sectionName, format.language)}`}
      lead={
        <>
          {format.dateTime(startsAt)}, <Bilingual text={place} />
        </>
      }
      actions={
        <Anchor component={Link} to={`/desk/${id}/sheets`}>
          {words.sheetsLink}
        </Anchor>
      }
    >
      {view.memory ? (
        <>
          <DeskState view={view} />
          <QuorumGauge view={view} />
          <Conflicts desk={desk} view={view} />
          <SearchAndRegister gatheringId={id} desk={desk} view={view} />
          <LastEntries desk={desk} view={view} />
          <EndDesk desk={desk} view={view} />
        </>
      ) : (
        <>
          <QuorumGauge view={view} />
          <BeginDesk desk={desk} gathering={gathering} />
        </>
      )}
    </PageFrame>
  );
}
