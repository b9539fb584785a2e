import type { ResultOf } from '../../../shared/api/graphql.js';
import type { SectionPlan } from '../../../shared/plans/PlanSections.js';
import type { settlementsQuery } from '../operations/plans.js';

type Settlement = ResultOf<typeof settlementsQuery>['territories'][number];

/** A section while it is written; the form knows each by its key. */
export interface SectionDraft extends Record<string, unknown> {
  key: string;
  nameKk: string;
  nameRu: string;
  kind: SectionPlan['sections'][number]['kind'];
  kato: string;
  street: string;
  houses: string;
  quota: number;
}

export interface PlanDraft extends Record<string, unknown> {
  sections: SectionDraft[];
  orderNumber: string;
  orderDate: string | null;
}

/** The last plan as it was, else a section for each settlement. */
export function draftOf(
  last: SectionPlan | undefined,
  settlements: readonly Settlement[],
): readonly SectionDraft[] {
  if (last)
    return last.sections.map(({ id, name, kind, quota, areas: [area] }) => ({
      key: id,
      nameKk: name.kk,
      nameRu: name.ru,
      kind,
      kato: area?.kato ?? '',
      street: area?.street ?? '',
      houses: area?.houses?.join(', ') ?? '',
      quota,
    }));
  return settlements.map(({ kato, name }) => ({
    key: kato,
    nameKk: name.kk,
    nameRu: name.ru,
    kind: 'village',
    kato,
    street: '',
    houses: '',
    quota: 1,
  }));
}

export function emptySection(kato: string): SectionDraft {
  return {
    key: crypto.randomUUID(),
    nameKk: '',
    nameRu: '',
    kind: 'street',
    kato,
    street: '',
    houses: '',
    quota: 1,
  };
}

/** A draft as the api takes it. */
export function sectionInput({ nameKk, nameRu, kind, kato, street, houses, quota }: SectionDraft) {
  const listed = houses
    .split(',')
    .map((house) => house.trim())
    .filter(Boolean);
  return {
    name: { kk: nameKk, ru: nameRu },
    kind,
    areas: [
      {
        kato,
        ...(street.trim() !== '' && { street: street.trim() }),
        ...(listed.length > 0 && { houses: listed }),
      },
    ],
    quota,
  };
}
