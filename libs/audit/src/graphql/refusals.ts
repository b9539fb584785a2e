import { defineRefusals } from '#libs/graphql';

/** Refusals of the public log. */
export const AUDIT_REFUSALS = defineRefusals({
  NothingPublished: {
    kk: 'Журналдың бірде-бір бақылау нүктесіне әлі қол қойылмаған. Бір минуттан кейін қайталаңыз.',
    ru: 'Ни одна контрольная точка журнала ещё не подписана. Повторите через минуту.',
    en: 'No checkpoint of the log has been signed yet. Try again in a minute.',
  },
  LeafNotPublished: {
    facts: { leafIndex: 'int', size: 'int' },
    kk: 'Қол қойылған журналда {size} жазба бар, № {leafIndex} жазба келесі бақылау нүктесінде болады.',
    ru: 'В подписанном журнале {size} записей; запись № {leafIndex} войдёт в следующую контрольную точку.',
    en: 'The signed log has {size} entries; entry {leafIndex} will be in the next checkpoint.',
  },
  CheckpointUnknown: {
    facts: { size: 'int' },
    kk: 'Мөлшері {size} бақылау нүктесіне қол қойылмаған.',
    ru: 'Контрольная точка размера {size} не подписывалась.',
    en: 'No checkpoint of size {size} was signed.',
  },
  CosignatureRefused: {
    facts: { reason: 'text' },
    kk: 'Куәгердің қолтаңбасы қабылданбады: {reason}.',
    ru: 'Подпись свидетеля не принята: {reason}.',
    en: 'The cosignature was not taken: {reason}.',
  },
});
