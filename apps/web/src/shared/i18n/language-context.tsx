import { createContext, useContext, useEffect, useMemo, useState, useTransition } from 'react';
import type { ReactNode } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { chosenLanguage, keepLanguage } from './language.js';
import type { Language } from './language.js';

interface LanguageChoice {
  readonly language: Language;
  readonly choose: (language: Language) => void;
}

const Choice = createContext<LanguageChoice>({ language: 'kk', choose: () => undefined });

/** Holds the chosen language for everything below. */
export function LanguageProvider({ children }: { readonly children: ReactNode }) {
  const [language, setLanguage] = useState(chosenLanguage);
  const [, startTransition] = useTransition();
  const queries = useQueryClient();
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const choice = useMemo(
    () => ({
      language,
      choose: (chosen: Language) => {
        keepLanguage(chosen);
        startTransition(() => {
          setLanguage(chosen);
        });
        // The api writes its messages in the language it is asked in.
        void queries.invalidateQueries();
      },
    }),
    [language, queries],
  );
  return <Choice value={choice}>{children}</Choice>;
}

export function useLanguage(): Language {
  return useContext(Choice).language;
}

export function useLanguageChoice(): LanguageChoice {
  return useContext(Choice);
}
