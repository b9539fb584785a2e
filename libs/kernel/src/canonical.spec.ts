import fc from 'fast-check';
import { uuidV5 } from './ids.js';
import { canonicalJson } from './json.js';

/** RFC 8785 as it is written down, without haste. */
function byTheBook(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(byTheBook).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return `{${members.map(([key, member]) => `${JSON.stringify(key)}:${byTheBook(member)}`).join(',')}}`;
}

describe('canonical JSON', () => {
  it('is what RFC 8785 says of any JSON', () => {
    const json = fc.letrec((tie) => ({
      value: fc.oneof(
        { depthSize: 'small' },
        fc.string({ unit: 'binary' }),
        fc.maxSafeInteger(),
        fc.double({ noNaN: true, min: -1, max: 1 }),
        fc.boolean(),
        fc.constant(null),
        fc.array(tie('value')),
        fc.dictionary(fc.string({ unit: 'binary' }), tie('value'), { noNullPrototype: true }),
      ),
    })).value;
    fc.assert(
      fc.property(json, (value) => {
        expect(canonicalJson(value)).toBe(byTheBook(value));
      }),
    );
  });

  it.each([['\u007f\u2028 "\\'], ['Қазақ'], ['a\nb'], ['']])('writes %j as JSON does', (text) => {
    expect(canonicalJson({ [text]: text })).toBe(JSON.stringify({ [text]: text }));
  });

  it.each([['\ud800'], [Number.NaN], [2 ** 53], [new Date(0)], [undefined], [1n]])(
    'has no form for %p',
    (value) => {
      expect(() => canonicalJson([value])).toThrow(TypeError);
    },
  );
});

describe('a name-based id', () => {
  it('is the one of RFC 9562, appendix A.4', () => {
    expect(uuidV5('www.example.com', '6ba7b810-9dad-11d1-80b4-00c04fd430c8')).toBe(
      '2ed6657d-e927-568b-95e1-2665a8aea6a2',
    );
  });
});
