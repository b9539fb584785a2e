import { isUuid, uuidV5 } from '#libs/kernel';
import { personIdOf } from './person-id.js';

const keyedBy = new Uint8Array(32).fill(1);
const ISSUER = 'https://id.example';

it('a subject becomes a person id that stays the same and tells nothing of the subject', () => {
  const id = personIdOf({ keyedBy }, ISSUER, '900101300007');
  expect(id).toBe('01daa4ed-cc6c-8be9-acbb-760e9821ffdc');
  expect(isUuid(id ?? '')).toBe(true);
});

it('another key, issuer or subject makes another person', () => {
  const ids = [
    personIdOf({ keyedBy }, ISSUER, 'a'),
    personIdOf({ keyedBy }, ISSUER, 'b'),
    personIdOf({ keyedBy }, 'https://other.example', 'a'),
    personIdOf({ keyedBy: new Uint8Array(32).fill(2) }, ISSUER, 'a'),
  ];
  expect(new Set(ids).size).toBe(4);
});

it("the embedded issuer's subjects are person ids themselves, and nothing else is", () => {
  expect(personIdOf('personIds', ISSUER, uuidV5('akim'))).toBe(uuidV5('akim'));
  expect(personIdOf('personIds', ISSUER, '900101300007')).toBeUndefined();
});
