import type { RefusalDefinition } from '#libs/graphql';
import type { MeetingsRefusalCode } from '../../domain/refusals.js';

/** Residents who ask for a gathering. */
export const initiativeRefusals = {
  InitiativeNotOpened: {
    kk: 'Мұндай бастама ашылмаған.',
    ru: 'Такая инициатива не открыта.',
    en: 'There is no such initiative.',
  },
  InitiativeStandsOtherwise: {
    facts: { phase: 'text' },
    kk: 'Бастаманың қазіргі күйінде бұл қадам жасалмайды: {phase}.',
    ru: 'На нынешнем этапе инициативы это действие невозможно: {phase}.',
    en: 'This step does not fit where the initiative stands: {phase}.',
  },
  SignaturesClosed: {
    facts: { until: 'date' },
    kk: 'Қол жинау мерзімі {until} күні аяқталған.',
    ru: 'Срок сбора подписей закончился {until}.',
    en: 'Signatures were collected until {until}.',
  },
  SignerNotEligible: {
    facts: { memberId: 'id', reason: 'text' },
    kk: 'Бұл адамның қолы есепке алынбайды: {reason}.',
    ru: 'Подпись этого человека не учитывается: {reason}.',
    en: 'The signature of this person does not count: {reason}.',
  },
  InitiativeOfAnother: {
    facts: { initiativeId: 'id' },
    kk: 'Бұл бастаманы басқа тұрғын көтерген: оны сол тұрғын немесе әкім аппараты тапсырады.',
    ru: 'Эту инициативу начал другой житель: её передаёт он сам или аппарат акима.',
    en: 'Another resident began this initiative: that resident or the akim’s office hands it in.',
  },
  TerritoryAboveOkrug: {
    facts: { territory: 'kato' },
    kk: 'Жиын ауылдық округте, ауылда, кентте немесе аудандық маңызы бар қалада өткізіледі («Қазақстан Республикасындағы жергілікті мемлекеттік басқару және өзін-өзі басқару туралы» Заң, 39-3-бап). Облыста, ауданда және облыстық маңызы бар қалада жиын өткізу туралы бастама көтерілмейді.',
    ru: 'Сход проводится в сельском округе, селе, посёлке или городе районного значения (Закон «О местном государственном управлении и самоуправлении в Республике Казахстан», статья 39-3). В области, районе и городе областного значения инициатива о сходе не начинается.',
    en: 'A gathering is held in a rural okrug, a village, a settlement or a town of district significance (Law on Local State Government and Self-Government, article 39-3). No initiative for one is begun in a region, a district or a city of regional significance.',
  },
  InitiativeBegunToday: {
    facts: { initiativeId: 'id' },
    kk: 'Бүгін осы аумақта бастама көтеріп қойдыңыз: тұрғын күніне бір бастама ғана көтереді. Келесісін ертең бастай аласыз.',
    ru: 'Сегодня вы уже начали инициативу на этой территории: житель начинает не больше одной в день. Следующую можно начать завтра.',
    en: 'You have begun an initiative in this territory today: a resident begins one a day. The next can be begun tomorrow.',
  },
  SignaturesTooFew: {
    facts: { signatures: 'int', eligible: 'int', required: 'int' },
    kk: 'Қол жеткіліксіз: {eligible} адамнан {signatures} адам қол қойған, ал кемінде {required} керек.',
    ru: 'Подписей недостаточно: подписали {signatures} из {eligible}, а нужно не меньше {required}.',
    en: 'Too few signatures: {signatures} of {eligible} signed, at least {required} are needed.',
  },
  AnswerNotByDistrictAkim: {
    facts: { officialId: 'id', territory: 'kato', on: 'date' },
    kk: 'Бұл адам {on} күні аудан әкімі болған жоқ. Бастамаға аудан әкімі ғана жауап береді.',
    ru: 'Этот человек {on} не был акимом района. На инициативу отвечает только аким района.',
    en: 'This person was not the district akim on {on}. Only the district akim answers an initiative.',
  },
} as const satisfies Partial<Record<MeetingsRefusalCode, RefusalDefinition>>;
