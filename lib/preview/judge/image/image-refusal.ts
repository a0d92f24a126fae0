/** Who refuses an image, where the response itself says so: a protection, a store, a signature that has expired. */
import type { ImageAttempt, ImageFact } from '../../vocabulary/facts'
import { expiringAddress } from './expiring-address'

export type ImageRefusal =
  | { kind: 'protection'; by: string }
  | { kind: 'expired' }
  /** An object store: private, or not there. */
  | { kind: 'store'; store: StoreName }

export type StoreName = 's3' | 'gcs' | 'azure' | 'r2' | 'store'

/** Null when nothing in the response names what refused. */
export function nameImageRefusal(image: ImageFact, refusal: ImageAttempt['refusal']): ImageRefusal | null {
  const { headers, finalUrl, contentType } = image
  if (refusal?.by) return { kind: 'protection', by: refusal.by }
  if (expiringAddress(finalUrl)) return { kind: 'expired' }
  const valueOf = (wanted: string) => headers.find(({ name }) => name === wanted)?.value ?? ''
  const store = storeOf(valueOf, URL.parse(finalUrl)?.hostname ?? '')
  if (store) return { kind: 'store', store }
  // What sends errors as XML is hardly a web server.
  return /\bxml\b/i.test(contentType ?? '') ? { kind: 'store', store: 'store' } : null
}

function storeOf(valueOf: (name: string) => string, host: string): StoreName | null {
  const server = valueOf('server')
  if (/^AmazonS3$/i.test(server) || /(?:^|[.-])s3[.-].*amazonaws\.com$/i.test(host)) return 's3'
  if (valueOf('x-guploader-uploadid') !== '' || host.endsWith('storage.googleapis.com')) return 'gcs'
  if (/^Windows-Azure-Blob/i.test(server) || host.endsWith('.blob.core.windows.net')) return 'azure'
  if (host.endsWith('.r2.dev') || host.endsWith('.r2.cloudflarestorage.com')) return 'r2'
  return valueOf('x-amz-request-id') !== '' ? 's3' : null
}
