import { Suspense } from 'react';
import { NativeSelect } from '@mantine/core';
import { Outlet } from 'react-router';
import { Loading } from '../components/States.js';
import { useWords } from '../i18n/words.js';
import { sharedWords } from '../words/index.js';
import { chooseTerritory } from './chosen-territory.js';
import { useTerritoryNames } from './TerritoryName.js';
import type { Role } from './use-me.js';
import { useTerritories } from './use-territory.js';

/** Pages below are about one territory in which the person has one of these roles; who has several chooses one. */
export function InTerritory({ roles }: { readonly roles: readonly Role[] }) {
  const words = useWords(sharedWords);
  const { territory, territories } = useTerritories(roles);
  const nameOf = useTerritoryNames(territories);
  return (
    <>
      {territories.length > 1 && (
        <NativeSelect
          label={words.workingIn}
          mb="lg"
          value={territory}
          onChange={({ currentTarget }) => {
            chooseTerritory(currentTarget.value);
          }}
          data={territories.map((kato) => ({ value: kato, label: nameOf(kato) }))}
        />
      )}
      <Suspense fallback={<Loading />}>
        <Outlet key={territory} />
      </Suspense>
    </>
  );
}
