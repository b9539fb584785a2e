import { useAsk } from '../../../shared/api/use-answer.js';
import { useLanguage } from '../../../shared/i18n/language-context.js';
import { inLanguage } from '../../../shared/i18n/words.js';
import { representativesOfPlanQuery } from '../operations/gathering.js';
import { useSitting } from './sitting-context.js';

type Section = { readonly id: string; readonly name: { readonly kk: string; readonly ru: string } };

/** The sections of the plan behind a gathering of representatives, and which separate gathering elected whom. */
export function useSectionsOfPlan(planId: string | null): {
  readonly sections: readonly Section[];
  readonly nameOf: (sectionId: string) => string | undefined;
  /** The separate gathering that elected this representative; undefined for anybody else. */
  readonly electedBy: (memberId: string) => { readonly id: string; readonly sectionId: string } | undefined;
} {
  const { territory } = useSitting();
  const language = useLanguage();
  const { data } = useAsk(representativesOfPlanQuery, planId === null ? null : { planId, territory });
  const sections = data?.sectionPlan?.sections ?? [];
  const held = (data?.separateGatherings.edges ?? []).map(({ node }) => node);
  return {
    sections,
    nameOf: (sectionId) => {
      const section = sections.find(({ id }) => id === sectionId);
      return section && inLanguage(section.name, language);
    },
    electedBy: (memberId) =>
      held.find((one) => one.planId === planId && one.representatives.some(({ id }) => id === memberId)),
  };
}
