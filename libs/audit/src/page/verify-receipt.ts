/** What the page says of a receipt. */
export interface ReceiptVerdict {
  readonly holds: boolean;
  /** Which step fails first; undefined when all holds. */
  readonly fails?: 'form' | 'event' | 'key' | 'signature' | 'proof' | 'otherLog';
  readonly log?: string;
  readonly leafIndex?: number;
  readonly size?: number;
  /** `name+hash` of the key that signed. */
  readonly signedBy?: string;
  readonly event?: string;
}

/**
 * Verifies a receipt with nothing but the browser's own cryptography: the event has the entry, the log's key signed
 * the checkpoint, and the entry stands in its tree. The page carries this function as it stands here, so it may use
 * nothing from outside itself; server and command line have their own code for the same, and specs compare them.
 *
 * @param text the receipt
 * @param announcedKey the log's verifier key as it was announced; empty to take the one in the receipt
 */
export async function verifyReceipt(text: string, announcedKey: string): Promise<ReceiptVerdict> {
  const bytesOf = (base64: string) => Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
  const utf8 = (value: string) => new TextEncoder().encode(value);
  const joined = (...parts: readonly Uint8Array[]) => Uint8Array.from(parts.flatMap((part) => [...part]));
  const sha256 = async (bytes: Uint8Array<ArrayBuffer>) =>
    new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const same = (one: Uint8Array, other: Uint8Array) =>
    one.length === other.length && one.every((byte, at) => byte === other[at]);

  const node = (left: Uint8Array, right: Uint8Array) => sha256(joined(Uint8Array.of(1), left, right));

  const rootFrom = async (leaf: Uint8Array, index: number, size: number, path: readonly Uint8Array[]) => {
    let hash = leaf;
    let place = index;
    let last = size - 1;
    for (const sibling of path) {
      if (last === 0) return undefined;
      if (place % 2 === 1 || place === last) {
        hash = await node(sibling, hash);
        while (place % 2 === 0 && place !== 0) {
          place = place / 2;
          last = Math.floor(last / 2);
        }
      } else hash = await node(hash, sibling);
      place = Math.floor(place / 2);
      last = Math.floor(last / 2);
    }
    return last === 0 ? hash : undefined;
  };

  const signerOf = async (note: string, body: string, keys: readonly string[]) => {
    for (const key of keys) {
      const [name = '', id = '', ...rest] = key.trim().split('+');
      const typed = bytesOf(rest.join('+'));
      const idBytes = (await sha256(joined(utf8(`${name}\n`), typed))).slice(0, 4);
      const idText = [...idBytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
      if (typed[0] !== 1 || typed.length !== 33 || id !== idText) continue;
      for (const line of note.slice(body.length).split('\n')) {
        const [dash, by, base64 = ''] = line.split(' ');
        if (dash !== '\u2014' || by !== name) continue;
        const signature = bytesOf(base64);
        if (!same(signature.slice(0, 4), idBytes)) continue;
        const publicKey = await crypto.subtle.importKey('raw', typed.slice(1), { name: 'Ed25519' }, false, [
          'verify',
        ]);
        const fits = await crypto.subtle.verify(
          { name: 'Ed25519' },
          publicKey,
          signature.slice(4),
          utf8(body),
        );
        return { signedBy: `${name}+${id}`, fits };
      }
    }
    return undefined;
  };

  const judge = async (): Promise<ReceiptVerdict> => {
    const receipt = JSON.parse(text) as Partial<
      Record<'format' | 'log' | 'entry' | 'proof' | 'event', string>
    > & {
      readonly keys?: readonly string[];
    };
    const { format, log, entry, proof, event, keys = [] } = receipt;
    if (format !== 'jinalys-receipt@1' || log === undefined || entry === undefined || proof === undefined)
      return { holds: false, fails: 'form' };
    const entryBytes = bytesOf(entry);
    if (event !== undefined) {
      const { metadata } = JSON.parse(event) as { readonly metadata: { readonly salt: string } };
      const salt = Uint8Array.from(metadata.salt.match(/../g) ?? [], (byte) => parseInt(byte, 16));
      if (!same(await sha256(joined(salt, utf8(event))), entryBytes)) return { holds: false, fails: 'event' };
    }
    const split = proof.indexOf('\n\n');
    const [first, place = '', ...path] = proof.slice(0, split).split('\n');
    const note = proof.slice(split + 2);
    const body = note.slice(0, note.lastIndexOf('\n\n') + 1);
    const [origin, sizeText = '', root = ''] = body.split('\n');
    const leafIndex = Number(place.replace('index ', ''));
    const size = Number(sizeText);
    if (first !== 'c2sp.org/tlog-proof@v1' || !(leafIndex >= 0 && leafIndex < size))
      return { holds: false, fails: 'form' };
    const about = { log, leafIndex, size };
    if (origin !== log) return { ...about, holds: false, fails: 'otherLog' };
    const signer = await signerOf(note, body, announcedKey.trim() === '' ? keys : [announcedKey]);
    if (!signer) return { ...about, holds: false, fails: 'key' };
    if (!signer.fits) return { ...about, holds: false, fails: 'signature' };
    const leaf = await sha256(joined(Uint8Array.of(0), entryBytes));
    const computed = await rootFrom(leaf, leafIndex, size, path.map(bytesOf));
    if (!computed || !same(computed, bytesOf(root))) return { ...about, holds: false, fails: 'proof' };
    return { ...about, holds: true, signedBy: signer.signedBy, ...(event !== undefined && { event }) };
  };

  try {
    return await judge();
  } catch {
    return { holds: false, fails: 'form' };
  }
}
