import type { FastifyPluginAsync } from 'fastify';

/** `GET /`: where people arrive after signing in, until there is a web app: what this is and where to go. */
export function homeRoutes(graphiql: boolean): FastifyPluginAsync {
  const page = `<!doctype html>
<html lang="kk">
<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Жиналыс</title>
<h1>Жиналыс</h1>
<p>Жергілікті қоғамдастықтың бөлек жиындары: шақырудан бастап жарияланған хаттамаға дейін.</p>
<p lang="ru">Раздельные сходы местного сообщества: от созыва до опубликованного протокола.</p>
<ul>
<li><a href="/auth/login">Жүйеге кіру · <span lang="ru">Вход</span></a></li>
${graphiql ? '<li><a href="/graphiql">GraphQL</a></li>' : ''}
</ul>
</html>
`;
  return (fastify) => {
    fastify.get('/', (_request, reply) =>
      reply
        .type('text/html; charset=utf-8')
        .header('content-security-policy', "default-src 'none'")
        .send(page),
    );
    return Promise.resolve();
  };
}
