/** Small pages whose reports are shared: titles in many scripts, and one page for each verdict. */
import sharp from 'sharp'
import type { PageToScan } from './own-https'

export const TITLES = {
  latin: 'Łódź à la carte: Ærøskøbing’s small plates',
  arabic: 'دفاتر مصنوعة يدويًا من ورق القطن (طبعة 2026)',
  hebrew: 'מחברות בעבודת יד מנייר כותנה, מהדורת 2026',
  hindi: 'पुस्तक मेला 2026: दिल्ली में नौ दिन',
  japanese: '喫茶やまぶき 秋のお品書き「栗と柿」',
  thai: 'ตลาดนัดวันเสาร์ที่เชียงใหม่ ของทำมือทั้งหมด',
  emoji: 'Balloons 🎈 for every age 👩‍👩‍👧‍👦 👍🏽 🇧🇷 1️⃣',
  'very-long-words': `Donaudampfschifffahrts${'elektrizitätenhauptbetriebswerk'.repeat(12)} ${'W'.repeat(4000)}`,
  'no-title': null,
} as const satisfies Record<string, string | null>

const DESCRIPTION = 'Everything by hand, in small numbers, sent anywhere.'

export async function pagesToScan(origin: string): Promise<Map<string, PageToScan>> {
  const picture = await sharp({
    create: { width: 1200, height: 630, channels: 3, background: '#7a5c3e' },
  })
    .jpeg()
    .toBuffer()
  const html = (body: string, status = 200): PageToScan => ({
    body,
    status,
    contentType: 'text/html; charset=utf-8',
  })
  const titled = Object.entries(TITLES).map(
    ([name, title]) => [`/${name}`, html(pageOf(origin, name, title, DESCRIPTION))] as const,
  )
  return new Map<string, PageToScan>([
    ...titled,
    ['/good', html(pageOf(origin, 'good', 'Notebooks made by hand', DESCRIPTION))],
    [
      '/improve',
      html(
        pageOf(
          origin,
          'improve',
          'Notebooks made by hand and bound with linen thread by three people who have never hurried once in forty years',
          DESCRIPTION,
        ),
      ),
    ],
    ['/fix', html('<!doctype html><html lang="en"><head><meta charset="utf-8"></head><body>-</body></html>')],
    ['/unknown', html('<!doctype html><title>Access denied</title><h1>Access denied</h1>', 403)],
    ['/picture.jpg', { body: picture, contentType: 'image/jpeg' }],
  ])
}

/** A page with everything in place but what the case leaves out. */
function pageOf(origin: string, name: string, title: string | null, description: string): string {
  const tags: [string, string | null][] = [
    ['og:title', title],
    ['og:description', description],
    ['og:url', `${origin}/${name}`],
    ['og:type', 'website'],
    ['og:site_name', 'Made for cards'],
    ['og:image', `${origin}/picture.jpg`],
    ['og:image:width', '1200'],
    ['og:image:height', '630'],
  ]
  const metas = tags.flatMap(([key, value]) =>
    value === null ? [] : [`<meta property="${key}" content="${value}">`],
  )
  return `<!doctype html><html lang="en"><head><meta charset="utf-8">${metas.join('')}</head><body><p>-</p></body></html>`
}
