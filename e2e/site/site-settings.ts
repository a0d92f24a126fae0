/** The settings with which the product scans the test web: its names, its addresses, its authority. */
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { RunningSite } from './serve-site'

/** Writes the authority into `folder` and returns environment variables. */
export function siteSettings(site: RunningSite, folder: string): Record<string, string> {
  mkdirSync(folder, { recursive: true })
  const caFile = path.resolve(folder, 'site-ca.pem')
  writeFileSync(caFile, site.caPem)
  return {
    CARDPROOF_TEST_HOSTS: Object.entries(site.hosts)
      .map(([host, address]) => `${host}=${address}`)
      .join(','),
    CARDPROOF_ALLOW_ADDRESSES: site.allow.join(','),
    CARDPROOF_EXTRA_CA: caFile,
  }
}
