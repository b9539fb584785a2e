import { kazakhWords } from '../../format/numbers.js';
import type { SittingBodyOfPaper } from '../../model/sitting.js';

type ByBody<Words> = Readonly<Record<SittingBodyOfPaper, Words>>;

const subtitle: ByBody<string> = {
  assembly: 'жергілікті қоғамдастықтың жиналысы туралы',
  representatives: 'жергілікті қоғамдастық өкілдерінің жиыны туралы',
  residents: 'жергілікті қоғамдастық тұрғындарының жиыны туралы',
};
const cancelledSubtitle: ByBody<string> = {
  assembly: 'жергілікті қоғамдастықтың жиналысын өткізбеу туралы',
  representatives: 'жергілікті қоғамдастық өкілдерінің жиынын өткізбеу туралы',
  residents: 'жергілікті қоғамдастық тұрғындарының жиынын өткізбеу туралы',
};
const invitation: ByBody<string> = {
  assembly: 'Жергілікті қоғамдастық жиналысының мүшелері жиналысқа шақырылады.',
  representatives: 'Бөлек жиындарда сайланған өкілдер жергілікті қоғамдастықтың жиынына шақырылады.',
  residents: 'Құрметті тұрғындар! Сіздерді жергілікті қоғамдастықтың жиынына шақырамыз.',
};
const cancelledLead: ByBody<string> = {
  assembly: 'Жиналыс өткізілмейді',
  representatives: 'Жиын өткізілмейді',
  residents: 'Жиын өткізілмейді',
};
const cancelled: ByBody<(reason: string) => string> = {
  assembly: (reason) => `Жиналыс өткізілмейді. Себебі: ${reason}.`,
  representatives: (reason) => `Жиын өткізілмейді. Себебі: ${reason}.`,
  residents: (reason) => `Жиын өткізілмейді. Себебі: ${reason}.`,
};
const participation: ByBody<string> = {
  assembly:
    'Жиналыс мүшелері дауыс береді. Шақырылғандар (депутаттар, сарапшылар, бұқаралық ақпарат құралдарының өкілдері) сөйлей алады, бірақ дауыс бермейді.',
  representatives:
    'Бөлек жиындарда сайланған өкілдер дауыс береді. Өзге тұрғындар тыңдай алады. Сенімхат бойынша қатысуға болмайды.',
  residents:
    'Осы аумақта тұрғылықты жері бойынша тіркелген, кәмелетке толған жергілікті қоғамдастық мүшелері. ' +
    'Жеке басты куәландыратын құжатты ала келіңіз. Сенімхат бойынша қатысуға болмайды.',
};
const fileTitle: ByBody<string> = {
  assembly: 'Жергілікті қоғамдастықтың жиналысы туралы хабарландыру',
  representatives: 'Жергілікті қоғамдастық өкілдерінің жиыны туралы хабарландыру',
  residents: 'Жергілікті қоғамдастық тұрғындарының жиыны туралы хабарландыру',
};

/** Words of the notice of a sitting, beside those of every notice. The Russian wording has the same members. */
export const sittingNotice = {
  subtitle,
  cancelledSubtitle,
  invitation,
  cancelledLead,
  cancelled,
  participation,
  fileTitle,
  quorum: (required: number, eligible: number) =>
    `Кворум үшін дауыс беруге құқығы бар ${String(eligible)} адамнан кемінде ` +
    `${String(required)} (${kazakhWords(required)}) адамның қатысуы қажет.`,
};

export type SittingNoticeWording = typeof sittingNotice;
