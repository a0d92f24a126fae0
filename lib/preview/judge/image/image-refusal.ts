/** Who refuses an image, where the response itself says so: a protection, a store, a signature that has expired. */
import type { ImageFact } from '../../vocabulary/facts'
import { expiringAddress } from './expiring-address'

export type ImageRefusal =
  | { kind: 'protection'; by: string }
  /** An object store: private, or not there. */
  | { kind: 'store'; store: StoreName }
  | { kind: 'expired' }

export type StoreName =
  'Amazon S3' | 'Google Cloud Storage' | 'Azure Blob Storage' | 'Cloudflare R2' | 'an object store'

const PROTECTED: readonly { by: string; name: string; value: RegExp }[] = [
  { by: 'Cloudflare', name: 'cf-mitigated', value: /challenge|block|deny/i },
  { by: 'Vercel', name: 'x-vercel-mitigated', value: /challenge|deny/i },
  { by: 'AWS WAF', name: 'x-amzn-waf-action', value: /challenge|captcha|block/i },
  { by: 'Sucuri', name: 'x-sucuri-block', value: /./ },
  { by: 'DataDome', name: 'x-dd-b', value: /./ },
  { by: 'DataDome', name: 'x-datadome', value: /./ },
  { by: 'Kasada', name: 'x-kpsdk-ct', value: /./ },
  { by: 'SiteGround', name: 'sg-captcha', value: /challenge/i },
]

/** Null when nothing in the response names what refused. */
export function nameImageRefusal({ headers, finalUrl, contentType }: Pick<ImageFact, 'headers' | 'finalUrl' | 'contentType'>): ImageRefusal | null {
  const valueOf = (wanted: string) => headers.find(({ name }) => name === wanted)?.value
  const protection = PROTECTED.find(({ name, value }) => value.test(valueOf(name) ?? ''))
  if (protection) return { kind: 'protection', by: protection.by }
  const expiring = expiringAddress(finalUrl)
  if (expiring) return { kind: 'expired' }
  const store = storeOf(valueOf, URL.parse(finalUrl)?.hostname ?? '')
  if (store) return { kind: 'store', store }
  return /\bxml\b/i.test(contentType ?? '') ? { kind: 'store', store: 'an object store' } : null
} // prettier-ignore

function storeOf(valueOf: (name: string) => string | undefined, host: string): StoreName | null {
  if (/^AmazonS3$/i.test(valueOf('server') ?? '') || /(?:^|[.-])s3[.-].*amazonaws\.com$/i.test(host))
    return 'Amazon S3'
  if (valueOf('x-amz-request-id') !== undefined) return 'Amazon S3'
  if (valueOf('x-guploader-uploadid') !== undefined || host.endsWith('storage.googleapis.com'))
    return 'Google Cloud Storage'
  if (/^Windows-Azure-Blob/i.test(valueOf('server') ?? '') || host.endsWith('.blob.core.windows.net'))
    return 'Azure Blob Storage'
  return host.endsWith('.r2.dev') || host.endsWith('.r2.cloudflarestorage.com') ? 'Cloudflare R2' : null
}
