/**
 * Keeps together what a reader reads as one: «№ 2», «10 %», «за – 95», «942 × 10 / 100», «сағат 18:00», a house
 * number and its street. For papers that break lines; text that is shared keeps plain spaces.
 */
export function unbroken(text: string): string {
  return text
    .replaceAll('№ ', '№\u00a0')
    .replaceAll(' %', '\u00a0%')
    .replaceAll(/ – (?=\d)/g, '\u00a0–\u00a0')
    .replaceAll(' – ', '\u00a0– ')
    .replaceAll(/(?<=\d) ([×/=]) (?=\d)/g, '\u00a0$1\u00a0')
    .replaceAll(/([Сс]ағат) (?=\d)/g, '$1\u00a0')
    .replaceAll(/(?<=\p{L},) (?=\d+\p{L}?$)/gu, '\u00a0');
}
