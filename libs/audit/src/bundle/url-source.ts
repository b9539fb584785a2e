import { TileMissing, tilePath } from '../log/index.js';
import type { TileName } from '../log/index.js';
import { BUNDLE_FILES } from './files.js';
import { BundleMalformed } from './history-source.js';
import type { BundleManifest, EventPlace, HistorySource } from './history-source.js';
import { linesOf } from './lines.js';
import { readKeys, readManifest, readNotes } from './read-bundle.js';

/** A log that is served: the same files as of a bundle, below an address. */
export class UrlSource implements HistorySource {
  private head: Promise<string> | undefined;

  private constructor(
    private readonly url: string,
    private readonly headers: Readonly<Record<string, string>>,
    readonly manifest: BundleManifest,
  ) {}

  /**
   * @param url prefix of the log, `https://…/log`
   * @param token bearer token of an auditor; without one the events about persons are withheld
   */
  static async open(url: string, token?: string): Promise<UrlSource> {
    const headers = token === undefined ? {} : { authorization: `Bearer ${token}` };
    const prefix = url.replace(/\/+$/, '');
    const manifest = await fetch(`${prefix}/${BUNDLE_FILES.manifest}`, { headers });
    if (!manifest.ok) throw new BundleMalformed(`${prefix} answers ${manifest.status}: there is no log`);
    return new UrlSource(prefix, headers, readManifest(await manifest.text()));
  }

  /** The same one as long as it is verified, though the server signs new ones meanwhile. */
  checkpoint(): Promise<string> {
    return (this.head ??= this.text(BUNDLE_FILES.checkpoint));
  }

  async checkpoints(): Promise<readonly string[]> {
    return readNotes(await this.text(BUNDLE_FILES.checkpoints));
  }

  async keys(): Promise<readonly string[]> {
    return readKeys(await this.text(BUNDLE_FILES.keys));
  }

  async tile(name: TileName): Promise<Buffer> {
    const response = await fetch(`${this.url}/${tilePath(name)}`);
    if (response.status === 404) throw new TileMissing(name);
    if (!response.ok) throw new Error(`${tilePath(name)}: ${response.status}`);
    return Buffer.from(await response.arrayBuffer());
  }

  async *lines(from = 0): AsyncGenerator<readonly Buffer[], void> {
    const size = (await this.checkpoint()).split('\n')[1] ?? '';
    const query = new URLSearchParams({ from: String(from), to: size });
    const response = await fetch(`${this.url}/${BUNDLE_FILES.events}?${query}`, { headers: this.headers });
    if (!response.ok || !response.body) throw new Error(`${BUNDLE_FILES.events}: ${response.status}`);
    yield* linesOf(response.body);
  }

  places(): AsyncIterable<EventPlace> {
    throw new BundleMalformed('a server gives the whole log, not chosen events');
  }

  private async text(file: string): Promise<string> {
    const response = await fetch(`${this.url}/${file}`, { headers: this.headers });
    if (!response.ok) throw new BundleMalformed(`${file}: the server answers ${response.status}`);
    return response.text();
  }
}
