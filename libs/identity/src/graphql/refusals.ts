import { defineRefusals, defineWords } from '#libs/graphql';

export const IDENTITY_REFUSALS = defineRefusals({
  PersonIdInvalid: {
    kk: 'Тұлғаның идентификаторы жарамсыз.',
    ru: 'Неверный идентификатор лица.',
    en: 'Not the id of a person.',
  },
  MemberIdInvalid: {
    kk: 'Тұрғындар тізіміндегі адамның идентификаторы жарамсыз.',
    ru: 'Неверный идентификатор лица в списке жителей.',
    en: 'Not the id of a member of the roll.',
  },
  MemberDiffers: {
    facts: { memberId: 'id' },
    kk: 'Бұл тұлға тізімдегі басқа тұрғын ретінде белгіленген.',
    ru: 'Это лицо уже отмечено как другой житель списка.',
    en: 'This person has been recorded as another member of the roll.',
  },
  RoleUnknown: {
    facts: { role: 'text' },
    kk: 'Мұндай рөл жоқ: {role}.',
    ru: 'Такой роли нет: {role}.',
    en: 'There is no such role: {role}.',
  },
  RoleNotOfThisLevel: {
    facts: { role: 'text', territory: 'kato', level: 'text' },
    kk: 'Бұл рөл {territory} деңгейіндегі аумақта болмайды.',
    ru: 'На территории такого уровня ({territory}) этой роли нет.',
    en: 'This role does not exist at the level of {territory}.',
  },
  RoleAlreadyHeld: {
    facts: { role: 'text', territory: 'kato', since: 'date' },
    kk: 'Бұл рөл {since} күнінен бері берілген.',
    ru: 'Эта роль уже дана с {since}.',
    en: 'This role has been held since {since}.',
  },
  RoleNotHeld: {
    facts: { role: 'text', territory: 'kato' },
    kk: 'Бұл тұлғада мұндай рөл жоқ.',
    ru: 'У этого лица нет такой роли.',
    en: 'The person does not hold this role.',
  },
  OwnAppointment: {
    facts: { role: 'text', territory: 'kato' },
    kk: 'Өзіңізге рөл бере алмайсыз.',
    ru: 'Нельзя назначить роль самому себе.',
    en: 'Nobody appoints themselves.',
  },
  BasisMissing: {
    kk: 'Негіздеме актінің нөмірі мен күнін көрсетіңіз.',
    ru: 'Укажите номер и дату акта-основания.',
    en: 'Give the number and date of the act it rests on.',
  },
  BasisInTheFuture: {
    facts: { date: 'date', today: 'date' },
    kk: 'Негіздеме актінің күні әлі келмеген ({date}).',
    ru: 'Дата акта-основания ещё не наступила ({date}).',
    en: 'The act it rests on is dated in the future ({date}).',
  },
  TermEndsBeforeItBegins: {
    facts: { validFrom: 'date', validTo: 'date' },
    kk: 'Мерзімнің соңы басынан бұрын.',
    ru: 'Конец срока раньше начала.',
    en: 'The term ends before it begins.',
  },
  RevocationInThePast: {
    facts: { from: 'date', today: 'date' },
    kk: 'Рөлді өткен күннен тоқтатуға болмайды.',
    ru: 'Роль нельзя прекратить задним числом.',
    en: 'A role cannot end in the past.',
  },
});

defineWords({
  akimOffice: { kk: 'әкім аппараты', ru: 'аппарат акима', en: "akim's office" },
  akim: { kk: 'әкім', ru: 'аким', en: 'akim' },
  maslikhat: { kk: 'мәслихат', ru: 'маслихат', en: 'maslikhat' },
  administrator: { kk: 'жүйе әкімшісі', ru: 'администратор системы', en: 'administrator' },
});
