import { katoCovers } from '#libs/kernel';
import type { BilingualText, CalendarDate, Kato } from '#libs/kernel';
import type { Confidence } from '../norm.js';
import { guideCited, lawCited } from './citations.js';

/** Whose sitting decides: of the assembly, or of the residents or their representatives. */
export const SITTING_BODIES = ['assembly', 'gathering'] as const;
export type SittingBody = (typeof SITTING_BODIES)[number];

/** A matter that an assembly or a gathering may decide, in one edition of the law. */
export interface Competence {
  /** Never changed and never used for another matter. */
  readonly code: CompetenceCode;
  readonly title: BilingualText & { readonly en: string };
  readonly bodies: readonly SittingBody[];
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
  'budgetCorrection',
  'ownRevenueConsent',
  'communalProperty',
  'monitoringCommission',
  'propertyAlienation',
  'legalActDraft',
  'akimCandidates',
  'akimDismissal',
  'institutionHeads',
  'assemblyElection',
  'akimReport',
  'communityPriorities',
  'addressToAuthorities',
  'executionControl',
  'other',
] as const;
export type CompetenceCode = (typeof COMPETENCE_CODES)[number];

/** The edition that was read; what held before it is not known. */
const ATTESTED = '2018-01-01';
/** Rural akims are elected directly since the law of 25 May 2021: there are no candidates to concur with. */
const DIRECT_ELECTIONS = '2021-05-25';
type Edition = Omit<Competence, 'code'>;
const GUIDE = { source: 'guide §4', cited: guideCited('4'), confidence: 'M' } as const;
const LAW = { source: 'L148 39-3 p.3', cited: lawCited('39-3', '3'), confidence: 'H' } as const;

/** By code, oldest edition first. A new edition is appended; an old one gets its last day and is never edited otherwise. */
const CATALOGUE: Readonly<Record<CompetenceCode, readonly Edition[]>> = {
  programmeDraft: [
    assembly({
      kk: 'Жергілікті қоғамдастықты дамыту бағдарламаларының жобаларын талқылау',
      ru: 'Обсуждение проектов программ развития местного сообщества',
      en: 'Drafts of development programmes',
    }),
  ],
  budgetConcurrence: [
    assembly({
      kk: 'Бюджет жобасын және бюджеттің атқарылуы туралы есепті келісу',
      ru: 'Согласование проекта бюджета и отчёта об исполнении бюджета',
      en: 'Concurrence with the draft budget and the report on its execution',
    }),
  ],
  budgetCorrection: [
    {
      ...assembly({
        kk: 'Бюджетті түзету кезінде бағдарламалар арасында қаражатты қайта бөлуді келісу',
        ru: 'Согласование перераспределения средств между программами при корректировке бюджета',
        en: 'Moving money between programmes when the budget is corrected',
      }),
      source: 'guide §10–12',
      cited: guideCited('10–12'),
      confidence: 'M',
    },
  ],
  ownRevenueConsent: [
    assembly({
      kk: 'Меншікті кірістерді жұмсауға келісім беру',
      ru: 'Согласие на расходование собственных доходов',
      en: 'Consent to spending own revenue',
    }),
  ],
  communalProperty: [
    assembly({
      kk: 'Коммуналдық меншікті басқару жөніндегі шешімдерді келісу',
      ru: 'Согласование решений по управлению коммунальной собственностью',
      en: 'Decisions on communal property',
    }),
  ],
  monitoringCommission: [
    assembly({
      kk: 'Жергілікті қоғамдастық комиссиясын құру және оның есебін тыңдау',
      ru: 'Образование комиссии местного сообщества и заслушивание её отчёта',
      en: 'The monitoring commission and its report',
    }),
  ],
  propertyAlienation: [
    assembly({
      kk: 'Коммуналдық мүлікті иеліктен шығаруды келісу',
      ru: 'Согласование отчуждения коммунального имущества',
      en: 'Alienation of communal property',
    }),
  ],
  legalActDraft: [
    assembly({
      kk: 'Азаматтардың құқықтарына қатысты нормативтік құқықтық актілердің жобаларын талқылау',
      ru: 'Обсуждение проектов нормативных правовых актов, затрагивающих права граждан',
      en: "Drafts of acts that touch citizens' rights",
    }),
  ],
  akimCandidates: [
    {
      ...assembly({
        kk: 'Әкім лауазымына кандидатураларды келісу',
        ru: 'Согласование кандидатур на должность акима',
        en: 'Concurrence with candidates for akim',
      }),
      validTo: DIRECT_ELECTIONS,
    },
  ],
  akimDismissal: [
    assembly({
      kk: 'Әкімді лауазымынан босату туралы мәселеге бастамашылық жасау',
      ru: 'Инициирование вопроса об освобождении акима от должности',
      en: "Initiating the akim's dismissal",
    }),
  ],
  institutionHeads: [
    assembly({
      kk: 'Мекемелер басшыларын тағайындау жөнінде ұсыныс енгізу',
      ru: 'Внесение предложений о назначении руководителей учреждений',
      en: 'Proposals for heads of institutions',
    }),
  ],
  assemblyElection: [
    gathering({
      kk: 'Жергілікті қоғамдастық жиналысының мүшелерін сайлау',
      ru: 'Избрание членов собрания местного сообщества',
      en: 'Electing the members of the assembly',
    }),
  ],
  akimReport: [
    gathering({
      kk: 'Жергілікті өзін-өзі басқару функцияларының жүзеге асырылуы туралы әкімнің есебі',
      ru: 'Отчёт акима об осуществлении функций местного самоуправления',
      en: 'The akim reports on self-government',
    }),
  ],
  communityPriorities: [
    gathering({
      kk: 'Жергілікті қоғамдастықтың басым міндеттерін айқындау',
      ru: 'Определение приоритетных задач местного сообщества',
      en: 'Priorities of the community',
    }),
  ],
  addressToAuthorities: [
    gathering({
      kk: 'Мәслихатқа және әкімге үндеу',
      ru: 'Обращение к маслихату и акиму',
      en: 'An address to the maslikhat and the akim',
    }),
  ],
  executionControl: [
    {
      ...both({
        kk: 'Бұрын қабылданған шешімдердің орындалуы',
        ru: 'Исполнение ранее принятых решений',
        en: 'Execution of earlier decisions',
      }),
      source: 'guide §4',
      confidence: 'M',
    },
  ],
  other: [
    both({
      kk: 'Жергілікті маңызы бар өзге де мәселелер',
      ru: 'Другие вопросы местного значения',
      en: 'Other matters of local importance',
    }),
  ],
};

function assembly(title: Competence['title']): Edition {
  return { title, bodies: ['assembly'], validFrom: ATTESTED, ...LAW };
}

/** What the guide leaves to the gathering (§4): it elects the assembly, hears the akim, sets priorities, addresses. */
function gathering(title: Competence['title']): Edition {
  return { title, bodies: ['gathering'], validFrom: ATTESTED, ...GUIDE };
}

function both(title: Competence['title']): Edition {
  return { ...assembly(title), bodies: SITTING_BODIES };
}

/** The competences of a body in a territory on a day, in the order of the catalogue; of the assembly if none is named. */
export function competencesOn(
  on: CalendarDate,
  territory: Kato,
  body: SittingBody = 'assembly',
): readonly Competence[] {
  return COMPETENCE_CODES.flatMap((code) =>
    CATALOGUE[code]
      .filter(
        ({ bodies, validFrom, validTo, territory: own }) =>
          bodies.includes(body) &&
          validFrom <= on &&
          (validTo === undefined || on < validTo) &&
          (own === undefined || katoCovers(own, territory)),
      )
      .map((edition) => ({ code, ...edition })),
  );
}

/** The edition of a competence in force for a territory on a day; none when the body does not have it. */
export function competenceOn(
  code: CompetenceCode,
  on: CalendarDate,
  territory: Kato,
  body: SittingBody = 'assembly',
): Competence | undefined {
  return competencesOn(on, territory, body).find((competence) => competence.code === code);
}
