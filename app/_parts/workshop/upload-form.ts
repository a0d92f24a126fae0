/** What the plain forms with a picture have in common: how it is read, and the name under which an address carries why it was refused. */
import { isAppError } from '@/lib/errors'
import { limit } from '@/lib/http/rate-limit'
import { FORM_AROUND_BYTES, readForm } from '@/lib/http/read-form'
import { clientAddress } from '@/lib/http/request-facts'
import { log } from '@/lib/log'
import type { Visitor } from '@/lib/services/actor'
import { imageError, refusalIn, UPLOAD_BYTES_MAX } from '@/lib/services/workshop/image-error'

/** Counts one upload of the visitor, and reads no more than one may hold. */
export async function readUpload(request: Request, { visitorId }: Visitor): Promise<FormData> {
  await limit('image', { address: await clientAddress(), visitorId })
  return readForm(request, UPLOAD_BYTES_MAX + FORM_AROUND_BYTES, () => imageError('too-many-bytes'))
}

/** `what`: for the log, where it is no refusal of ours. */
export function refusalName(error: unknown, what: string): string {
  if (isAppError(error)) return refusalIn(error.said) ?? error.code
  log.error({ err: error }, what)
  return 'internal'
}
