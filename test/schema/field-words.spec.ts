import 'reflect-metadata';
import { getMetadataStorage, validateSync } from 'class-validator';
import '#libs/community';
import { faultsOf, fieldWords, malformedTexts, wordedConstraints } from '#libs/graphql';
import '#libs/identity';
import '#libs/meetings';
import '#libs/norms';
import '#libs/notifications';
import { RegisterGuestInput } from '../../libs/meetings/src/graphql/registration.inputs.js';

/** Every constraint that stands on a class; the configuration, which speaks English alone, is in none of these libs. */
function declaredConstraints(): ReadonlySet<string> {
  const { validationMetadatas } = getMetadataStorage() as unknown as {
    readonly validationMetadatas: ReadonlyMap<unknown, readonly { type: string; name?: string }[]>;
  };
  const declared = [...validationMetadatas.values()].flat();
  return new Set(declared.flatMap(({ type, name }) => (type === 'customValidation' && name ? [name] : [])));
}

describe('what is wrong with a field', () => {
  it('has words for every constraint that an input uses', () => {
    const declared = [...declaredConstraints()].sort();
    expect(declared).toContain('isLength');
    expect(declared.filter((constraint) => !wordedConstraints().has(constraint))).toEqual([]);
  });

  it('is said in Kazakh, Russian and English, with the limits of that field', () => {
    const input = Object.assign(new RegisterGuestInput(), { gatheringId: 'x', commandId: 'x', name: '' });
    const faults = faultsOf(validateSync(input, { validationError: { target: true } }), 'input');
    const name = faults.find(({ field }) => field === 'input.name');
    expect(name).toEqual({ field: 'input.name', constraint: 'isLength', limits: [1, 200] });
    if (!name) return;
    expect(fieldWords(name, 'kk')).toBe('ұзындығы 1–200 таңба болуға тиіс');
    expect(fieldWords(name, 'ru')).toBe('длина должна быть от 1 до 200 знаков');
    expect(fieldWords(name, 'en')).toBe('must be 1 to 200 characters long');
  });

  it('is found wherever a text cannot be kept', () => {
    const value = { a: ['fine', 'half \ud83d'], b: { c: 'nul \0' }, d: '😀', e: 1, f: null };
    expect(malformedTexts(value, 'input').map(({ field }) => field)).toEqual(['input.a.1', 'input.b.c']);
  });
});
