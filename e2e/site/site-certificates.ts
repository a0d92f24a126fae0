/** Certificates of the test web, made when it starts: its own authority, one leaf for all hosts, one signed by itself. */
import { generate } from 'selfsigned'

const DAY_MS = 86_400_000

export interface KeyAndCertificate {
  key: string
  cert: string
}

export interface SiteCertificates {
  /** What a client must trust to accept `trusted`. */
  caPem: string
  trusted: KeyAndCertificate
  selfSigned: KeyAndCertificate
}

export async function makeSiteCertificates(
  hosts: string[],
  selfSignedHosts: string[],
): Promise<SiteCertificates> {
  const options = {
    keyType: 'ec',
    curve: 'P-256',
    algorithm: 'sha256',
    notBeforeDate: new Date(Date.now() - DAY_MS),
    notAfterDate: new Date(Date.now() + 30 * DAY_MS),
  } as const
  const authority = await generate([{ name: 'commonName', value: 'Cardproof test web authority' }], {
    ...options,
    extensions: [
      { name: 'basicConstraints', cA: true, critical: true },
      { name: 'keyUsage', keyCertSign: true, cRLSign: true, critical: true },
    ],
  })
  const leaf = (names: string[], ca?: { key: string; cert: string }) =>
    generate([{ name: 'commonName', value: names[0] ?? 'localhost' }], {
      ...options,
      ...(ca ? { ca } : {}),
      extensions: [
        { name: 'basicConstraints', cA: false },
        { name: 'extKeyUsage', serverAuth: true },
        { name: 'subjectAltName', altNames: names.map((value) => ({ type: 2, value })) },
      ],
    })
  const trusted = await leaf(hosts, { key: authority.private, cert: authority.cert })
  const selfSigned = await leaf(selfSignedHosts)
  return {
    caPem: authority.cert,
    trusted: { key: trusted.private, cert: trusted.cert },
    selfSigned: { key: selfSigned.private, cert: selfSigned.cert },
  }
}
