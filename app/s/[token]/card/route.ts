/** The predicted card of a shared report as a page for an iframe on any site: no script, no cookie, nothing but the card. */
import { problemResponse } from '@/lib/http/problem'
import { cardWords } from '@/components/whatsapp/card-words'
import { goneCard } from '../../../_parts/gone-card'
import { type CardRequest, cardKey, reportCard, requestedCard } from '../../../_parts/report-card'
import { cardQuery, readCardParams } from '../../../_parts/card-params'
import { embedPage } from '../../../_parts/embed-page'
import { countDrawing, openedShare } from '../../../_parts/opened-share'
import type { RouteParams } from '../../../_parts/route-props'

const SVG = { kind: 'svg' } as const

export async function GET(request: Request, { params }: RouteParams<{ token: string }>): Promise<Response> {
  try {
    const { token } = await params
    const { request: asked, pageTheme } = readCardParams(request.url)
    const shared = await openedShare(token)
    const src = (theme: CardRequest['theme']) => `card.svg?${cardQuery({ ...asked, theme })}`
    const picture = { light: src('light'), dark: src('dark'), pageTheme }
    if (!shared) {
      const { widthPx, heightPx } = await goneCard(asked.theme, SVG)
      return page(404, {
        ...picture,
        widthPx,
        heightPx,
        title: 'This card is not shared',
        words: 'This card is not shared any more, or never was.',
        href: null,
      })
    }
    await countDrawing(cardKey(token, asked, SVG))
    const { widthPx, heightPx } = await reportCard(token, shared.report, asked, SVG)
    const { card, isPredicted, predicted } = requestedCard(shared.report, asked)
    const words = cardWords(card, shared.report.url)
    return page(200, {
      ...picture,
      widthPx,
      heightPx,
      title: `How WhatsApp shows a link to ${shared.host}`,
      words: isPredicted
        ? words
        : `Not what is expected, which is the layout “${predicted.layout}”. ${words}`,
      href: `/s/${token}?surface=${asked.surface}`,
    })
  } catch (error) {
    return problemResponse(error)
  }
}

function page(status: number, content: Parameters<typeof embedPage>[0]): Response {
  return new Response(embedPage(content), {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': status === 200 ? 'private, max-age=300' : 'no-store',
    },
  })
}
