import { defineRefusals } from '#libs/graphql';

export const COMMUNITY_REFUSALS = defineRefusals({
  RollMissing: {
    facts: { territory: 'kato', version: 'int' },
    kk: 'Бұл аумақтың тұрғындар тізімі жүктелмеген.',
    ru: 'Список жителей этой территории не загружен.',
    en: 'No roll of this territory has been imported.',
  },
  RollTooRecent: {
    facts: { on: 'date', safeFrom: 'date' },
    kk: 'Тізім бұл күн үшін тым жаңа: {safeFrom} күнінен бастап санауға болады.',
    ru: 'Список слишком новый для этой даты: считать можно с {safeFrom}.',
    en: 'The roll is too recent for this date: it can count from {safeFrom} on.',
  },
  AreaInvalid: {
    kk: 'Учаскенің аумағы дұрыс көрсетілмеген.',
    ru: 'Территория участка указана неверно.',
    en: 'The area of the section is not given correctly.',
  },
  SectionTooLarge: {
    facts: { most: 'int' },
    kk: 'Учаске тым үлкен: ең көбі {most} адам.',
    ru: 'Участок слишком велик: не более {most} человек.',
    en: 'The section is too large: {most} people at most.',
  },
  TextUnknown: {
    facts: { textId: 'id' },
    kk: 'Мұндай мәтін жоқ.',
    ru: 'Такого текста нет.',
    en: 'There is no such text.',
  },
  IdInvalid: {
    kk: 'Идентификатор жарамсыз.',
    ru: 'Неверный идентификатор.',
    en: 'Not an id.',
  },
  PositionInvalid: {
    facts: { most: 'int' },
    kk: 'Лауазым атауын қазақ және орыс тілдерінде көрсетіңіз.',
    ru: 'Укажите должность на казахском и русском языках.',
    en: 'Give the post in Kazakh and Russian.',
  },
  TerritoryUnknown: {
    facts: { kato: 'kato' },
    kk: '{kato} аумағы тізілімде жоқ.',
    ru: 'Территории {kato} нет в реестре.',
    en: 'The territory {kato} is not registered.',
  },
  TerritoryAlreadyRegistered: {
    facts: { kato: 'kato' },
    kk: '{kato} аумағы тіркелген.',
    ru: 'Территория {kato} уже внесена.',
    en: 'The territory {kato} is registered already.',
  },
  TerritoryKindUnknown: {
    kk: 'Аумақтың мұндай түрі жоқ.',
    ru: 'Такого вида территории нет.',
    en: 'There is no such kind of territory.',
  },
  TerritoryParentElsewhere: {
    facts: { kato: 'kato', parent: 'kato' },
    kk: '{kato} аумағы {parent} құрамына кірмейді.',
    ru: 'Территория {kato} не входит в состав {parent}.',
    en: 'The territory {kato} does not lie in {parent}.',
  },
  TerritoryNameInvalid: {
    facts: { language: 'text' },
    kk: 'Аумақтың атауын екі тілде көрсетіңіз.',
    ru: 'Укажите название территории на двух языках.',
    en: 'Give the name of the territory in both languages.',
  },
  TerritoryIsClosed: {
    facts: { kato: 'kato' },
    kk: '{kato} аумағы таратылған.',
    ru: 'Территория {kato} упразднена.',
    en: 'The territory {kato} has been closed.',
  },
  TerritoryHistoryOutOfOrder: {
    facts: { since: 'date' },
    kk: 'Күн алдыңғы өзгерістен ({since}) кейін болуға тиіс.',
    ru: 'Дата должна быть позже предыдущего изменения ({since}).',
    en: 'The date must be after the change before it ({since}).',
  },
  PopulationInvalid: {
    facts: { kato: 'kato' },
    kk: 'Халық саны дұрыс емес.',
    ru: 'Численность населения указана неверно.',
    en: 'The population is not a whole number.',
  },
  TextInvalid: {
    facts: { longest: 'int' },
    kk: 'Мәтін тым ұзын немесе жарамсыз (ең көбі {longest} таңба).',
    ru: 'Текст слишком длинный или повреждён (не более {longest} знаков).',
    en: 'The text is too long or damaged ({longest} characters at most).',
  },
  TextIdReused: {
    facts: { textId: 'id' },
    kk: 'Бұл мәтін басқа мазмұнмен сақталған.',
    ru: 'Этот текст уже сохранён с другим содержанием.',
    en: 'This text is kept with other content.',
  },
  SubjectErased: {
    facts: { subject: 'id' },
    kk: 'Бұл адамның деректері жойылған.',
    ru: 'Данные этого лица удалены.',
    en: 'The data of this person have been deleted.',
  },
  DocumentTooLarge: {
    facts: { bytes: 'int', most: 'int' },
    kk: 'Құжат тым үлкен.',
    ru: 'Документ слишком велик.',
    en: 'The document is too large.',
  },
  DocumentIdReused: {
    facts: { documentId: 'id' },
    kk: 'Бұл құжат басқа мазмұнмен сақталған.',
    ru: 'Этот документ уже сохранён с другим содержанием.',
    en: 'This document is kept with other content.',
  },
});
