# The API in a container: it uses the Neo4j that NEO4J_URI names, so no Java is in it.
FROM node:20.19.5-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --no-audit --no-fund
COPY web/package.json web/package-lock.json web/
RUN npm --prefix web ci --no-audit --no-fund
COPY tsconfig.json tsconfig.build.json schema.graphql ./
COPY src src
COPY docs/queries.md docs/
COPY web web
RUN npm run build && npm --prefix web run build && npm prune --omit=dev --no-audit --no-fund

FROM node:20.19.5-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0
WORKDIR /app
COPY package.json schema.graphql ./
COPY launch/main.mjs launch/phase.mjs launch/
COPY cypher cypher
COPY data data
COPY docs/queries.md docs/
COPY --from=build /app/node_modules node_modules
COPY --from=build /app/dist dist
COPY --from=build /app/web/dist web/dist
USER node
EXPOSE 4000
# As `npm start` does: so the process stays near 120 MiB instead of growing as far as the machine lets it.
CMD ["node", "--max-semi-space-size=4", "--max-old-space-size=256", "launch/main.mjs", "serve"]
