import { Text } from '@mantine/core';
import { useFormat } from '../../../shared/format/use-format.js';
import { useLanguage } from '../../../shared/i18n/language-context.js';
import { inLanguage, useWords } from '../../../shared/i18n/words.js';
import type { Project } from '../types.js';
import { budgetWords } from '../words/index.js';

/** By which act a court took a project off the ballot. */
export function Excluded({ court, decision }: NonNullable<Project['exclusion']>) {
  const words = useWords(budgetWords);
  const format = useFormat();
  const act = words.courtAct(inLanguage(court, useLanguage()), decision.number, format.date(decision.date));
  return <Text fw={650}>{words.excludedBy(act)}</Text>;
}
