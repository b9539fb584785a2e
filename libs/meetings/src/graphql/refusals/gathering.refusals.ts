import type { RefusalDefinition } from '#libs/graphql';
import type { MeetingsRefusalCode } from '../../domain/refusals.js';

const item = { itemId: 'id' } as const;

/** The gathering, and the election of the assembly in it. */
export const gatheringRefusals = {
  RepresentativesMissing: {
    facts: { sections: 'int' },
    kk: 'Бұл жоспардың {sections} учаскесінің ешқайсысы әлі өкіл сайламаған. Алдымен бөлек жиындарды өткізіңіз.',
    ru: 'Ни один из {sections} участков этого плана ещё не избрал представителей. Сначала проведите раздельные сходы.',
    en: 'None of the {sections} sections of this plan has elected representatives. Hold the separate gatherings first.',
  },
  InitiativeOfElsewhere: {
    facts: { initiativeId: 'id', territory: 'text' },
    kk: 'Бұл бастама басқа аумақтың тұрғындарынан түскен.',
    ru: 'Эта инициатива поступила от жителей другой территории.',
    en: 'This initiative is of residents of another territory.',
  },
  ParticipantNotEligible: {
    facts: { memberId: 'id', reason: 'text' },
    kk: 'Бұл адам жиынға дауыс беру құқығымен қатыса алмайды: {reason}. Шақырылған адам ретінде тіркеңіз.',
    ru: 'Этот человек не может участвовать в сходе с правом голоса: {reason}. Зарегистрируйте его как приглашённого.',
    en: 'This person cannot take part in the gathering with a vote: {reason}. Register them as an invitee.',
  },
  ItemIsElection: {
    facts: item,
    kk: 'Бұл мәселе бойынша жиналыс мүшелері сайланады: әр кандидат бойынша жеке дауыс беріледі.',
    ru: 'По этому вопросу избираются члены собрания: голосуют отдельно по каждому кандидату.',
    en: 'Under this item members of the assembly are elected: each candidate is voted on.',
  },
  ItemIsNoElection: {
    facts: item,
    kk: 'Бұл мәселе жиналыс мүшелерін сайлау туралы емес.',
    ru: 'Этот вопрос не об избрании членов собрания.',
    en: 'This item is not about electing the assembly.',
  },
  ElectionNotOpened: {
    facts: item,
    kk: 'Алдымен жиын жиналыс мүшелерінің санын және өкілеттік мерзімін айқындайды.',
    ru: 'Сначала сход определяет численность и срок полномочий собрания.',
    en: 'The gathering first decides the size and the term of the assembly.',
  },
  PopulationBelowRoll: {
    facts: { population: 'int', eligible: 'int', rollVersion: 'int' },
    kk: 'Тұрғындар саны ({population}) тізімдегі жергілікті қоғамдастық мүшелерінің санынан ({eligible}) кем болмайды.',
    ru: 'Численность населения ({population}) не может быть меньше числа членов местного сообщества по списку ({eligible}).',
    en: 'The population ({population}) cannot be less than the members of the community on the roll ({eligible}).',
  },
  SectionsNotOfPlan: {
    facts: { unknown: 'ids', missing: 'ids' },
    kk: 'Орындар учаскелер бойынша бөлінсе, жоспардағы барлық учаске көрсетіледі, басқа учаске көрсетілмейді.',
    ru: 'Если места распределяются по участкам, указываются все участки плана и никакие другие.',
    en: 'Where seats are those of sections, all sections of the plan are named and no others.',
  },
  SectionsExceedPopulation: {
    facts: { sections: 'int', population: 'int' },
    kk: 'Учаскелердегі тұрғындардың жалпы саны ({sections}) аумақтағы тұрғындар санынан ({population}) аспайды.',
    ru: 'Жителей участков вместе ({sections}) не может быть больше, чем на всей территории ({population}).',
    en: 'The people of the sections together ({sections}) cannot be more than those of the territory ({population}).',
  },
  SeatsTooFew: {
    facts: { size: 'int', sections: 'int' },
    kk: 'Әр учаскеге кемінде бір орын тиесілі: {sections} учаскеге {size} орын жетпейді.',
    ru: 'Каждому участку полагается хотя бы одно место: {size} мест не хватит на {sections} участков.',
    en: 'Each section has one seat at least: {size} seats are too few for {sections} sections.',
  },
} satisfies Partial<Record<MeetingsRefusalCode, RefusalDefinition>>;
