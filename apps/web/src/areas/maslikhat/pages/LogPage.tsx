import { Anchor, Text } from '@mantine/core';
import { Link } from 'react-router';
import { useAnswer } from '../../../shared/api/use-answer.js';
import { PageFrame } from '../../../shared/components/PageFrame.js';
import { Empty } from '../../../shared/components/States.js';
import { instantIn } from '../../../shared/format/format.js';
import { useWords } from '../../../shared/i18n/words.js';
import { TerritoryName } from '../../../shared/session/TerritoryName.js';
import { useTerritory } from '../../../shared/session/use-territory.js';
import { Act, Acts, useEventName } from '../components/Act.js';
import { AsFiles } from '../components/AsFiles.js';
import { Pages } from '../components/Pages.js';
import { StateTree } from '../components/StateTree.js';
import { TrailFilter, useTrailAddress } from '../components/TrailFilter.js';
import { auditTrailQuery } from '../operations/log.js';
import { historyAddress } from '../state/addresses.js';
import { maslikhatWords } from '../words/index.js';

const A_PAGE = 50;
const TOPICS = ['refusals', 'missedDeadlines', 'vaultOpenings'] as const;

/** Who did what in the district, in which role, over which channel. */
export function Component() {
  const { log: words } = useWords(maslikhatWords);
  const nameOf = useEventName();
  const territory = useTerritory(['maslikhatAuditor']);
  const { after, topic, from, until, ...who } = useTrailAddress();
  const asked = {
    territory,
    ...who,
    topic: TOPICS.find((known) => known === topic) ?? null,
    from: from === null ? null : instantIn(from, '00:00'),
    until: until === null ? null : instantIn(dayAfter(until), '00:00'),
  };
  const { auditTrail } = useAnswer(auditTrailQuery, {
    ...asked,
    after,
    first: A_PAGE,
    grounds: asked.topic === 'refusals',
  });
  return (
    <PageFrame title={words.title} lead={words.lead}>
      <TrailFilter />
      <Text role="status">{words.found(auditTrail.totalCount)}</Text>
      {auditTrail.edges.length === 0 ? (
        <Empty>
          <Text>{words.none}</Text>
        </Empty>
      ) : (
        <Acts>
          {auditTrail.edges.map(({ node: { type, stream, recordedAt, territory: where, data, ...act } }) => (
            <Act key={act.eventId} at={recordedAt} what={nameOf(type)} {...act}>
              {where !== null && (
                <Text>
                  <TerritoryName kato={where} />
                </Text>
              )}
              {data !== undefined && (
                <details>
                  <summary>{words.grounds}</summary>
                  <StateTree json={data} />
                </details>
              )}
              {act.actorId !== null && act.actorId !== who.actorId && (
                <div>
                  <Anchor component={Link} to={{ search: `?actorId=${encodeURIComponent(act.actorId)}` }}>
                    {words.onlyThis}
                  </Anchor>
                </div>
              )}
              <div>
                <Anchor component={Link} to={historyAddress(stream, act.revision)}>
                  {words.thing}
                </Anchor>
              </div>
            </Act>
          ))}
        </Acts>
      )}
      <Pages page={auditTrail.pageInfo} />
      <AsFiles what="trail" asked={asked} />
    </PageFrame>
  );
}

function dayAfter(date: string): string {
  return new Date(Date.parse(`${date}T00:00:00.000Z`) + 86_400_000).toISOString().slice(0, 10);
}
