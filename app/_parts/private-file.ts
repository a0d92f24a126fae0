/** A file that only its owner gets: to look at, or under a name to keep. */

export interface PrivateFile {
  bytes: Uint8Array<ArrayBuffer>
  contentType: string
  /** Of a file to keep; its letters must be safe in a header. */
  name?: string | null
  /** How long the owner's own browser may keep it; not at all when left out. */
  maxAgeS?: number
}

export function privateFile({ bytes, contentType, name, maxAgeS }: PrivateFile): Response {
  return new Response(bytes, {
    headers: {
      'cache-control': maxAgeS === undefined ? 'private, no-store' : `private, max-age=${maxAgeS}`,
      'x-content-type-options': 'nosniff',
      'content-type': contentType,
      'content-length': String(bytes.byteLength),
      ...(name && { 'content-disposition': `attachment; filename="${name}"` }),
    },
  })
}
