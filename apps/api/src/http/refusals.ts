import type { FastifyError, FastifyInstance } from 'fastify';
import { defineRefusals, refusalOf } from '#libs/graphql';
import { DomainError } from '#libs/kernel';
import { ProjectionBehind } from '#libs/projections';
import type { RequestContexts } from '../graphql/request-contexts.js';

/** Refusals of the routes beside GraphQL. */
defineRefusals({
  FileMissing: {
    kk: 'Файл тіркелмеген.',
    ru: 'Файл не приложен.',
    en: 'No file is attached.',
  },
  FileKindRefused: {
    kk: 'Тек PDF, JPEG, PNG файлдары немесе ЭЦҚ контейнері қабылданады.',
    ru: 'Принимаются только файлы PDF, JPEG, PNG или контейнер ЭЦП.',
    en: 'Only PDF, JPEG and PNG files or a signature container are taken.',
  },
  FileTooLarge: {
    facts: { megabytes: 'int' },
    kk: 'Файл тым үлкен: ең көбі {megabytes} МБ.',
    ru: 'Файл слишком велик: не более {megabytes} МБ.',
    en: 'The file is too large: {megabytes} MB at most.',
  },
  PictureKindRefused: {
    kk: 'Тек JPEG, PNG, WebP суреттері немесе PDF файлы қабылданады.',
    ru: 'Принимаются только изображения JPEG, PNG, WebP или файл PDF.',
    en: 'Only JPEG, PNG and WebP pictures or a PDF are taken.',
  },
  FileTypeDiffers: {
    facts: { declared: 'text', found: 'text' },
    kk: 'Файлдың мазмұны оның түріне сай емес: {declared} деп көрсетілген, шын мәнінде {found}.',
    ru: 'Содержимое файла не соответствует его типу: заявлен {declared}, на деле {found}.',
    en: 'The file is not what it says it is: {declared} is claimed, {found} was found.',
  },
  PictureTooLarge: {
    facts: { bytes: 'int', most: 'int' },
    kk: 'Сурет тым үлкен: ең көбі 15 МБ.',
    ru: 'Изображение слишком велико: не более 15 МБ.',
    en: 'The picture is too large: 15 MB at most.',
  },
  TooManyFiles: {
    facts: { most: 'int' },
    kk: 'Бүгінге файл тым көп: күніне ең көбі {most}. Қалғанын ертең жіберіңіз.',
    ru: 'На сегодня файлов слишком много: не более {most} в день. Остальные отправьте завтра.',
    en: 'Too many files for today: {most} a day at most. Send the others tomorrow.',
  },
  PictureDamaged: {
    kk: 'Сурет бүлінген немесе толық жүктелмеген. Қайта түсіріп, жіберіңіз.',
    ru: 'Изображение повреждено или загружено не полностью. Сделайте его заново и отправьте.',
    en: 'The picture is damaged or did not arrive whole. Take it again and send it.',
  },
});

const STATUS: Readonly<Record<string, number>> = {
  NotSignedIn: 401,
  InvalidToken: 401,
  NotAllowed: 403,
  NotFound: 404,
  DocumentUnknown: 404,
  DataErased: 410,
  FileTooLarge: 413,
  PictureTooLarge: 413,
  TooManyFiles: 429,
  IdentityProviderUnavailable: 503,
  ProjectionBehind: 503,
};

/** The HTTP status of a refusal. */
export function statusOf(code: string): number {
  return STATUS[code] ?? 422;
}

const MEGABYTE = 1024 * 1024;

/** @param mostBytes the limit of the route */
export function fileTooLarge(mostBytes: number): DomainError {
  return new DomainError('FileTooLarge', { megabytes: mostBytes / MEGABYTE });
}

/**
 * What a rule refuses is answered with its code and words, in the caller's language; the rest is not ours.
 *
 * @param mostBytes of a file, where files are taken
 */
export function answerRefusals(fastify: FastifyInstance, contexts: RequestContexts, mostBytes = 0): void {
  fastify.setErrorHandler(async (error: FastifyError | DomainError | ProjectionBehind, request, reply) => {
    const refused = asRefused(error, mostBytes);
    if (!refused) throw error;
    const refusal = refusalOf(refused.code, refused.facts, contexts.localeOf(request));
    return reply.code(statusOf(refused.code)).send(refusal ?? { code: refused.code });
  });
}

function asRefused(
  error: FastifyError | DomainError | ProjectionBehind,
  mostBytes: number,
): DomainError | undefined {
  if (error instanceof DomainError) return error;
  if (error instanceof ProjectionBehind) return new DomainError('ProjectionBehind');
  return 'code' in error && error.code === 'FST_REQ_FILE_TOO_LARGE' ? fileTooLarge(mostBytes) : undefined;
}
