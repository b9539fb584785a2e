import { uuidV5 } from '#libs/kernel';
import type { AppointedRole } from '#libs/identity';
import type { Kato } from '#libs/kernel';
import { DISTRICT, OKRUG } from './okrug.js';

/** An invented person of the demonstration, with the role they are appointed to and the post papers name. */
export interface DemonstrationOfficial {
  readonly key: string;
  readonly id: string;
  readonly name: { readonly kk: string; readonly ru: string; readonly en: string };
  readonly roles: { readonly kk: string; readonly ru: string; readonly en: string };
  readonly card: {
    readonly surname: string;
    readonly given: string;
    readonly patronymic: string;
    readonly position: { readonly kk: string; readonly ru: string };
  };
  readonly grant: { readonly role: AppointedRole; readonly territory: Kato };
}

function official(
  key: string,
  [surname, given, patronymic]: readonly [string, string, string],
  position: { readonly kk: string; readonly ru: string; readonly en: string },
  grant: DemonstrationOfficial['grant'],
): DemonstrationOfficial {
  const name = `${surname} ${given}`;
  const invented = {
    kk: `${name} (ойдан шығарылған)`,
    ru: `${name} (вымышленное лицо)`,
    en: `${name} (invented)`,
  };
  return {
    key,
    id: uuidV5(`demonstration:${key}`),
    name: invented,
    roles: position,
    card: { surname, given, patronymic, position: { kk: position.kk, ru: position.ru } },
    grant,
  };
}

/** Everybody the embedded issuer offers; all of them are invented. */
export const DEMONSTRATION_OFFICIALS = [
  official(
    'administrator',
    ['Серікбаев', 'Данияр', 'Маратұлы'],
    { kk: 'жүйе әкімшісі', ru: 'администратор системы', en: 'system administrator' },
    { role: 'administrator', territory: '590000000' },
  ),
  official(
    'clerk',
    ['Ахметова', 'Айгүл', 'Бекқызы'],
    {
      kk: 'Бугровой ауылдық округі әкімі аппаратының бас маманы',
      ru: 'главный специалист аппарата акима Бугровского сельского округа',
      en: "chief specialist of the akim's office, Bugrovsky rural okrug",
    },
    { role: 'akimOffice', territory: OKRUG },
  ),
  official(
    'second-clerk',
    ['Литвиненко', 'Оксана', 'Петровна'],
    {
      kk: 'Бугровой ауылдық округі әкімі аппаратының маманы',
      ru: 'специалист аппарата акима Бугровского сельского округа',
      en: "specialist of the akim's office, Bugrovsky rural okrug",
    },
    { role: 'akimOffice', territory: OKRUG },
  ),
  official(
    'akim',
    ['Жүсіпов', 'Ерлан', 'Қайратұлы'],
    {
      kk: 'Бугровой ауылдық округінің әкімі',
      ru: 'аким Бугровского сельского округа',
      en: 'akim of Bugrovsky rural okrug',
    },
    { role: 'akim', territory: OKRUG },
  ),
  official(
    'maslikhat',
    ['Оспанова', 'Гүлнар', 'Төлеуқызы'],
    {
      kk: 'Қызылжар аудандық мәслихаты аппаратының басшысы',
      ru: 'руководитель аппарата маслихата Кызылжарского района',
      en: 'head of the office of the Kyzylzhar district maslikhat',
    },
    { role: 'maslikhat', territory: DISTRICT },
  ),
  official(
    'auditor',
    ['Ким', 'Виктор', 'Сергеевич'],
    {
      kk: 'Қызылжар аудандық мәслихатының депутаты',
      ru: 'депутат маслихата Кызылжарского района',
      en: 'deputy of the Kyzylzhar district maslikhat',
    },
    { role: 'maslikhatAuditor', territory: DISTRICT },
  ),
  official(
    'district-akim',
    ['Нұрланов', 'Асқар', 'Сәкенұлы'],
    { kk: 'Қызылжар ауданының әкімі', ru: 'аким Кызылжарского района', en: 'akim of Kyzylzhar district' },
    { role: 'districtAkim', territory: DISTRICT },
  ),
] as const satisfies readonly DemonstrationOfficial[];

/** A resident, found on the invented roll by these words; she takes part in the contests. */
export const DEMONSTRATION_RESIDENT = {
  key: 'resident',
  id: uuidV5('demonstration:resident'),
  onRoll: 'Ысқақова Үміт Қайратқызы 1966',
  name: {
    kk: 'Ысқақова Үміт (ойдан шығарылған)',
    ru: 'Ысқақова Үміт (вымышленное лицо)',
    en: 'Ысқақова Үміт (invented)',
  },
  roles: {
    kk: 'Бугровое ауылының тұрғыны',
    ru: 'жительница села Бугровое',
    en: 'resident of the village Bugrovoe',
  },
} as const;

export const DEMONSTRATION_PEOPLE = [...DEMONSTRATION_OFFICIALS, DEMONSTRATION_RESIDENT].map(
  ({ id, name, roles }) => ({ id, name, roles }),
);

/** @throws RangeError for a key that is not there */
export function personId(key: string): string {
  const found = [...DEMONSTRATION_OFFICIALS, DEMONSTRATION_RESIDENT].find((person) => person.key === key);
  if (!found) throw new RangeError(`the demonstration knows no ${key}`);
  return found.id;
}
