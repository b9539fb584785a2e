import type { BilingualText, PaperLanguage } from '../model.js';
import { common as kkCommon } from './kk/common.js';
import type { CommonWording } from './kk/common.js';
import * as kkForms from './kk/forms.js';
import { decision as kkDecision } from './kk/decision.js';
import type { DecisionWording } from './kk/decision.js';
import { minutes as kkMinutes } from './kk/minutes.js';
import type { MinutesWording } from './kk/minutes.js';
import { sitting as kkSitting } from './kk/sitting.js';
import type { SittingWording } from './kk/sitting.js';
import { sittingNotice as kkSittingNotice } from './kk/sitting-notice.js';
import type { SittingNoticeWording } from './kk/sitting-notice.js';
import { common as ruCommon } from './ru/common.js';
import * as ruForms from './ru/forms.js';
import { decision as ruDecision } from './ru/decision.js';
import { minutes as ruMinutes } from './ru/minutes.js';
import { sitting as ruSitting } from './ru/sitting.js';
import { sittingNotice as ruSittingNotice } from './ru/sitting-notice.js';

/** All words of the papers in one language. */
export interface Wording {
  readonly language: 'kk' | 'ru';
  readonly common: CommonWording;
  readonly minutes: MinutesWording;
  readonly notice: typeof kkForms.notice;
  readonly registration: typeof kkForms.registration;
  readonly tally: typeof kkForms.tally;
  readonly certificate: typeof kkForms.certificate;
  readonly extract: typeof kkForms.extract;
  readonly correction: typeof kkForms.correction;
  readonly sitting: SittingWording;
  readonly sittingNotice: SittingNoticeWording;
  readonly decision: DecisionWording;
}

const kk: Wording = {
  language: 'kk',
  common: kkCommon,
  minutes: kkMinutes,
  sitting: kkSitting,
  sittingNotice: kkSittingNotice,
  decision: kkDecision,
  ...kkForms,
};
const ru: Wording = {
  language: 'ru',
  common: ruCommon,
  minutes: ruMinutes,
  sitting: ruSitting,
  sittingNotice: ruSittingNotice,
  decision: ruDecision,
  ...ruForms,
};

export const WORDINGS: Readonly<Record<'kk' | 'ru', Wording>> = { kk, ru };

/** The wordings that a paper speaks, Kazakh first. */
export function wordingsOf(language: PaperLanguage): readonly [Wording, ...Wording[]] {
  return language === 'kk-ru' ? [kk, ru] : [WORDINGS[language]];
}

/** Both languages in one line of a form: «Төраға / Председатель»; once where they agree. */
export function label(wordings: readonly Wording[], words: (wording: Wording) => string): string {
  return [...new Set(wordings.map(words))].join(' / ');
}

/** An official text in the language of the wording. */
export function say(wording: Wording, text: BilingualText): string {
  return text[wording.language];
}
