/** One font file of a script; the browser asks for those whose signs it draws. */
import { fontFile } from '../../_font-files'

export async function GET(_: Request, { params }: { params: Promise<{ file: string }> }): Promise<Response> {
  const { file } = await params
  const bytes = await fontFile(file)
  if (bytes === null) return new Response('There is no such font.', { status: 404 })
  return new Response(new Uint8Array(bytes), {
    headers: {
      'content-type': file.endsWith('2') ? 'font/woff2' : 'font/woff',
      'cache-control': 'public, max-age=31536000, immutable',
    },
  })
}
