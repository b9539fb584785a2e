import type { FastifyPluginAsync } from 'fastify';

const FORM = 'application/x-www-form-urlencoded';

/** Lends the web server's routes under the issuer's path to a handler of web-standard requests. */
export function issuerRoutes(
  issuer: string,
  answer: (request: Request) => Promise<Response>,
): FastifyPluginAsync {
  const base = new URL(issuer);
  return (app) => {
    // The handler reads the form itself; whatever parser the house has for forms stays outside this plugin.
    app.removeContentTypeParser(FORM);
    app.addContentTypeParser(FORM, { parseAs: 'string' }, (_request, body, done) => {
      done(null, body);
    });
    app.route<{ Body: string | undefined }>({
      method: ['GET', 'POST'],
      url: `${base.pathname}/*`,
      handler: async (request, reply) => {
        const headers = { 'content-type': FORM, 'accept-language': request.headers['accept-language'] ?? '' };
        const body = request.method === 'POST' ? { body: request.body ?? '' } : {};
        const url = new URL(request.url, base);
        const response = await answer(new Request(url, { method: request.method, headers, ...body }));
        return reply
          .code(response.status)
          .headers(Object.fromEntries(response.headers))
          .send(await response.text());
      },
    });
    return Promise.resolve();
  };
}
