import type { CalendarDate } from '#libs/kernel';
import { kazakhDate } from '../../format/dates.js';

/** Words of the papers of a decision; whose minutes they are, the words of sittings say. */
export const decision = {
  answerTitle: ['Әкімнің жауабы'] as readonly string[],
  repeatTitle: ['Қайта талқылау', 'хаттамасы'] as readonly string[],
  decision: 'Шешім:',
  basis: 'Негізі:',
  incoming: (number: string) => `кіріс нөмірі ${number}`,
  answeredOn: (on: CalendarDate) => `Жауап берілген күні: ${kazakhDate(on)}.`,
  late: 'Жауап белгіленген мерзімнен кейін берілді.',
  agreed: 'Шешіммен келісемін. Ол мына тәртіппен орындалады.',
  responsible: 'Жауапты адам:',
  deadline: 'Орындау мерзімі:',
  indicatorsHeading: 'Орындалуын бағалау көрсеткіштері',
  indicators: ['№', 'Көрсеткіш', 'Өлшем бірлігі', 'Бастапқы мәні', 'Көзделген мәні'] as readonly string[],
  disagreed: 'Шешіммен келіспеймін.',
  reasons: 'Себебі:',
  toRepeat: 'Шешім қайта талқылауға жіберіледі.',
  akimDisagreed: (on: CalendarDate) => `Әкім ${kazakhDate(on, 'on')} шешіммен келіспейтінін білдірді.`,
  discussed: 'Қайта талқыланды:',
  voteHeading: 'Дауыс беру нәтижесі',
  stands: 'Шешім расталды. Ол аудандық мәслихатта алдын ала талқыланып, жоғары тұрған әкімге беріледі.',
  withdrawn: 'Шешім алып тасталды.',
};

export type DecisionWording = typeof decision;
