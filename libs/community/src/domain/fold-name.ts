/**
 * Cyrillic to one Latin skeleton. Kazakh letters fall together with the Russian ones people type in their place,
 * and the skeleton is what Latin spellings are brought to as well.
 */
// prettier-ignore
const CYRILLIC: Readonly<Record<string, string>> = {
  а: 'a', ә: 'a', б: 'b', в: 'v', г: 'g', ғ: 'g', д: 'd', е: 'e', ё: 'e', ж: 'j', з: 'z', и: 'i', й: 'i',
  і: 'i', к: 'k', қ: 'k', л: 'l', м: 'm', н: 'n', ң: 'n', о: 'o', ө: 'o', п: 'p', р: 'r', с: 's', т: 't',
  у: 'u', ұ: 'u', ү: 'u', ф: 'f', х: 'h', һ: 'h', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'sh', ъ: '', ы: 'i', ь: '',
  э: 'e', ю: 'iu', я: 'ia',
};

/** Latin letters of the passport and of the alphabets of 2018 and 2021 that lose their sound with their mark. */
const MARKED_LATIN: Readonly<Record<string, string>> = { ş: 'sh', ç: 'ch', ı: 'i' };

/** In order: longer spellings first. */
const LATIN_SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/shch|sch/g, 'sh'],
  [/zh/g, 'j'],
  [/kh/g, 'h'],
  [/gh/g, 'g'],
  [/ng(?=$|[^aeiou])/g, 'n'],
  [/q/g, 'k'],
  [/w/g, 'u'],
  [/^ye/g, 'e'],
  [/([aeiou])ye/g, '$1e'],
  [/y/g, 'i'],
];

/** -ұлы, -қызы, -ович, -овна and their like, in the skeleton; what stands before is the father's name. */
const PATRONYMIC = /^(.{3,}?)(uli|kizi|ovich|evich|ovna|evna|ichna|ich|oglu|ogli)$/;
const PATRONYMIC_WORDS = new Set(['uli', 'kizi', 'oglu', 'ogli']);

/**
 * A name as it is searched: the words of it in one skeleton, whatever alphabet, case or patronymic suffix they
 * were written with. `Әлібек Серікұлы`, `алибек серикович` and `Alibek Serikuly` give the same words.
 */
export function foldName(text: string): readonly string[] {
  const words =
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{M}'’ʼ`-]+/gu) ?? [];
  return words
    .flatMap((word) => word.split('-'))
    .map(foldWord)
    .filter((word) => word !== '' && !PATRONYMIC_WORDS.has(word));
}

function foldWord(word: string): string {
  const latin = Array.from(
    word.normalize('NFC'),
    (letter) => CYRILLIC[letter] ?? MARKED_LATIN[letter] ?? letter,
  )
    .join('')
    .normalize('NFD')
    .replaceAll(/[^a-z]/g, '');
  const spelled = LATIN_SPELLINGS.reduce(
    (folded, [spelling, sound]) => folded.replace(spelling, sound),
    latin,
  );
  const name = PATRONYMIC.exec(spelled)?.[1] ?? spelled;
  return name.replaceAll(/(.)\1+/g, '$1');
}
