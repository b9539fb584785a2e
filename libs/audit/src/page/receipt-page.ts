import { createHash } from 'node:crypto';
import { verifyReceipt } from './verify-receipt.js';

/** What the page does with the function it carries; plain browser script, no network. */
const WIRING = `
const WORDS = {
  kk: {
    holds: 'Жазба журналда тұр.', fails: 'Түбіртек расталмады.',
    keyTaken: 'Кілт түбіртектің өзінен алынды: жарияланған кілтпен салыстырыңыз.',
    place: (v) => v.log + ': ' + v.size + ' жазбаның ішінде № ' + v.leafIndex + '. Қол қойған: ' + v.signedBy,
    old: 'Бұл браузер Ed25519 қолтаңбасын тексере алмайды. Жаңарақ браузермен ашыңыз.',
    why: { form: 'Бұл түбіртек емес.', event: 'Оқиға журналдағы жазбаға сай емес.', key: 'Берілген кілтпен қол қойылмаған.',
      signature: 'Қолтаңба дұрыс емес.', proof: 'Дәлел журналға апармайды.', otherLog: 'Бұл басқа журналдың дәлелі.' },
  },
  ru: {
    holds: 'Запись стоит в журнале.', fails: 'Квитанция не подтверждена.',
    keyTaken: 'Ключ взят из самой квитанции: сравните его с объявленным.',
    place: (v) => v.log + ': № ' + v.leafIndex + ' из ' + v.size + ' записей. Подписал: ' + v.signedBy,
    old: 'Этот браузер не умеет проверять подпись Ed25519. Откройте страницу в более новом.',
    why: { form: 'Это не квитанция.', event: 'Событие не соответствует записи журнала.', key: 'Данным ключом не подписано.',
      signature: 'Подпись неверна.', proof: 'Доказательство не ведёт к журналу.', otherLog: 'Это доказательство другого журнала.' },
  },
  en: {
    holds: 'The entry stands in the log.', fails: 'The receipt does not hold.',
    keyTaken: 'The key was taken from the receipt itself: compare it with the announced one.',
    place: (v) => v.log + ': no. ' + v.leafIndex + ' of ' + v.size + ' entries. Signed by: ' + v.signedBy,
    old: 'This browser cannot verify Ed25519 signatures. Open the page in a newer one.',
    why: { form: 'This is no receipt.', event: 'The event is not the one of the entry.', key: 'Not signed by the given key.',
      signature: 'The signature is wrong.', proof: 'The proof does not lead to the log.', otherLog: 'This is the proof of another log.' },
  },
};
const at = (id) => document.getElementById(id);
async function canVerify() {
  try {
    const key = Uint8Array.from(atob('11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo='), (c) => c.charCodeAt(0));
    await crypto.subtle.importKey('raw', key, { name: 'Ed25519' }, false, ['verify']);
    return true;
  } catch { return false; }
}
async function show() {
  const key = at('key').value.trim();
  const parts = [];
  const verdict = await verifyReceipt(at('receipt').value, key);
  const isOld = !verdict.holds && !(await canVerify());
  for (const [lang, words] of Object.entries(WORDS)) {
    const lines = isOld ? [words.old] : verdict.holds
      ? [words.holds, words.place(verdict), ...(key === '' ? [words.keyTaken] : [])]
      : [words.fails, words.why[verdict.fails]];
    const paragraph = document.createElement('p');
    paragraph.lang = lang;
    paragraph.textContent = lines.join(' ');
    parts.push(paragraph);
  }
  if (verdict.event) {
    const event = document.createElement('pre');
    event.textContent = JSON.stringify(JSON.parse(verdict.event), null, 2);
    parts.push(event);
  }
  at('verdict').className = verdict.holds ? 'holds' : 'fails';
  at('verdict').replaceChildren(...parts);
}
async function unpack(packed) {
  const bytes = Uint8Array.from(atob(packed.replaceAll('-', '+').replaceAll('_', '/')), (c) => c.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  return new Response(stream).text();
}
at('check').addEventListener('click', show);
at('file').addEventListener('change', async () => {
  const [file] = at('file').files;
  if (file) { at('receipt').value = await file.text(); await show(); }
});
if (location.hash.length > 1) unpack(location.hash.slice(1)).then((text) => { at('receipt').value = text; return show(); });
`;

const STYLE = `
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 44rem; margin: 2rem auto; padding: 0 1rem; color: #1a1a1a; }
label { display: block; margin: 1rem 0 .25rem; font-weight: 600; }
textarea, input[type=text] { width: 100%; box-sizing: border-box; font: .85rem ui-monospace, monospace; padding: .5rem; }
button { margin: 1rem 0; padding: .6rem 1.4rem; font-size: 1rem; }
#verdict { border-left: .4rem solid #767676; padding: .1rem 1rem; }
#verdict.holds { border-color: #1b7f3b; } #verdict.fails { border-color: #b3261e; }
pre { overflow: auto; background: #f4f4f4; padding: .75rem; }
`;

/** One HTML file that verifies receipts: its policy forbids it any network, so it may be kept and used offline. */
export function receiptPage(): string {
  const script = `'use strict';\n${verifyReceipt.toString()}\n${WIRING}`;
  const policy = `default-src 'none'; script-src '${hashOf(script)}'; style-src '${hashOf(STYLE)}'; base-uri 'none'; form-action 'none'`;
  return `<!doctype html>
<html lang="kk">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Түбіртекті тексеру · Проверка квитанции</title>
<style>${STYLE}</style>
</head>
<body>
<h1>Түбіртекті тексеру <span lang="ru">· Проверка квитанции</span></h1>
<p>Бұл бет ештеңе жібермейді: тексеру осы құрылғыда жүреді. <span lang="ru">Эта страница ничего не отправляет: проверка идёт на этом устройстве.</span></p>
<label for="file">Түбіртек файлы <span lang="ru">· Файл квитанции</span></label>
<input id="file" type="file" accept=".json,application/json">
<label for="receipt">Түбіртек мәтіні <span lang="ru">· Текст квитанции</span></label>
<textarea id="receipt" rows="8" spellcheck="false"></textarea>
<label for="key">Журналдың жарияланған кілті <span lang="ru">· Объявленный ключ журнала</span></label>
<input id="key" type="text" spellcheck="false" autocomplete="off">
<button id="check" type="button">Тексеру <span lang="ru">· Проверить</span></button>
<div id="verdict" role="status" aria-live="polite"></div>
<script>${script}</script>
</body>
</html>
`;
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
