import { NativeSelect } from '@mantine/core';
import type { ResultOf } from '../api/graphql.js';
import { useAsk } from '../api/use-answer.js';
import { useLanguage } from '../i18n/language-context.js';
import { inLanguage, useWords } from '../i18n/words.js';
import { territoriesQuery, territoryQuery } from './operations.js';
import { territoryWords } from './words/index.js';
import styles from './TerritoryChoice.module.css';
import { useTerritoryOfAddress } from './use-territory-of-address.js';

type Kind = ResultOf<typeof territoriesQuery>['territories'][number]['kind'];

/** What the territories of one level are called together. */
function levelOf(kind: Kind | undefined): 'region' | 'district' | 'okrug' | 'settlement' {
  switch (kind) {
    case 'region':
    case 'district':
      return kind;
    case 'city':
      return 'district';
    case 'ruralOkrug':
    case 'cityDistrict':
    case 'districtTown':
    case 'township':
      return 'okrug';
    default:
      return 'settlement';
  }
}

/** Region, district, okrug, one below the other; each narrows the one above. */
export function TerritoryChoice() {
  const [chosen] = useTerritoryOfAddress();
  return (
    <div className={styles['choice']}>
      <Levels chosen={chosen} />
    </div>
  );
}

/** The way from the country down to the chosen territory, and one choice further. */
function Levels({ chosen }: { readonly chosen: string | null }) {
  const { data } = useAsk(territoryQuery, chosen === null ? null : { kato: chosen });
  if (chosen === null) return <Below parent={null} chosen={null} />;
  if (data?.territory?.kato !== chosen) return null;
  return (
    <>
      <AboveAndItself kato={chosen} parent={data.territory.parent} />
      <Below parent={chosen} chosen={null} />
    </>
  );
}

function AboveAndItself({ kato, parent }: { readonly kato: string; readonly parent: string | null }) {
  const { data } = useAsk(territoryQuery, parent === null ? null : { kato: parent });
  const grandparent = data?.territory?.kato === parent ? data.territory : null;
  return (
    <>
      {parent !== null && grandparent && <AboveAndItself kato={parent} parent={grandparent.parent} />}
      <Below parent={parent} chosen={kato} />
    </>
  );
}

function Below({ parent, chosen }: { readonly parent: string | null; readonly chosen: string | null }) {
  const words = useWords(territoryWords);
  const language = useLanguage();
  const [, choose] = useTerritoryOfAddress();
  const { data } = useAsk(territoriesQuery, { parent });
  const below = data?.territories ?? [];
  if (below.length === 0) return null;
  return (
    <NativeSelect
      label={words.levels[levelOf(below[0]?.kind)]}
      value={chosen ?? ''}
      onChange={({ currentTarget }) => {
        choose(currentTarget.value === '' ? parent : currentTarget.value);
      }}
      data={[
        { value: '', label: words.everywhere },
        ...below.map(({ kato, name }) => ({ value: kato, label: inLanguage(name, language) })),
      ]}
    />
  );
}
