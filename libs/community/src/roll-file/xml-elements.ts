import { Parser } from 'htmlparser2';

export interface XmlHandler {
  open?(name: string, attributes: Readonly<Record<string, string>>): void;
  text?(text: string): void;
  close?(name: string): void;
}

/** Feeds XML piece by piece to a handler; names come without their prefix, entities of a DTD are not expanded. */
export class XmlElements {
  private readonly parser: Parser;

  constructor(handler: XmlHandler) {
    this.parser = new Parser(
      {
        onopentag: (name, attributes) => handler.open?.(localName(name), attributes),
        ontext: (text) => handler.text?.(text),
        onclosetag: (name) => handler.close?.(localName(name)),
      },
      { xmlMode: true, decodeEntities: true },
    );
  }

  write(piece: string): void {
    this.parser.write(piece);
  }

  end(): void {
    this.parser.end();
  }

  static async read(pieces: AsyncIterable<string>, handler: XmlHandler): Promise<void> {
    const elements = new XmlElements(handler);
    for await (const piece of pieces) elements.write(piece);
    elements.end();
  }
}

function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}
