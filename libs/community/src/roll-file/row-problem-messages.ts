import { COLUMN_NAMES } from './columns.js';
import type { RollColumn } from './columns.js';
import type { RowFault, RowProblem } from './row-problem.js';

export type RowProblemLocale = 'kk' | 'ru' | 'en';

type Messages = Readonly<Record<RowFault, string>>;

const KK: Messages = {
  'iin.form': 'ЖСН он екі цифрдан тұруға тиіс',
  'iin.centuryDigit': 'ЖСН-нің жетінші цифры 1-ден 6-ға дейін болуға тиіс',
  'iin.date': 'ЖСН-нің алғашқы алты цифры күнді білдірмейді',
  'iin.neverIssued': 'мұндай ЖСН берілмейді',
  'iin.checkDigit': 'ЖСН-нің бақылау цифры сәйкес келмейді',
  'iin.twiceInFile': 'осы ЖСН файлда бұрын кездескен',
  missing: 'мән көрсетілмеген',
  name: 'жеке куәліктегідей жазылуға тиіс: әріптер, сызықша, дәйекше',
  date: 'күн КК.АА.ЖЖЖЖ немесе ЖЖЖЖ-АА-КК түрінде жазылуға тиіс',
  dateDiffersFromIin: 'туған күні ЖСН-дегі күнге сәйкес келмейді',
  dateInFuture: 'күн әлі келген жоқ',
  kato: 'ӘАОЖ коды тоғыз цифрдан тұруға тиіс',
  outsideTerritory: 'елді мекен осы аумаққа кірмейді',
  residenceKind: '«тұрақты» немесе «уақытша» деп жазылуға тиіс',
  citizenship: '«азамат», «шетелдік» немесе «азаматтығы жоқ адам» деп жазылуға тиіс',
  yesNo: '«иә» немесе «жоқ» деп жазылуға тиіс',
  phone: 'телефон нөмірі дұрыс емес',
  tooLong: 'мән тым ұзын',
  cells: 'жолдағы бағандар саны тақырыптағыдан өзгеше',
  quotes: 'тырнақшалар жұптаспаған',
  lineTooLong: 'жол тым ұзын',
  forgotten:
    'бұл адамның деректері оның өтініші бойынша жойылған; тізімге қайта енгізу бөлек шешіммен жүзеге асырылады',
};

const RU: Messages = {
  'iin.form': 'ИИН должен состоять из двенадцати цифр',
  'iin.centuryDigit': 'седьмая цифра ИИН должна быть от 1 до 6',
  'iin.date': 'первые шесть цифр ИИН не образуют даты',
  'iin.neverIssued': 'такой ИИН не выдаётся',
  'iin.checkDigit': 'контрольная цифра ИИН не сходится',
  'iin.twiceInFile': 'этот ИИН уже встречался в файле',
  missing: 'значение не указано',
  name: 'должно быть записано как в удостоверении личности: буквы, дефис, апостроф',
  date: 'дата записывается в виде ДД.ММ.ГГГГ или ГГГГ-ММ-ДД',
  dateDiffersFromIin: 'дата рождения не совпадает с датой в ИИН',
  dateInFuture: 'дата ещё не наступила',
  kato: 'код КАТО должен состоять из девяти цифр',
  outsideTerritory: 'населённый пункт не относится к этой территории',
  residenceKind: 'должно быть «постоянная» или «временная»',
  citizenship: 'должно быть «гражданин», «иностранец» или «лицо без гражданства»',
  yesNo: 'должно быть «да» или «нет»',
  phone: 'неверный номер телефона',
  tooLong: 'слишком длинное значение',
  cells: 'число граф в строке иное, чем в заголовке',
  quotes: 'кавычки не закрыты',
  lineTooLong: 'слишком длинная строка',
  forgotten:
    'данные этого лица удалены по его заявлению; возвращение в список оформляется отдельным решением',
};

const EN: Messages = {
  'iin.form': 'an IIN has twelve digits',
  'iin.centuryDigit': 'the seventh digit of an IIN is 1 to 6',
  'iin.date': 'the first six digits of the IIN are no date',
  'iin.neverIssued': 'such an IIN is never issued',
  'iin.checkDigit': 'the check digit of the IIN does not agree',
  'iin.twiceInFile': 'this IIN stands in the file already',
  missing: 'no value given',
  name: 'must be as on the identity card: letters, hyphen, apostrophe',
  date: 'a date is written DD.MM.YYYY or YYYY-MM-DD',
  dateDiffersFromIin: 'the birth date is not the one in the IIN',
  dateInFuture: 'the date is still to come',
  kato: 'a KATO code has nine digits',
  outsideTerritory: 'the settlement does not belong to this territory',
  residenceKind: 'must be "permanent" or "temporary"',
  citizenship: 'must be "citizen", "foreigner" or "stateless"',
  yesNo: 'must be "yes" or "no"',
  phone: 'not a telephone number',
  tooLong: 'the value is too long',
  cells: 'the row has another number of columns than the header',
  quotes: 'the quotes do not match',
  lineTooLong: 'the line is too long',
  forgotten:
    "this person's data were erased at their request; a separate decision puts them on the roll again",
};

const MESSAGES: Readonly<Record<RowProblemLocale, Messages>> = { kk: KK, ru: RU, en: EN };
const WORDS: Readonly<Record<RowProblemLocale, { readonly line: string; readonly name: number }>> = {
  kk: { line: 'жол', name: 0 },
  ru: { line: 'строка', name: 1 },
  en: { line: 'line', name: 2 },
};

/** A row's problem as one line: where, which column, why. Holds nothing of what stands in the row. */
export function describeRowProblem(problem: RowProblem, locale: RowProblemLocale): string {
  const { line, name } = WORDS[locale];
  const where = locale === 'kk' ? `${problem.line}-${line}` : `${line} ${problem.line}`;
  const column = problem.column === undefined ? '' : `, ${columnName(problem.column, name)}`;
  const first = problem.firstLine === undefined ? '' : ` (${problem.firstLine})`;
  return `${where}${column}: ${MESSAGES[locale][problem.fault]}${first}`;
}

function columnName(column: RollColumn, language: number): string {
  return COLUMN_NAMES[column].names[Math.min(language, COLUMN_NAMES[column].names.length - 1)] ?? column;
}
