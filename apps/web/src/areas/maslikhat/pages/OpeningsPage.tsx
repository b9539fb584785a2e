import { Text } from '@mantine/core';
import { useSearchParams } from 'react-router';
import { useAnswer } from '../../../shared/api/use-answer.js';
import { PageFrame } from '../../../shared/components/PageFrame.js';
import { Empty } from '../../../shared/components/States.js';
import { useWords } from '../../../shared/i18n/words.js';
import { TerritoryName } from '../../../shared/session/TerritoryName.js';
import { useTerritory } from '../../../shared/session/use-territory.js';
import { Act, Acts } from '../components/Act.js';
import { AsFiles } from '../components/AsFiles.js';
import { Pages } from '../components/Pages.js';
import { vaultOpeningsQuery } from '../operations/log.js';
import { maslikhatWords } from '../words/index.js';

const A_PAGE = 50;

/** Who looked at people's names, what for, and how many. */
export function Component() {
  const { log: words } = useWords(maslikhatWords);
  const purposes: Readonly<Record<string, string>> = words.purposes;
  const territory = useTerritory(['maslikhatAuditor']);
  const [address] = useSearchParams();
  const { vaultOpenings } = useAnswer(vaultOpeningsQuery, {
    territory,
    after: address.get('after'),
    first: A_PAGE,
  });
  return (
    <PageFrame title={words.openingsTitle} lead={words.openingsLead}>
      <Text>{words.found(vaultOpenings.totalCount)}</Text>
      {vaultOpenings.edges.length === 0 && (
        <Empty>
          <Text>{words.none}</Text>
        </Empty>
      )}
      <Acts>
        {vaultOpenings.edges.map(
          ({ node: { openedAt, purpose, count, wholeSection, documentId, ...act } }) => (
            <Act
              key={act.eventId}
              at={openedAt}
              what={[
                purposes[purpose] ?? purpose,
                documentId === null ? words.people(count) : words.document,
                ...(wholeSection ? [words.wholeSection] : []),
              ].join(', ')}
              {...act}
            >
              <Text>
                <TerritoryName kato={act.territory} />
              </Text>
            </Act>
          ),
        )}
      </Acts>
      <Pages page={vaultOpenings.pageInfo} />
      <AsFiles what="openings" asked={{ territory }} />
    </PageFrame>
  );
}
