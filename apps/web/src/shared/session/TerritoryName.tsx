import { useQueries } from '@tanstack/react-query';
import { asking, useAsk } from '../api/use-answer.js';
import { useLanguage } from '../i18n/language-context.js';
import { inLanguage } from '../i18n/words.js';
import { territoryNameQuery } from './operations.js';

/** The name of a territory; its KATO until the name has come. */
export function useTerritoryName(kato: string | null): string {
  const language = useLanguage();
  const { data } = useAsk(territoryNameQuery, kato === null ? null : { kato });
  return data?.territory ? inLanguage(data.territory.name, language) : (kato ?? '');
}

/** The names of several territories, each its KATO until it has come. */
export function useTerritoryNames(katos: readonly string[]): (kato: string) => string {
  const language = useLanguage();
  const answers = useQueries({ queries: katos.map((kato) => asking(territoryNameQuery, { kato })) });
  return (kato) => {
    const territory = answers[katos.indexOf(kato)]?.data?.territory;
    return territory ? inLanguage(territory.name, language) : kato;
  };
}

export function TerritoryName({ kato }: { readonly kato: string }) {
  return <>{useTerritoryName(kato)}</>;
}
