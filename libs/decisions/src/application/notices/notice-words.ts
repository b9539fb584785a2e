import type { BilingualText, CalendarDate } from '#libs/kernel';
import type { NoticeText } from '#libs/notifications';
import type { DecisionEvent } from '../../domain/decision.events.js';

const OUTCOMES = {
  done: { kk: 'орындалды', ru: 'исполнено', en: 'done' },
  partly: { kk: 'ішінара орындалды', ru: 'исполнено частично', en: 'partly done' },
  notExecuted: { kk: 'орындалмады', ru: 'не исполнено', en: 'not executed' },
} as const;

const COURTS = {
  higherAkim: { kk: 'жоғары тұрған әкімге', ru: 'вышестоящему акиму', en: 'to the higher akim' },
  court: { kk: 'сотқа', ru: 'в суд', en: 'to a court' },
} as const;

/** What an event in the life of a decision means, in words that name nobody. @param decided the decision's text */
export function noticeText(event: DecisionEvent, { kk, ru }: BilingualText): NoticeText {
  switch (event.type) {
    case 'DecisionAdopted':
      return {
        kk: `«${kk}» шешімі қабылданды, хаттамаға қол қойылды.`,
        ru: `Принято решение «${ru}», протокол подписан.`,
        en: `The decision “${ru}” was adopted; the minutes are signed.`,
      };
    case 'DecisionDelivered': {
      const { incomingNumber: number, answerDueOn } = event.data;
      const due = shown(answerDueOn);
      return {
        kk: `«${kk}» шешімі әкім аппаратына берілді, кіріс нөмірі ${number}. Әкім ${due} дейін жауап беруге тиіс.`,
        ru: `Решение «${ru}» передано в аппарат акима, входящий номер ${number}. Аким должен ответить до ${due} включительно.`,
        en: `The decision “${ru}” was delivered to the akim's office under number ${number}. The akim has to answer by ${due}.`,
      };
    }
    case 'AkimAgreed': {
      const due = shown(event.data.plan.deadline);
      return {
        kk: `Әкім «${kk}» шешімімен келісті. Орындау мерзімі: ${due}.`,
        ru: `Аким согласился с решением «${ru}». Срок исполнения: ${due}.`,
        en: `The akim agreed with the decision “${ru}”. To be executed by ${due}.`,
      };
    }
    case 'AkimDisagreed':
      return {
        kk: `Әкім «${kk}» шешімімен келіспеді. Шешім қайта талқыланады.`,
        ru: `Аким не согласился с решением «${ru}». Оно будет обсуждено повторно.`,
        en: `The akim disagreed with the decision “${ru}”. It will be discussed again.`,
      };
    case 'AnswerDeadlineMissed': {
      const due = shown(event.data.dueOn);
      return {
        kk: `Әкім «${kk}» шешіміне мерзімінде жауап бермеді. Соңғы күні: ${due}.`,
        ru: `Аким не ответил на решение «${ru}» в срок. Последний день: ${due}.`,
        en: `The akim did not answer the decision “${ru}” in time. The last day was ${due}.`,
      };
    }
    case 'RepeatDiscussionHeld':
      return event.data.stands
        ? {
            kk: `«${kk}» шешімі қайта талқылауда расталды. Енді оны мәслихат алдын ала талқылайды.`,
            ru: `Решение «${ru}» подтверждено при повторном обсуждении. Теперь его предварительно обсудит маслихат.`,
            en: `The decision “${ru}” was confirmed by the repeat discussion. The maslikhat discusses it next.`,
          }
        : {
            kk: `«${kk}» шешімі қайта талқылауда алып тасталды.`,
            ru: `Решение «${ru}» снято при повторном обсуждении.`,
            en: `The decision “${ru}” was withdrawn by the repeat discussion.`,
          };
    case 'MaslikhatDiscussed': {
      const due = shown(event.data.higherAkimDueOn);
      return {
        kk: `Мәслихат «${kk}» шешімін алдын ала талқылады. Жоғары тұрған әкім ${due} дейін шешуге тиіс.`,
        ru: `Маслихат предварительно обсудил решение «${ru}». Вышестоящий аким должен решить до ${due} включительно.`,
        en: `The maslikhat discussed the decision “${ru}”. The higher akim has to decide by ${due}.`,
      };
    }
    default:
      return laterText(event, { kk, ru });
  }
}

type Later = Exclude<
  DecisionEvent,
  {
    readonly type:
      | 'DecisionAdopted'
      | 'DecisionDelivered'
      | 'AkimAgreed'
      | 'AkimDisagreed'
      | 'AnswerDeadlineMissed'
      | 'RepeatDiscussionHeld'
      | 'MaslikhatDiscussed';
  }
>;

function laterText(event: Later, { kk, ru }: BilingualText): NoticeText {
  switch (event.type) {
    case 'HigherAkimDecided':
      return event.data.outcome === 'upheld'
        ? {
            kk: `Жоғары тұрған әкім «${kk}» шешімін күшінде қалдырды. Шешім орындалуға тиіс.`,
            ru: `Вышестоящий аким оставил решение «${ru}» в силе. Оно подлежит исполнению.`,
            en: `The higher akim upheld the decision “${ru}”. It is to be executed.`,
          }
        : {
            kk: `Жоғары тұрған әкім «${kk}» шешімінің күшін жойды.`,
            ru: `Вышестоящий аким отменил решение «${ru}».`,
            en: `The higher akim set the decision “${ru}” aside.`,
          };
    case 'HigherAkimDeadlineMissed': {
      const due = shown(event.data.dueOn);
      return {
        kk: `Жоғары тұрған әкім «${kk}» шешімі бойынша мерзімінде шешпеді. Соңғы күні: ${due}.`,
        ru: `Вышестоящий аким не решил вопрос о решении «${ru}» в срок. Последний день: ${due}.`,
        en: `The higher akim did not settle the decision “${ru}” in time. The last day was ${due}.`,
      };
    }
    case 'ExecutionReported':
      return {
        kk: `«${kk}» шешімінің орындалуы туралы есеп берілді.`,
        ru: `Представлен отчёт об исполнении решения «${ru}».`,
        en: `The execution of the decision “${ru}” was reported on.`,
      };
    case 'ExecutionDeadlineMissed': {
      const due = shown(event.data.dueOn);
      return {
        kk: `«${kk}» шешімі мерзімінде орындалмады. Соңғы күні: ${due}.`,
        ru: `Решение «${ru}» не исполнено в срок. Последний день: ${due}.`,
        en: `The decision “${ru}” was not executed in time. The last day was ${due}.`,
      };
    }
    case 'ExecutionEvaluated': {
      const outcome = OUTCOMES[event.data.outcome];
      return {
        kk: `«${kk}» шешімінің орындалуы бағаланды: ${outcome.kk}.`,
        ru: `Исполнение решения «${ru}» оценено: ${outcome.ru}.`,
        en: `The execution of the decision “${ru}” was evaluated: ${outcome.en}.`,
      };
    }
    case 'DecisionPublished':
      return {
        kk: `«${kk}» шешімі жарияланды.`,
        ru: `Решение «${ru}» опубликовано.`,
        en: `The decision “${ru}” was published.`,
      };
    case 'PublicationDeadlineMissed': {
      const due = shown(event.data.dueOn);
      return {
        kk: `«${kk}» шешімі мерзімінде жарияланбады. Соңғы күні: ${due}.`,
        ru: `Решение «${ru}» не опубликовано в срок. Последний день: ${due}.`,
        en: `The decision “${ru}” was not published in time. The last day was ${due}.`,
      };
    }
    case 'DecisionContested': {
      const court = COURTS[event.data.before];
      return {
        kk: `«${kk}» шешіміне ${court.kk} шағым берілді.`,
        ru: `На решение «${ru}» подана жалоба ${court.ru}.`,
        en: `A complaint against the decision “${ru}” was made ${court.en}.`,
      };
    }
    case 'ContestSettled':
      return event.data.outcome === 'stands'
        ? {
            kk: `Шағым қаралды: «${kk}» шешімі күшінде қалды.`,
            ru: `Жалоба рассмотрена: решение «${ru}» осталось в силе.`,
            en: `The complaint was settled: the decision “${ru}” stands.`,
          }
        : {
            kk: `Шағым қаралды: «${kk}» шешімінің күші жойылды.`,
            ru: `Жалоба рассмотрена: решение «${ru}» признано недействительным.`,
            en: `The complaint was settled: the decision “${ru}” is annulled.`,
          };
  }
}

/** 14.04.2026 */
function shown(date: CalendarDate): string {
  return date.split('-').reverse().join('.');
}
