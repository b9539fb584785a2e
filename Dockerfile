# syntax=docker/dockerfile:1
# The api for production: Node 24 (LTS), production dependencies only, no root, no embedded PostgreSQL.
ARG NODE_IMAGE=node:24-bookworm-slim

FROM ${NODE_IMAGE} AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN --mount=type=cache,target=/root/.npm npm ci
COPY . .
RUN npm run build

# Optional packages are the embedded PostgreSQL's programs, which production does not use.
FROM ${NODE_IMAGE} AS dependencies
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN --mount=type=cache,target=/root/.npm npm ci --omit=dev --omit=optional --ignore-scripts

FROM ${NODE_IMAGE} AS api
ENV NODE_ENV=production \
    HOST=0.0.0.0 \
    PORT=3000 \
    JINALYS_DATA_DIR=/var/lib/jinalys
WORKDIR /app
RUN install --directory --owner=node --group=node --mode=0700 /var/lib/jinalys
COPY --from=dependencies /app/node_modules ./node_modules
COPY --from=build /app/package.json /app/LICENSE ./
COPY --from=build /app/tools/run.mjs ./tools/run.mjs
COPY --from=build /app/dist ./dist
COPY --from=build /app/apps ./apps
USER node
VOLUME /var/lib/jinalys
EXPOSE 3000
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=10s --timeout=5s --start-period=30s --retries=6 \
    CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.PORT + '/health/ready').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
# A request leaves much that lives a moment: with a larger young generation it is swept less often.
CMD ["node", "--enable-source-maps", "--max-semi-space-size=32", "dist/apps/api/src/main.js"]
