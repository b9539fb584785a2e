import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify';
import { DomainError } from '#libs/kernel';
import { PAGE_HEADERS } from '../pages/html.js';
import { localeOf } from '../pages/locale.js';
import { SIGN_IN_FAULTS, signInFailedPage } from '../pages/sign-in-failed.js';
import type { SignInFault } from '../pages/sign-in-failed.js';
import { isLoopback } from './provider-settings.js';
import { safeReturnTo } from './return-to.js';
import type { SignInOut } from './sign-in-out.js';

type Query = Readonly<Record<string, string | string[] | undefined>>;

const STATUS: Readonly<Record<SignInFault, number>> = {
  SignInExpired: 400,
  SignInRefused: 403,
  SignInFailed: 400,
  IdentityProviderUnavailable: 503,
};

/**
 * The pages of signing in and out:
 * `GET /auth/login?returnTo=&ui_locales=`, `GET /auth/callback`, `POST /auth/logout`.
 */
export function authRoutes(signInOut: SignInOut, publicUrl: URL): FastifyPluginAsync {
  return (app) => {
    app.addHook('onRequest', (_request, reply, done) => {
      reply.header('cache-control', 'no-store');
      done();
    });

    app.get<{ Querystring: Query }>('/auth/login', async (request, reply) => {
      if (cameByAnotherName(request, publicUrl)) return reply.redirect(new URL(request.url, publicUrl).href);
      const { returnTo, ui_locales: wanted } = request.query;
      const locale = localeOf(text(wanted), request.headers['accept-language']);
      return orPage(request, reply, async () => {
        const started = await signInOut.start(
          safeReturnTo(returnTo, publicUrl),
          locale,
          request.headers.cookie,
        );
        return reply.header('set-cookie', started.cookies).redirect(started.url);
      });
    });

    app.get<{ Querystring: Query }>('/auth/callback', async (request, reply) =>
      orPage(request, reply, async () => {
        const query = request.url.split('?')[1] ?? '';
        const done = await signInOut.finish(query, request.headers.cookie);
        return reply.header('set-cookie', done.cookies).redirect(done.returnTo);
      }),
    );

    app.post('/auth/logout', async (request, reply) => {
      if (!signInOut.originAllowed(request)) return reply.code(403).send({ code: 'ForeignOrigin' });
      const { cookies, url } = await signInOut.signOut(request.headers.cookie);
      reply.header('set-cookie', cookies);
      const wantsPage = request.headers.accept?.includes('text/html') === true;
      return wantsPage ? reply.redirect(url, 303) : reply.send({ location: url });
    });
    // Whatever a form or a script sends along to sign out: there is nothing in it that we need.
    app.removeAllContentTypeParsers();
    app.addContentTypeParser('*', (_request, body, done) => {
      body.resume();
      done(null);
    });
    return Promise.resolve();
  };
}

/** On this machine a browser may have come by 127.0.0.1 where cookies are set for localhost. */
function cameByAnotherName(request: FastifyRequest, publicUrl: URL): boolean {
  const origin = `http://${request.headers.host ?? ''}`;
  if (!isLoopback(publicUrl) || !URL.canParse(origin)) return false;
  const asked = new URL(origin);
  return isLoopback(asked) && asked.hostname !== publicUrl.hostname && asked.port === publicUrl.port;
}

async function orPage(
  request: FastifyRequest,
  reply: FastifyReply,
  work: () => Promise<FastifyReply>,
): Promise<FastifyReply> {
  try {
    return await work();
  } catch (error) {
    const fault = SIGN_IN_FAULTS.find((code) => error instanceof DomainError && error.code === code);
    if (!fault) throw error;
    request.log.warn({ code: fault, facts: (error as DomainError).facts }, 'signing in failed');
    const locale = localeOf(request.headers['accept-language']);
    return reply.code(STATUS[fault]).headers(PAGE_HEADERS).send(signInFailedPage(locale, fault));
  }
}

function text(value: string | string[] | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
