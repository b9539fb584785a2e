import { Field, ObjectType } from '@nestjs/graphql';
import { defineRefusals } from './refusal-catalogue.js';
import { Refusal } from './refusal.js';

@ObjectType({ description: 'One field that is not as it must be.' })
export class InvalidField {
  @Field({ description: 'Path of the field, `input.startsAt`.' })
  field!: string;

  @Field({ description: 'Which constraint is broken.' })
  constraint!: string;

  @Field()
  message!: string;
}

@ObjectType({
  implements: () => [Refusal],
  description: 'The input is not well formed; each bad field is named.',
})
export class InvalidInput extends Refusal {
  @Field(() => [InvalidField])
  fields!: InvalidField[];
}

/** Refusals that any mutation may answer with. */
export const COMMON_REFUSALS = [
  InvalidInput,
  ...defineRefusals({
    NotSignedIn: {
      kk: 'Бұл әрекет үшін жүйеге кіріңіз.',
      ru: 'Для этого действия войдите в систему.',
      en: 'Sign in to do this.',
    },
    InvalidToken: {
      kk: 'Кіру мерзімі өтті немесе жарамсыз. Жүйеге қайта кіріңіз.',
      ru: 'Вход просрочен или недействителен. Войдите в систему заново.',
      en: 'The session or token is expired or not valid. Sign in again.',
    },
    NotAllowed: {
      facts: { operation: 'text', territory: 'kato' },
      kk: 'Бұл аумақта сізде мұндай өкілеттік жоқ.',
      ru: 'На этой территории у вас нет такого полномочия.',
      en: 'You have no right to do this in this territory.',
    },
    NotFound: {
      facts: { what: 'text', id: 'id' },
      kk: 'Сұралған жазба табылмады.',
      ru: 'Запрошенная запись не найдена.',
      en: 'There is no such record.',
    },
    InvalidCursor: {
      facts: { field: 'text' },
      kk: 'Бет белгісі жарамсыз. Тізімді басынан бастаңыз.',
      ru: 'Неверный указатель страницы. Начните список сначала.',
      en: 'Not a cursor of this list. Begin the list anew.',
    },
    ProjectionBehind: {
      kk: 'Деректер әлі жаңартылып жатыр. Бірнеше секундтан кейін қайталаңыз.',
      ru: 'Данные ещё обновляются. Повторите через несколько секунд.',
      en: 'What you read is still catching up with what was written. Try again in a few seconds.',
    },
    MaslikhatDecisionMissing: {
      facts: { planId: 'id', sectionId: 'id' },
      kk: 'Мәслихаттың бекіту туралы шешімі жоқ. Шешімнің нөмірі мен күні енгізілгеннен кейін қайталаңыз.',
      ru: 'Нет решения маслихата об утверждении. Повторите после внесения его номера и даты.',
      en: "The maslikhat's approval is missing. Try again once the number and date of its decision are recorded.",
    },
    DateInvalid: {
      facts: { field: 'text' },
      kk: 'Күн дұрыс көрсетілмеген.',
      ru: 'Дата указана неверно.',
      en: 'A date is not given correctly.',
    },
    KatoInvalid: {
      facts: { field: 'text' },
      kk: 'ӘАОЖ коды дұрыс емес: тоғыз цифр болуға тиіс.',
      ru: 'Код КАТО неверен: нужны девять цифр.',
      en: 'Not a KATO code: nine digits are needed.',
    },
    DataErased: {
      kk: 'Бұл деректер жойылған.',
      ru: 'Эти данные удалены.',
      en: 'This has been deleted for good.',
    },
    DocumentUnknown: {
      kk: 'Мұндай құжат жоқ.',
      ru: 'Такого документа нет.',
      en: 'There is no such document.',
    },
    NothingToDo: {
      facts: { operation: 'text' },
      kk: 'Өзгертетін ештеңе жоқ.',
      ru: 'Изменять нечего.',
      en: 'There is nothing to change.',
    },
    IdentityProviderUnavailable: {
      kk: 'Кіру қызметі уақытша жауап бермейді. Кейінірек қайталаңыз.',
      ru: 'Служба входа временно недоступна. Повторите позже.',
      en: 'The identity provider does not answer. Try again later.',
    },
    CommandIdReused: {
      facts: { commandId: 'id' },
      kk: 'Осы commandId басқа мазмұнмен бұрын қолданылған.',
      ru: 'Этот commandId уже использован с другим содержанием.',
      en: 'This commandId has been used before with other content.',
    },
    StreamHasMovedOn: {
      facts: { expected: 'int', actual: 'int' },
      kk: 'Сіз қарап отырғанда жазба өзгерді. Жаңартып, қайта көріңіз.',
      ru: 'Пока вы смотрели, запись изменилась. Обновите и повторите.',
      en: 'The record changed while you were looking at it. Reload and try again.',
    },
    Unconfirmed: {
      kk: 'Жазылғаны расталмады. Сол commandId-мен қайта жіберіңіз: екі рет жазылмайды.',
      ru: 'Запись не подтверждена. Отправьте ещё раз с тем же commandId: дважды не запишется.',
      en: 'Not confirmed yet. Send it again with the same commandId: it cannot be written twice.',
    },
  }),
] as const;
