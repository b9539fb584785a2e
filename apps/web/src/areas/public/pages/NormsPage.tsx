import { Stack, Text } from '@mantine/core';
import { PageFrame } from '../../../shared/components/PageFrame.js';
import { Empty } from '../../../shared/components/States.js';
import { dateIn } from '../../../shared/format/format.js';
import { useWords } from '../../../shared/i18n/words.js';
import { NormList } from '../components/NormList.js';
import { TerritoryChoice } from '../../../shared/territory/TerritoryChoice.js';
import { useTerritoryOfAddress } from '../../../shared/territory/use-territory-of-address.js';
import { publicWords } from '../words/index.js';

/** The numbers of the law in force today, each with its source and how sure we are. */
export function Component() {
  const words = useWords(publicWords);
  const [territory] = useTerritoryOfAddress();
  return (
    <PageFrame title={words.normsTitle} lead={words.normsLead}>
      <TerritoryChoice />
      {territory === null ? (
        <Empty>
          <Text>{words.chooseTerritory}</Text>
        </Empty>
      ) : (
        <Stack>
          <NormList territory={territory} on={dateIn(new Date().toISOString())} />
        </Stack>
      )}
    </PageFrame>
  );
}
