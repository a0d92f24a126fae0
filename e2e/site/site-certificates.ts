/** Certificates of the test web, made when it starts: its own authority, one leaf for all sound hosts, one for each whose certificate is wrong. */
import { generate } from 'selfsigned'
import type { SiteCase } from './case-schema'

const DAY_MS = 86_400_000

export interface KeyAndCertificate {
  key: string
  cert: string
}

export interface SiteCertificates {
  /** What a client must trust to accept `trusted`. */
  caPem: string
  trusted: KeyAndCertificate
  /** By host. */
  wrong: ReadonlyMap<string, KeyAndCertificate>
}

type Host = Pick<SiteCase, 'host' | 'https' | 'certificate'>

const SOON = { from: new Date(Date.now() - DAY_MS), until: new Date(Date.now() + 30 * DAY_MS) }
const AUTHORITY = [
  { name: 'basicConstraints', cA: true, critical: true },
  { name: 'keyUsage', keyCertSign: true, cRLSign: true, critical: true },
] as const

export async function makeSiteCertificates(cases: readonly Host[]): Promise<SiteCertificates> {
  const authority = await authorityOf('Cardproof test web authority')
  const trusted = await leafOf(
    cases.filter(({ https }) => https === 'trusted').map(({ host }) => host),
    SOON,
    authority,
  )
  const wrong = new Map<string, KeyAndCertificate>()
  for (const { host, https, certificate } of cases) {
    const { from, until } = certificate
      ? { from: new Date(certificate.from), until: new Date(certificate.until) }
      : SOON
    if (https === 'self-signed') wrong.set(host, await leafOf([host], { from, until }))
    if (https === 'expired') wrong.set(host, await leafOf([host], { from, until }, authority))
    if (https === 'incomplete-chain') {
      const between = await authorityOf(certificate?.issuer ?? 'Cardproof test web intermediate', authority)
      wrong.set(host, await leafOf([host], SOON, between))
    }
  }
  return { caPem: authority.cert, trusted, wrong }
}

const OPTIONS = { keyType: 'ec', curve: 'P-256', algorithm: 'sha256' } as const

async function authorityOf(name: string, ca?: KeyAndCertificate): Promise<KeyAndCertificate> {
  const made = await generate([{ name: 'commonName', value: name }], {
    ...OPTIONS,
    notBeforeDate: SOON.from,
    notAfterDate: SOON.until,
    ...(ca ? { ca } : {}),
    extensions: [...AUTHORITY],
  })
  return { key: made.private, cert: made.cert }
}

async function leafOf(
  names: string[],
  { from, until }: { from: Date; until: Date },
  ca?: KeyAndCertificate,
): Promise<KeyAndCertificate> {
  const made = await generate([{ name: 'commonName', value: names[0] ?? 'localhost' }], {
    ...OPTIONS,
    notBeforeDate: from,
    notAfterDate: until,
    ...(ca ? { ca } : {}),
    extensions: [
      { name: 'basicConstraints', cA: false },
      { name: 'extKeyUsage', serverAuth: true },
      { name: 'subjectAltName', altNames: names.map((value) => ({ type: 2, value })) },
    ],
  })
  return { key: made.private, cert: made.cert }
}
