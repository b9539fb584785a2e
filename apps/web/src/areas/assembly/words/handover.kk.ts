import type { Shape } from '../../../shared/i18n/shape.js';

/** The akim or a clerk changes: the act, and what was open. */
export const handoverKk = {
  title: 'Істерді өткізу-қабылдау',
  lead: 'Әкім немесе аппарат қызметкері ауысқанда шешімдер бойынша аяқталмаған істер актімен беріледі. Мерзімі өткен іс үшін сол күні қызметте болған адам жауап береді.',
  openNow: 'Қазір аяқталмаған істер',
  openThen: 'Берілген сәтте аяқталмаған істер:',
  nothingOpen: 'Шешімдер бойынша аяқталмаған іс жоқ.',
  record: 'Өткізу-қабылдау актісін тіркеу',
  formLead: 'Қазір аяқталмаған істердің тізімі актімен бірге журналға жазылады.',
  office: 'Қай қызмет',
  offices: { akim: 'әкім', akimOffice: 'әкім аппаратының қызметкері' },
  on: 'Өткізілген күн',
  from: 'Тапсырған адам',
  fromHint: 'Алдыңғы күні қызметте болғандар',
  to: 'Қабылдаған адам',
  toHint: 'Осы күні қызметке тағайындалғандар',
  actNumber: 'Актінің нөмірі',
  actDate: 'Актінің күні',
  scan: 'Актінің сканері',
  submit: 'Актіні тіркеу',
  recorded: 'Тіркелген актілер',
  none: 'Өткізу-қабылдау актісі әлі тіркелген жоқ.',
  heading: (office: string, date: string) => `${date}: ${office}`,
  act: (number: string, date: string) => `Өткізу-қабылдау актісі № ${number}, ${date}`,
  handedBy: (who: string) => `Тапсырды: ${who}`,
  takenBy: (who: string) => `Қабылдады: ${who}`,
  receipt: 'Ашық журналдағы түбіртек',
};

export type HandoverWords = Shape<typeof handoverKk>;
