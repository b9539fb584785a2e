import type { BilingualText, CalendarDate, Kato } from '#libs/kernel';
import { competenceOn } from '#libs/norms';
import type { CompetenceCode } from '#libs/norms';
import type { DecisionRow } from '../read-model/decision.entities.js';

export interface DraftItem {
  readonly competence: CompetenceCode;
  readonly title: BilingualText;
  readonly repeats: string | null;
}

/**
 * What belongs on the next agenda because of earlier decisions (rules.md §4): each one that the akim disagreed with,
 * to be discussed again, and the execution of those that are on their way.
 */
export function agendaDraft(unfinished: readonly DecisionRow[], on: CalendarDate): readonly DraftItem[] {
  const disagreed = unfinished.filter(({ phase }) => phase === 'disagreed');
  const under = unfinished.filter(({ phase }) => phase === 'delivered' || phase === 'inExecution');
  return [
    ...under.slice(0, 1).flatMap(({ territory }) => controlOf(territory, on)),
    ...disagreed.map(({ competence, textKk, textRu, decisionId }) => ({
      competence: competence as CompetenceCode,
      title: { kk: `Қайта талқылау: ${textKk}`, ru: `Повторное обсуждение: ${textRu}` },
      repeats: decisionId,
    })),
  ];
}

function controlOf(territory: Kato, on: CalendarDate): readonly DraftItem[] {
  const control = competenceOn('executionControl', on, territory);
  if (!control) return [];
  const { kk, ru } = control.title;
  return [{ competence: control.code, title: { kk, ru }, repeats: null }];
}
