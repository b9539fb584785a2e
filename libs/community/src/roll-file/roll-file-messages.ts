import type { DomainError, JsonValue } from '#libs/kernel';
import type { RowProblemLocale } from './row-problem-messages.js';

type Message = Readonly<Record<RowProblemLocale, string>>;

/** Why a whole file was not imported, by the code of the refusal; `{name}` stands for a fact. */
const MESSAGES: Readonly<Record<string, Message>> = {
  RollFileMissing: {
    kk: 'Мұндай файл жоқ.',
    ru: 'Такого файла нет.',
    en: 'There is no such file.',
  },
  RollFileTooLarge: {
    kk: 'Файл тым үлкен: {bytes} байт, ең көбі {most}. Тізімді елді мекендер бойынша бөліңіз.',
    ru: 'Файл слишком велик: {bytes} байт при наибольшем {most}. Разделите список по населённым пунктам.',
    en: 'The file is too large: {bytes} bytes of at most {most}. Divide the list by settlements.',
  },
  RollFileEmpty: {
    kk: 'Файлда адамдар жоқ.',
    ru: 'В файле нет людей.',
    en: 'There are no people in the file.',
  },
  RollFileNotUtf8: {
    kk: 'Файл UTF-8 кодтауында емес (сірә, {looksLike}). Excel бағдарламасында «CSV UTF-8» түрінде немесе .xlsx етіп қайта сақтаңыз: басқа кодтауда қазақ әріптері жоғалады.',
    ru: 'Файл не в кодировке UTF-8 (похоже на {looksLike}). Сохраните его в Excel как «CSV UTF-8» или .xlsx: в других кодировках казахские буквы теряются.',
    en: 'The file is not in UTF-8 (it looks like {looksLike}). Save it in Excel as "CSV UTF-8" or as .xlsx: other encodings lose Kazakh letters.',
  },
  RollFileFormatUnknown: {
    kk: 'Бұл ескі Excel пішіні (.xls). .xlsx немесе «CSV UTF-8» түрінде қайта сақтаңыз.',
    ru: 'Это старый формат Excel (.xls). Сохраните как .xlsx или «CSV UTF-8».',
    en: 'This is the old Excel format (.xls). Save it as .xlsx or "CSV UTF-8".',
  },
  RollFileDamaged: {
    kk: 'Файл зақымдалған немесе Excel кітабы емес.',
    ru: 'Файл повреждён или не является книгой Excel.',
    en: 'The file is damaged or no Excel workbook.',
  },
  RollFileExpandsTooFar: {
    kk: 'Файл ашылғанда тым үлкейеді, сондықтан оқылмайды.',
    ru: 'При распаковке файл становится слишком велик и потому не читается.',
    en: 'The file grows too large when unpacked and is therefore not read.',
  },
  RollColumnsMissing: {
    kk: 'Мына бағандар жоқ: {names}.',
    ru: 'Не хватает граф: {names}.',
    en: 'These columns are missing: {names}.',
  },
  RollColumnTwice: {
    kk: 'Бір баған екі рет кездеседі: {column}.',
    ru: 'Одна графа встречается дважды: {column}.',
    en: 'A column stands there twice: {column}.',
  },
  RollHasTooManyRows: {
    kk: 'Файлда {most} жолдан көп.',
    ru: 'В файле больше {most} строк.',
    en: 'The file has more than {most} rows.',
  },
  RollFullFileHasUnreadableRows: {
    kk: 'ЖСН оқылмайтын {rows} жол бар. Толық тізімде олардың иелері кеткен болып саналар еді; жолдарды түзетіңіз немесе --full параметрінсіз енгізіңіз.',
    ru: 'Есть строки с нечитаемым ИИН: {rows}. В полном списке их владельцы сочлись бы выбывшими; исправьте строки или загрузите без --full.',
    en: '{rows} rows have an unreadable IIN. A full list would take those people for having left; mend the rows or import without --full.',
  },
  RollImportUnderWay: {
    kk: 'Басқа тізім енгізіліп жатыр. Кейінірек қайталаңыз.',
    ru: 'Сейчас загружается другой список. Повторите позже.',
    en: 'Another roll is being imported. Try again later.',
  },
  KatoInvalid: {
    kk: 'ӘАОЖ коды тоғыз цифрдан тұруға тиіс.',
    ru: 'Код КАТО должен состоять из девяти цифр.',
    en: 'A KATO code has nine digits.',
  },
};

/** A refusal of a whole file in words; the bare code where there are none for it. */
export function describeRollRefusal({ code, facts }: DomainError, locale: RowProblemLocale): string {
  const message = MESSAGES[code]?.[locale];
  return message?.replaceAll(/\{(\w+)\}/g, (_, name: string) => inWords(facts[name])) ?? code;
}

function inWords(fact: JsonValue | undefined): string {
  if (Array.isArray(fact)) return fact.map((one: JsonValue) => inWords(one)).join('; ');
  return typeof fact === 'string' || typeof fact === 'number' ? String(fact) : '';
}
