/** The faces of one script in one weight, as a stylesheet; a card links it only when it is written in that script. */
import { fontSheet } from '../_font-files'

export async function GET(_: Request, { params }: { params: Promise<{ sheet: string }> }): Promise<Response> {
  const css = await fontSheet((await params).sheet)
  if (css === null) return new Response('There is no such stylesheet.', { status: 404 })
  return new Response(css, {
    headers: { 'content-type': 'text/css; charset=utf-8', 'cache-control': 'public, max-age=604800' },
  })
}
