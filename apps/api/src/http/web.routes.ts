import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyPluginAsync, FastifyReply } from 'fastify';

/** Where vite.config.ts says the nonce belongs. */
const NONCE = 'CSP_NONCE';

/** Paths the api answers itself; what it does not know below them is no page of the app. */
const OURS =
  /^\/(auth|issuer|graphql|graphiql|gatherings|files|documents|log|health|metrics|assets|open-data)(\/|$)/;

const FOR_EVER = 'public, max-age=31536000, immutable';

/**
 * The web app: `/assets/…` for ever, the few files beside them anew each time, and for every other path that is
 * asked for as a page the app itself, with a strict content security policy.
 *
 * @param folder what `npm run build` makes of apps/web
 */
export function webRoutes(folder: string): FastifyPluginAsync {
  return async (fastify) => {
    const shell = join(folder, 'index.html');
    if (!existsSync(shell)) {
      fastify.get('/', (_request, reply) =>
        reply.code(503).type('text/plain').send('The web app has not been built: npm run build\n'),
      );
      return;
    }
    const template = readFileSync(shell, 'utf8');
    await fastify.register(fastifyStatic, {
      root: folder,
      serve: false,
      preCompressed: true,
      cacheControl: false,
      index: false,
    });

    fastify.get('/assets/*', (request, reply) =>
      reply.header('cache-control', FOR_EVER).sendFile(pathOf(request.url)),
    );
    fastify.get('/*', (request, reply) => {
      const path = pathOf(request.url);
      if (OURS.test(path)) {
        reply.callNotFound();
        return reply;
      }
      if (/\.\w+$/.test(path) && path !== '/index.html')
        return reply.header('cache-control', 'no-cache').sendFile(path);
      return sendShell(reply, template);
    });
  };
}

function pathOf(url: string): string {
  return url.split('?')[0] ?? '/';
}

function sendShell(reply: FastifyReply, template: string): FastifyReply {
  const nonce = randomBytes(16).toString('base64');
  return reply
    .type('text/html; charset=utf-8')
    .headers({
      'cache-control': 'no-cache',
      'content-security-policy': policy(nonce),
      'referrer-policy': 'same-origin',
      'x-content-type-options': 'nosniff',
      'permissions-policy': 'camera=(self), geolocation=(self), microphone=()',
    })
    .send(template.replaceAll(NONCE, nonce));
}

/** Nothing of another site, no script but our files; style elements only with this answer's nonce. */
function policy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ');
}
