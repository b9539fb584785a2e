import { katoCovers } from '#libs/kernel';
import type { BilingualText, CalendarDate, Kato } from '#libs/kernel';
import type { Confidence } from '../norm.js';
import { lawCited } from './citations.js';

/** A matter that an assembly may decide, in one edition of the law. */
export interface Competence {
  /** Never changed and never used for another matter. */
  readonly code: CompetenceCode;
  readonly title: BilingualText & { readonly en: string };
  readonly validFrom: CalendarDate;
  /** First day on which this edition no longer holds; absent while it does. */
  readonly validTo?: CalendarDate;
  /** Only in this territory and what lies in it; absent where the law gives it to everybody. */
  readonly territory?: Kato;
  readonly source: string;
  readonly cited: BilingualText;
  readonly confidence: Confidence;
}

export const COMPETENCE_CODES = [
  'programmeDraft',
  'budgetConcurrence',
  'ownRevenueConsent',
  'communalProperty',
  'monitoringCommission',
  'propertyAlienation',
  'legalActDraft',
  'akimCandidates',
  'akimDismissal',
  'institutionHeads',
  'executionControl',
  'other',
] as const;
export type CompetenceCode = (typeof COMPETENCE_CODES)[number];

/** The edition that was read; what held before it is not known. */
const ATTESTED = '2018-01-01';
/** Rural akims are elected directly since the law of 25 May 2021: there are no candidates to concur with. */
const DIRECT_ELECTIONS = '2021-05-25';
const LAW = { source: 'L148 39-3 p.3', cited: lawCited('39-3', '3'), confidence: 'H' } as const;

/** Oldest first. A new edition is appended; an old one gets its last day and is never edited otherwise. */
const CATALOGUE: readonly Competence[] = [
  entry('programmeDraft', {
    kk: 'Жергілікті қоғамдастықты дамыту бағдарламаларының жобаларын талқылау',
    ru: 'Обсуждение проектов программ развития местного сообщества',
    en: 'Drafts of development programmes',
  }),
  entry('budgetConcurrence', {
    kk: 'Бюджет жобасын және бюджеттің атқарылуы туралы есепті келісу',
    ru: 'Согласование проекта бюджета и отчёта об исполнении бюджета',
    en: 'Concurrence with the draft budget and the report on its execution',
  }),
  entry('ownRevenueConsent', {
    kk: 'Меншікті кірістерді жұмсауға келісім беру',
    ru: 'Согласие на расходование собственных доходов',
    en: 'Consent to spending own revenue',
  }),
  entry('communalProperty', {
    kk: 'Коммуналдық меншікті басқару жөніндегі шешімдерді келісу',
    ru: 'Согласование решений по управлению коммунальной собственностью',
    en: 'Decisions on communal property',
  }),
  entry('monitoringCommission', {
    kk: 'Жергілікті қоғамдастық комиссиясын құру және оның есебін тыңдау',
    ru: 'Образование комиссии местного сообщества и заслушивание её отчёта',
    en: 'The monitoring commission and its report',
  }),
  entry('propertyAlienation', {
    kk: 'Коммуналдық мүлікті иеліктен шығаруды келісу',
    ru: 'Согласование отчуждения коммунального имущества',
    en: 'Alienation of communal property',
  }),
  entry('legalActDraft', {
    kk: 'Азаматтардың құқықтарына қатысты нормативтік құқықтық актілердің жобаларын талқылау',
    ru: 'Обсуждение проектов нормативных правовых актов, затрагивающих права граждан',
    en: "Drafts of acts that touch citizens' rights",
  }),
  {
    ...entry('akimCandidates', {
      kk: 'Әкім лауазымына кандидатураларды келісу',
      ru: 'Согласование кандидатур на должность акима',
      en: 'Concurrence with candidates for akim',
    }),
    validTo: DIRECT_ELECTIONS,
  },
  entry('akimDismissal', {
    kk: 'Әкімді лауазымынан босату туралы мәселеге бастамашылық жасау',
    ru: 'Инициирование вопроса об освобождении акима от должности',
    en: "Initiating the akim's dismissal",
  }),
  entry('institutionHeads', {
    kk: 'Мекемелер басшыларын тағайындау жөнінде ұсыныс енгізу',
    ru: 'Внесение предложений о назначении руководителей учреждений',
    en: 'Proposals for heads of institutions',
  }),
  {
    ...entry('executionControl', {
      kk: 'Бұрын қабылданған шешімдердің орындалуы',
      ru: 'Исполнение ранее принятых решений',
      en: 'Execution of earlier decisions',
    }),
    source: 'guide §4',
    confidence: 'M',
  },
  entry('other', {
    kk: 'Жергілікті маңызы бар өзге де мәселелер',
    ru: 'Другие вопросы местного значения',
    en: 'Other matters of local importance',
  }),
];

function entry(code: CompetenceCode, title: Competence['title']): Competence {
  return { code, title, validFrom: ATTESTED, ...LAW };
}

/** The competences of an assembly of a territory on a day, in the order of the catalogue. */
export function competencesOn(on: CalendarDate, territory: Kato): readonly Competence[] {
  return CATALOGUE.filter(
    ({ validFrom, validTo, territory: own }) =>
      validFrom <= on &&
      (validTo === undefined || on < validTo) &&
      (own === undefined || katoCovers(own, territory)),
  );
}

/** The edition of a competence in force for a territory on a day; none when the assembly does not have it. */
export function competenceOn(
  code: CompetenceCode,
  on: CalendarDate,
  territory: Kato,
): Competence | undefined {
  return competencesOn(on, territory).find((competence) => competence.code === code);
}
