import { formatCheckpoint, CheckpointMalformed, parseCheckpoint } from './checkpoint.js';
import { cosign } from './cosignature.js';
import {
  encodeKey,
  encodePrivateKey,
  NoteKeyMalformed,
  parseKey,
  parsePrivateKey,
  SIGNATURE_TYPE,
  signerOf,
} from './note-keys.js';
import { formatNote, NoteMalformed, NoteNotVerified, openNote, parseNote, signNote } from './signed-note.js';
import { formatTlogProof, parseTlogProof, TlogProofMalformed } from './tlog-proof.js';

const log = signerOf('log.example.kz', Buffer.alloc(32, 1));
const other = signerOf('other.example.kz', Buffer.alloc(32, 2));
const witness = signerOf('maslikhat.example.kz/w', Buffer.alloc(32, 3), SIGNATURE_TYPE.cosignature);
const TEXT = formatCheckpoint({ origin: 'log.example.kz', size: 3, root: Buffer.alloc(32, 9) });

describe('a key', () => {
  it('is handed around as name, hash and key', () => {
    const text = encodeKey(log.key);
    expect(text).toMatch(/^log\.example\.kz\+[0-9a-f]{8}\+AY[A-Za-z0-9+/]+=*$/);
    expect(parseKey(text)).toEqual(log.key);
    expect(parsePrivateKey(encodePrivateKey(witness.key, Buffer.alloc(32, 3))).key).toEqual(witness.key);
  });

  it.each([
    ['nothing', ''],
    ['a hash that is not its own', encodeKey(log.key).replace(/\+[0-9a-f]{8}\+/, '+00000000+')],
    ['another type', `log+00000000+${Buffer.from([9, ...Array<number>(32).fill(1)]).toString('base64')}`],
    ['a short key', `log+00000000+${Buffer.from([1, 2, 3]).toString('base64')}`],
    ['base64 written otherwise', `${encodeKey(log.key)}=`],
    ['a name with a space', encodeKey(log.key).replace('log.', 'log ')],
  ])('is refused: %s', (_, text) => {
    expect(() => parseKey(text)).toThrow(NoteKeyMalformed);
    expect(() => parsePrivateKey(text)).toThrow(NoteKeyMalformed);
  });

  it.each(['', 'a b', 'a+b', 'a\u00a0b', 'a\nb'])('cannot be called %j', (name) => {
    expect(() => signerOf(name, Buffer.alloc(32))).toThrow(NoteKeyMalformed);
  });
});

describe('a note', () => {
  const note = signNote(TEXT, [log]);

  it('opens with the key that signed it', () => {
    expect(openNote(note, [other.key, log.key])).toMatchObject({ text: TEXT, verified: [{ key: log.key }] });
  });

  it('may be signed by strangers as well, and by witnesses with the time', () => {
    const cosigned = formatNote({
      text: TEXT,
      signatures: [
        ...parseNote(signNote(TEXT, [other, log])).signatures,
        { ...witness.key, bytes: cosign(TEXT, witness, 1_700_000_000) },
      ],
    });
    expect(openNote(cosigned, [log.key, witness.key]).verified).toEqual([
      { key: log.key },
      { key: witness.key, timestamp: 1_700_000_000 },
    ]);
  });

  it('bears a text with empty lines in it', () => {
    const text = 'first\n\nthird\n';
    expect(openNote(signNote(text, [log]), [log.key]).text).toBe(text);
  });

  it('is not believed without a signature of a known key', () => {
    expect(() => openNote(note, [other.key])).toThrow(NoteNotVerified);
    expect(() => openNote(note, [])).toThrow(NoteNotVerified);
  });

  it('is refused when a known key did not sign this text, whoever else did', () => {
    const forged = note.replace('\n3\n', '\n4\n');
    expect(() => openNote(forged, [log.key])).toThrow(NoteNotVerified);
    const mixed = formatNote({
      text: TEXT,
      signatures: [...parseNote(note).signatures, { ...other.key, bytes: Buffer.alloc(64) }],
    });
    expect(() => openNote(mixed, [log.key, other.key])).toThrow(NoteNotVerified);
  });

  it('does not take a cosignature at another time or by another kind of key', () => {
    const bytes = cosign(TEXT, witness, 5);
    bytes[7] = 6;
    const dated = formatNote({ text: TEXT, signatures: [{ ...witness.key, bytes }] });
    expect(() => openNote(dated, [witness.key])).toThrow(NoteNotVerified);
    const plain = formatNote({
      text: TEXT,
      signatures: [{ ...witness.key, bytes: witness.sign(Buffer.from(TEXT)) }],
    });
    expect(() => openNote(plain, [witness.key])).toThrow(NoteNotVerified);
  });

  it.each([
    ['nothing', ''],
    ['no blank line', note.replace('\n\n', '\n')],
    ['no newline at the end', note.slice(0, -1)],
    ['a control character', note.replace('3\n', '3\r\n')],
    ['a tab', note.replace('3\n', '3\t\n')],
    ['a hyphen for the dash', note.replace('\u2014', '-')],
    ['two spaces', note.replace('\u2014 ', '\u2014  ')],
    ['a plus in the name', note.replace('\u2014 log', '\u2014 l+g')],
    ['base64 that is none', note.replace(/.{8}\n$/, '!!!!\n')],
    ['a signature too short', `${TEXT}\n\u2014 log.example.kz AAAA\n`],
    ['more signatures than anyone reads', `${TEXT}\n${'\u2014 a AAAAAAAA\n'.repeat(101)}`],
    ['a lone surrogate', note.replace('log', '\ud800')],
    ['more than a megabyte', `${'a'.repeat(1_000_000)}\n\n\u2014 a AAAAAAAA\n`],
  ])('is malformed: %s', (_, malformed) => {
    expect(() => parseNote(malformed)).toThrow(NoteMalformed);
  });

  it('cannot be made of a text that would not come back', () => {
    expect(() => signNote('no newline', [log])).toThrow(NoteMalformed);
    expect(() => signNote('tab\t\n', [log])).toThrow(NoteMalformed);
  });
});

describe('a checkpoint', () => {
  it('is origin, size and root, with lines after them that nobody needs to know', () => {
    const checkpoint = { origin: 'log.example.kz', size: 3, root: Buffer.alloc(32, 9) };
    expect(parseCheckpoint(TEXT)).toEqual(checkpoint);
    expect(parseCheckpoint(`${TEXT}extension\n`)).toEqual(checkpoint);
  });

  it.each([
    ['no origin', TEXT.replace('log.example.kz', '')],
    ['a size with a zero before it', TEXT.replace('\n3\n', '\n03\n')],
    ['a negative size', TEXT.replace('\n3\n', '\n-3\n')],
    ['a size beyond counting', TEXT.replace('\n3\n', '\n99999999999999999999\n')],
    ['a short root', TEXT.replace('CQkJ', '')],
    ['a root in other base64', TEXT.replace('CQk=', 'CQl=')],
    ['an empty line', `${TEXT}\n`],
    ['no newline at the end', TEXT.slice(0, -1)],
    ['two lines alone', 'origin\n3\n'],
  ])('is malformed: %s', (_, malformed) => {
    expect(() => parseCheckpoint(malformed)).toThrow(CheckpointMalformed);
  });
});

describe('a proof as a file', () => {
  const note = signNote(TEXT, [log]);
  const proof = { index: 2, proof: [Buffer.alloc(32, 4), Buffer.alloc(32, 5)], checkpoint: note };

  it('comes back as it was written, with extra data or without', () => {
    const text = formatTlogProof(proof);
    expect(parseTlogProof(text)).toEqual(proof);
    expect(parseTlogProof(text.replace('\nindex', '\nextra AAAA\nindex'))).toEqual(proof);
    expect(parseTlogProof(formatTlogProof({ ...proof, proof: [] }))).toEqual({ ...proof, proof: [] });
  });

  it.each([
    ['another first line', formatTlogProof(proof).replace('@v1', '@v2')],
    ['no index', formatTlogProof(proof).replace('index', 'place')],
    ['an index with a zero before it', formatTlogProof(proof).replace('index 2', 'index 02')],
    ['a hash too short', formatTlogProof(proof).replace('BAQE', '')],
    ['nothing after it', 'c2sp.org/tlog-proof@v1\nindex 0\n'],
  ])('is malformed: %s', (_, malformed) => {
    expect(() => parseTlogProof(malformed)).toThrow(TlogProofMalformed);
  });
});
