import { paperTexts } from '../paper.js';
import { compose } from '../render.js';
import { correctionAnnex } from '../testing/bugrovsky.js';

const words = (language: 'kk' | 'ru', body?: 'assembly' | 'representatives' | 'residents') =>
  paperTexts(compose('correctionAnnex', { ...correctionAnnex, body }, language)).join('\n');

describe('a correction annex', () => {
  it.each([
    ['assembly', 'жергілікті қоғамдастық жиналысының 2026 жылғы 11 наурыздағы № 2 хаттамасына'],
    ['representatives', 'жергілікті қоғамдастық өкілдері жиынының 2026 жылғы 11 наурыздағы № 2 хаттамасына'],
    ['residents', 'жергілікті қоғамдастық тұрғындары жиынының 2026 жылғы 11 наурыздағы № 2 хаттамасына'],
  ] as const)('to the minutes of a sitting (%s) says whose they are', (body, to) => {
    expect(words('kk', body)).toContain(to);
    expect(words('kk', body)).not.toContain('бөлек жиын');
  });

  it('to the minutes of an assembly has no section', () => {
    expect(words('ru', 'assembly')).toContain(
      'к протоколу № 2 собрания местного сообщества от 11 марта 2026 года',
    );
    expect(words('ru', 'assembly')).not.toContain('Участок');
    expect(words('ru')).toContain('раздельного схода');
    expect(words('ru')).toContain('Участок');
  });
});
