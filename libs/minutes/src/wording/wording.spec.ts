import { characterWithoutGlyph } from '../backends/fonts.js';
import type { PaperKind, PaperModels } from '../model.js';
import { paperTexts } from '../paper.js';
import { compose } from '../render.js';
import * as bugrovsky from '../testing/bugrovsky.js';

const MODELS: PaperModels = { ...bugrovsky, minutes: bugrovsky.signed };
const KINDS = Object.keys({
  notice: 1,
  registrationSheet: 1,
  tallySheet: 1,
  minutes: 1,
  extract: 1,
  certificate: 1,
  correctionAnnex: 1,
  sittingMinutes: 1,
  sittingExtract: 1,
  sittingNotice: 1,
  coverLetter: 1,
  akimAnswer: 1,
  repeatDiscussion: 1,
} satisfies Record<PaperKind, 1>) as PaperKind[];

const words = (kind: PaperKind, language: 'kk' | 'ru') =>
  paperTexts(compose(kind, MODELS[kind], language)).join('\n');
const all = (language: 'kk' | 'ru') =>
  [
    ...KINDS.map((kind) => words(kind, language)),
    paperTexts(compose('minutes', bugrovsky.notHeld, language)).join('\n'),
  ].join('\n');

describe('the wording of the papers', () => {
  it('avoids the machine Kazakh of the source', () => {
    expect(all('kk')).not.toMatch(/мәжіліс|отырысы|түбіртек|өшірілген/i);
  });

  it('uses the terms of the glossary', () => {
    const kk = all('kk').toLowerCase();
    const ru = all('ru').toLowerCase();
    for (const term of [
      'жергілікті қоғамдастықтың бөлек жиын',
      'учаске',
      'күн тәртібі',
      'хабарландыру',
      'тіркеу парағы',
      'төраға',
      'хатшы',
      'хаттамадан үзінді',
      'ерекше пікір',
      'түзету актісі',
      'кворум жоғалды',
      'өтті деп есептеледі',
      'өтпеді деп танылды',
      'ашық дауыс беру',
      'қалыс қалды',
      'өкілдің куәлігі',
      'мүгедектігі бар',
      'өкім',
    ])
      expect(kk).toContain(term);
    for (const term of [
      'раздельный сход',
      'участок',
      'повестка дня',
      'объявление',
      'регистрационный лист',
      'выписка из протокола',
      'особое мнение',
      'акт об исправлении',
      'кворум утрачен',
      'считается состоявшимся',
      'признан несостоявшимся',
      'открытое голосование',
      'воздержал',
      'удостоверение представителя',
      'с инвалидностью',
      'распоряжение',
    ])
      expect(ru).toContain(term);
  });

  it.each(KINDS)('has a glyph for every character of the paper %s', (kind) => {
    for (const language of ['kk', 'ru'] as const)
      expect(characterWithoutGlyph(words(kind, language))).toBeUndefined();
  });

  it('has every Kazakh letter and the sign of the tenge', () => {
    expect(characterWithoutGlyph('ӘәҒғҚқҢңӨөҰұҮүҺһІіЁё₸№«»–—×…')).toBeUndefined();
    expect(characterWithoutGlyph('二')).toBe('二');
  });

  it.each(KINDS)('leaves no hole in the paper %s', (kind) => {
    expect(words(kind, 'kk') + words(kind, 'ru')).not.toMatch(/undefined|null|NaN|\[object|\(\)| {2}| ,/);
  });

  it('marks drafts and demonstrations on every paper', () => {
    const draft = compose('certificate', { ...MODELS.certificate, draft: true }, 'kk-ru');
    expect(draft.watermark).toBe('ЖОБА / ПРОЕКТ');
    expect(draft.banner).toContain('ойдан алынған');
    expect(
      compose('certificate', { ...MODELS.certificate, demonstration: false }, 'kk').banner,
    ).toBeUndefined();
  });
});
