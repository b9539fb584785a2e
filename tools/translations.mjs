/**
 * Writes docs/translations.md: every string of the interface, the messages and the papers that nobody has read yet
 * whose first language it is written in. What was read is in docs/translations.read.json, by a fingerprint of file,
 * key and text: whoever changes a string has it read again.
 * Usage: node tools/translations.mjs                      writes the list
 *        node tools/translations.mjs --check              fails when the list is not what it would write
 *        node tools/translations.mjs --read kk PATH…      marks the Kazakh of these files or folders as read
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const LANGUAGES = ['kk', 'ru', 'en'];
const NAMES = { kk: 'Қазақша', ru: 'Русский', en: 'English' };
const root = fileURLToPath(new URL('..', import.meta.url));
const LIST = join(root, 'docs/translations.md');
const READ = join(root, 'docs/translations.read.json');
const SOURCES = ['apps', 'libs'];
/** Invented people and places, tests and what is generated are nobody's wording. */
const LEFT_OUT =
  /\.spec\.ts$|\.d\.ts$|\/testing\/|\/demonstration\/|\/generated\/|\/node_modules\/|\/words\/index\.ts$/;
/** A way to write numbers and dates, no wording. */
const LOCALE = /^[a-z]{2}-[A-Z]{2}$/;

/** `kk.ts`, `minutes.ru.ts` or `kk/minutes.ts`: one language a file. @returns the language and the name they share */
function languageOf(path) {
  const alone = /^(.*\/)(?:([\w-]+)\.)?(kk|ru|en)\.ts$/.exec(path);
  if (alone) return { language: alone[3], shared: `${alone[1]}${alone[2] ?? ''}` };
  const inFolder = /^(.*\/)(kk|ru|en)\/([\w-]+)\.ts$/.exec(path);
  return inFolder && { language: inFolder[2], shared: `${inFolder[1]}${inFolder[3]}` };
}

/** What a text expression says, with what is filled in between braces; undefined for anything else. */
function textOf(node) {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isTemplateExpression(node))
    return (
      node.head.text +
      node.templateSpans.map(({ expression, literal }) => `{${filledIn(expression)}}${literal.text}`).join('')
    );
  if (ts.isArrowFunction(node)) return ts.isBlock(node.body) ? undefined : textOf(node.body);
  if (ts.isParenthesizedExpression(node) || ts.isAsExpression(node) || ts.isSatisfiesExpression(node))
    return textOf(node.expression);
  if (ts.isConditionalExpression(node)) {
    const either = [node.whenTrue, node.whenFalse].map(textOf);
    return either.includes(undefined) ? undefined : either.join(' / ');
  }
  return undefined;
}

function filledIn(expression) {
  const inner = ts.isCallExpression(expression) ? (expression.arguments[0] ?? expression) : expression;
  return inner.getText().replace(/\s+/g, ' ');
}

/** Every text below a node, by the names on the way to it. */
function* textsIn(node, path) {
  const text = textOf(node);
  if (text !== undefined) yield [path.join('.'), text];
  else if (ts.isObjectLiteralExpression(node))
    for (const property of node.properties)
      if (ts.isPropertyAssignment(property))
        yield* textsIn(property.initializer, [...path, nameOf(property.name)]);
      else if (ts.isMethodDeclaration(property))
        yield* textsIn(property.body, [...path, nameOf(property.name)]);
      else continue;
  else if (ts.isIdentifier(node)) return;
  else for (const child of childrenOf(node)) yield* textsIn(child, path);
}

const nameOf = (name) => (ts.isStringLiteralLike(name) ? name.text : name.getText());

function childrenOf(node) {
  const children = [];
  node.forEachChild((child) => void children.push(child));
  return children;
}

/** Objects with a text for each language, by the names on the way to them. */
function* bilingualIn(node, path) {
  const here =
    (ts.isVariableDeclaration(node) || ts.isPropertyAssignment(node) || ts.isFunctionDeclaration(node)) &&
    node.name
      ? [...path, nameOf(node.name)]
      : path;
  if (ts.isVariableDeclaration(node) && LANGUAGES.includes(nameOf(node.name)) && node.initializer) {
    for (const [key, text] of textsIn(node.initializer, [])) yield [nameOf(node.name), key, text];
    return;
  }
  if (ts.isObjectLiteralExpression(node)) {
    const spoken = new Map(
      node.properties
        .filter((property) => ts.isPropertyAssignment(property) && LANGUAGES.includes(nameOf(property.name)))
        .map((property) => [nameOf(property.name), property.initializer]),
    );
    if (spoken.has('kk') && spoken.has('ru')) {
      for (const [language, value] of spoken)
        for (const [key, text] of textsIn(value, here)) yield [language, key, text];
      return;
    }
  }
  for (const child of childrenOf(node)) yield* bilingualIn(child, here);
}

/** @returns every string by file and key: Map of file to Map of key to texts by language */
function everyString() {
  const files = new Map();
  const put = (file, key, language, text) => {
    if (!/\p{L}/u.test(text) || LOCALE.test(text)) return;
    const keys = files.get(file) ?? files.set(file, new Map()).get(file);
    let place = key;
    for (let number = 2; keys.get(place)?.[language] !== undefined; number += 1) place = `${key} (${number})`;
    keys.set(place, { ...keys.get(place), [language]: text.replace(/\s+/g, ' ') });
  };
  const paths = SOURCES.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true }).map(
      (path) => `${folder}/${path.replaceAll('\\', '/')}`,
    ),
  );
  for (const path of paths.filter((each) => each.endsWith('.ts') && !LEFT_OUT.test(each)).sort()) {
    const content = readFileSync(join(root, path), 'utf8');
    const source = ts.createSourceFile(path, content, ts.ScriptTarget.Latest, true);
    const own = languageOf(path);
    if (own) for (const [key, text] of exportedTexts(source)) put(own.shared, key, own.language, text);
    else for (const [language, key, text] of bilingualIn(source, [])) put(path, key, language, text);
  }
  return files;
}

/** Texts of what a file of one language exports; the name of a whole catalogue is left off. */
function* exportedTexts(source) {
  for (const statement of source.statements)
    if (ts.isVariableStatement(statement))
      for (const { name, initializer } of statement.declarationList.declarations)
        if (initializer) yield* textsIn(initializer, [withoutLanguage(nameOf(name))].filter(Boolean));
}

/** `NOUNS_EN` and `minutesKk` are `NOUNS` and `minutes` in each language, `kk` is the catalogue itself. */
const withoutLanguage = (name) => name.replace(/(^|_)(kk|ru|en)$/i, '').replace(/(Kk|Ru|En)$/, '');

const fingerprint = (file, key, text) =>
  createHash('sha256').update(`${file}\n${key}\n${text}`).digest('hex').slice(0, 12);

function readBefore() {
  const read = existsSync(READ) ? JSON.parse(readFileSync(READ, 'utf8')) : {};
  return new Map(LANGUAGES.map((language) => [language, new Set(read[language] ?? [])]));
}

const cell = (text) => text.replaceAll('|', '\\|').replaceAll('<', '&lt;');

function listOf(files, read) {
  const unread = Object.fromEntries(LANGUAGES.map((language) => [language, 0]));
  const sections = [...files]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([file, keys]) => {
      const rows = [...keys].flatMap(([key, texts]) => {
        const cells = LANGUAGES.map((language) => {
          const text = texts[language];
          if (text === undefined || read.get(language).has(fingerprint(file, key, text))) return '';
          unread[language] += 1;
          return cell(text);
        });
        return cells.some(Boolean) ? [`| \`${cell(key)}\` | ${cells.join(' | ')} |`] : [];
      });
      const head = `| | ${LANGUAGES.map((language) => NAMES[language]).join(' | ')} |\n|---|---|---|---|`;
      return rows.length === 0 ? '' : `## \`${file.replace(/\/$/, '')}\`\n\n${head}\n${rows.join('\n')}\n`;
    })
    .filter(Boolean);
  console.log(LANGUAGES.map((language) => `${NAMES[language]}: ${unread[language]} not read yet`).join(', '));
  return `# Translations

The interface, the messages and the papers are written in Kazakh first, then in Russian and, but for the papers, in English. A word that is missing in one of them does not compile.

Nobody whose first language it is has read the strings below; until somebody has, take them for drafts. The terms follow the Law of 23 January 2001 No 148 and the guide of 2022; a term that has two renderings in use is decided in the legal papers first and followed elsewhere.

Whoever has read a file or a folder, and mended what was wrong, runs for its language

\`\`\`sh
node tools/translations.mjs --read kk apps/web/src/areas/desk/words
\`\`\`

and commits what that changes. A string that is changed later is on the list again. This page is written by \`npm run translations\`; CI checks that it is current. What is filled in stands between braces, variants of a sentence are divided by a slash.

${sections.join('\n')}`;
}

/** @throws RangeError for a language or a path without strings */
function markAsRead(files, read, [language, ...paths]) {
  const marks = read.get(language);
  if (!marks) throw new RangeError(`which language: ${LANGUAGES.join(', ')}?`);
  for (const path of paths.map((each) => each.replace(/\/$/, ''))) {
    const own = [...files].filter(
      ([file]) => file === path || file.startsWith(`${path}/`) || isFileOf(file, path),
    );
    if (own.length === 0) throw new RangeError(`no strings in ${path}`);
    for (const [file, keys] of own)
      for (const [key, texts] of keys)
        if (texts[language] !== undefined) marks.add(fingerprint(file, key, texts[language]));
  }
  const sorted = LANGUAGES.map((each) => [each, [...read.get(each)].sort()]);
  writeFileSync(READ, `${JSON.stringify(Object.fromEntries(sorted), null, 2)}\n`);
}

/** `words/kk.ts` stands in the list as `words/`, with its sisters. */
function isFileOf(file, path) {
  const own = languageOf(path);
  return own !== null && own.shared === file;
}

const [mode, ...rest] = process.argv.slice(2);
const files = everyString();
const read = readBefore();
if (mode === '--read') markAsRead(files, read, rest);
const list = listOf(files, read);
if (mode !== '--check') writeFileSync(LIST, list);
else if (readFileSync(LIST, 'utf8') !== list) {
  console.error(`${basename(dirname(LIST))}/${basename(LIST)} is not current: npm run translations`);
  process.exitCode = 1;
}
