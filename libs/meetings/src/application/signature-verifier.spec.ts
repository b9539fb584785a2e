import { isHeldBy, NoSignatureVerifier } from './signature-verifier.js';

describe('whose certificate it is', () => {
  const person = { surname: 'Әбенова', given: 'Гүлнар' };

  it.each(['ӘБЕНОВА ГҮЛНАР', 'Әбенова Гүлнар Серікқызы', ' әбенова  гүлнар '])('%s is hers', (holder) => {
    expect(isHeldBy(holder, person)).toBe(true);
  });

  it.each(['ӘБЕНОВ ГҮЛНАР', 'ӘБЕНОВА', 'ӘБЕНОВА АЙГҮЛ', 'ӘБЕНОВАГҮЛНАР', ''])('%s is not', (holder) => {
    expect(isHeldBy(holder, person)).toBe(false);
  });

  it('takes a double surname whole', () => {
    expect(isHeldBy('ҚАРА ОҒЛАН ДАНА', { surname: 'Қара Оғлан', given: 'Дана' })).toBe(true);
    expect(isHeldBy('ҚАРА ДАНА', { surname: 'Қара Оғлан', given: 'Дана' })).toBe(false);
  });

  it('accepts nothing without a provider', async () => {
    await expect(new NoSignatureVerifier().verify()).rejects.toMatchObject({
      code: 'DigitalSignatureNotConfigured',
    });
  });
});
