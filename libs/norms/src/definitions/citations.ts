/** How papers cite the sources: the Law of 23 January 2001 No 148, the guide of 2022, practice. */
interface Citation {
  readonly kk: string;
  readonly ru: string;
}

export function lawCited(article: string, paragraph?: string): Citation {
  return paragraph === undefined
    ? { kk: `№ 148 Заңның ${article}-бабы`, ru: `статья ${article} Закона № 148` }
    : {
        kk: `№ 148 Заңның ${article}-бабының ${paragraph}-тармағы`,
        ru: `пункт ${paragraph} статьи ${article} Закона № 148`,
      };
}

export function guideCited(section: string): Citation {
  return {
    kk: `«Қоғамдық қатысу тетіктері» нұсқаулығы (2022), ${section}-бөлім`,
    ru: `руководство «Механизмы общественного участия» (2022), раздел ${section}`,
  };
}

/** Where no text was read: what is done, until the local regulation says otherwise. */
export const PRACTICE_CITED: Citation = {
  kk: 'қалыптасқан практика; жергілікті регламентпен нақтыланады',
  ru: 'сложившаяся практика; уточняется местным регламентом',
};
