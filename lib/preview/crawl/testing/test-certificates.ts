/** A certificate authority and server certificates made while the tests run, broken in the ways that sites break theirs. */
import 'reflect-metadata'
import {
  BasicConstraintsExtension,
  SubjectAlternativeNameExtension,
  X509CertificateGenerator,
} from '@peculiar/x509'

export interface Certificate {
  key: string
  cert: string
}
export interface TestAuthority {
  /** PEM for the `ca` option. */
  ca: string
  issue(names: string[], validity?: { from?: Date; until?: Date }): Promise<Certificate>
  selfSigned(names: string[]): Promise<Certificate>
  /** Of this authority, with a key that nobody should trust any more. */
  weak(names: string[]): Promise<Certificate>
}

const ALGORITHM = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' }
const WEAK = {
  name: 'RSASSA-PKCS1-v1_5',
  hash: 'SHA-256',
  modulusLength: 1_024,
  publicExponent: new Uint8Array([1, 0, 1]),
}
const DAY_MS = 86_400_000
const daysFromNow = (days: number) => new Date(Date.now() + days * DAY_MS)

export async function createAuthority(): Promise<TestAuthority> {
  const keys = await crypto.subtle.generateKey(ALGORITHM, true, ['sign', 'verify'])
  const root = await X509CertificateGenerator.createSelfSigned({
    name: 'CN=Crawl test authority',
    keys,
    signingAlgorithm: ALGORITHM,
    notBefore: daysFromNow(-2),
    notAfter: daysFromNow(2),
    extensions: [new BasicConstraintsExtension(true, 1, true)],
  })
  const sign = async (own: CryptoKeyPair, names: string[], from: Date, until: Date): Promise<Certificate> => {
    const certificate = await X509CertificateGenerator.create({
      subject: `CN=${names[0]}`,
      issuer: root.subject,
      publicKey: own.publicKey,
      signingKey: keys.privateKey,
      signingAlgorithm: ALGORITHM,
      notBefore: from,
      notAfter: until,
      extensions: [alternativeNames(names)],
    })
    return { cert: certificate.toString('pem'), key: await pemOf(own.privateKey) }
  }
  return {
    ca: root.toString('pem'),
    async issue(names, { from = daysFromNow(-1), until = daysFromNow(1) } = {}) {
      const own = await crypto.subtle.generateKey(ALGORITHM, true, ['sign', 'verify'])
      return sign(own, names, from, until)
    },
    async weak(names) {
      const own = await crypto.subtle.generateKey(WEAK, true, ['sign', 'verify'])
      return sign(own, names, daysFromNow(-1), daysFromNow(1))
    },
    async selfSigned(names) {
      const own = await crypto.subtle.generateKey(ALGORITHM, true, ['sign', 'verify'])
      const certificate = await X509CertificateGenerator.createSelfSigned({
        name: `CN=${names[0]}`,
        keys: own,
        signingAlgorithm: ALGORITHM,
        notBefore: daysFromNow(-1),
        notAfter: daysFromNow(1),
        extensions: [alternativeNames(names)],
      })
      return { cert: certificate.toString('pem'), key: await pemOf(own.privateKey) }
    },
  }
}

function alternativeNames(names: string[]): SubjectAlternativeNameExtension {
  return new SubjectAlternativeNameExtension(names.map((value) => ({ type: 'dns' as const, value })))
}

async function pemOf(key: CryptoKey): Promise<string> {
  const der = Buffer.from(await crypto.subtle.exportKey('pkcs8', key))
  const lines = der.toString('base64').match(/.{1,64}/g) ?? []
  return `-----BEGIN PRIVATE KEY-----\n${lines.join('\n')}\n-----END PRIVATE KEY-----\n`
}
