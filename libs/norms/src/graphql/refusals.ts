import { defineRefusals } from '#libs/graphql';

export const NORM_REFUSALS = defineRefusals({
  NormUnknown: {
    kk: 'Мұндай норма тізілімде жоқ.',
    ru: 'Такой нормы нет в реестре.',
    en: 'The registry has no such norm.',
  },
  NormNotInForce: {
    facts: { normId: 'text', on: 'date' },
    kk: '{on} күніне норманың күшіндегі редакциясы белгісіз.',
    ru: 'На {on} действующая редакция нормы неизвестна.',
    en: 'No edition of the norm is known for {on}.',
  },
  NormNotOverridable: {
    facts: { normId: 'text', on: 'date' },
    kk: 'Бұл норманы аумақ өз бетінше белгілей алмайды.',
    ru: 'Эту норму территория не может установить сама.',
    en: 'A territory cannot set this norm itself.',
  },
  NormValueOutOfBounds: {
    facts: { normId: 'text' },
    kk: 'Мән заң рұқсат еткен шектен тыс.',
    ru: 'Значение выходит за пределы, допущенные законом.',
    en: 'The value is outside what the law allows.',
  },
  NormOverrideUnknown: {
    facts: { overrideId: 'id' },
    kk: 'Аумақтың мұндай ережесі жоқ.',
    ru: 'Такого правила территории нет.',
    en: 'The territory has no such rule of its own.',
  },
  NormOverrideRetroactive: {
    facts: { validFrom: 'date', decision: 'date' },
    kk: 'Ереже мәслихат шешімінен ({decision}) бұрын күшіне ене алмайды.',
    ru: 'Правило не может действовать раньше решения маслихата ({decision}).',
    en: "A rule cannot hold before the maslikhat's decision ({decision}).",
  },
  NormOverridePeriodEmpty: {
    facts: { validFrom: 'date', validTo: 'date' },
    kk: 'Қолданылу мерзімі дұрыс емес.',
    ru: 'Срок действия указан неверно.',
    en: 'The period it holds for is empty.',
  },
  NormOverrideAlreadyRevoked: {
    facts: { overrideId: 'id' },
    kk: 'Бұл ереженің күші бұрын жойылған.',
    ru: 'Это правило уже отменено.',
    en: 'This rule has been revoked already.',
  },
  NormOverrideAlreadyInForce: {
    facts: { normId: 'text', validFrom: 'date' },
    kk: 'Сол күннен басталатын ереже бар.',
    ru: 'Правило с того же дня уже есть.',
    en: 'There is a rule from the same day already.',
  },
  MaslikhatDecisionInFuture: {
    facts: { date: 'date', today: 'date' },
    kk: 'Мәслихат шешімінің күні әлі келмеген ({date}).',
    ru: 'Дата решения маслихата ещё не наступила ({date}).',
    en: "The maslikhat's decision is dated in the future ({date}).",
  },
});
