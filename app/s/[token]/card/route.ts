/** The predicted card of a shared report as a page for an iframe on any site: no script, no cookie, nothing but the card. */
import { problemResponse } from '@/lib/http/problem'
import { cardWords } from '@/components/whatsapp/card-words'
import { goneCard } from '../../../_parts/share/gone-card'
import { type CardRequest, cardKey, reportCard, requestedCard } from '../../../_parts/share/report-card'
import { cardQuery, readCardParams } from '../../../_parts/share/card-params'
import { drawableReport } from '../../../_parts/share/drawable-report'
import { embedPage } from '../../../_parts/share/embed-page'
import { countDrawing, openedShare } from '../../../_parts/share/find-share'
import type { RouteParams } from '../../../_parts/route-props'
import { screenWords } from '../../../_parts/page-words'

const SVG = { kind: 'svg' } as const

export async function GET(request: Request, { params }: RouteParams<{ token: string }>): Promise<Response> {
  try {
    const { token } = await params
    const { request: asked, pageTheme } = readCardParams(request.url)
    const shared = await openedShare(token)
    const src = (theme: CardRequest['theme']) => `card.svg?${cardQuery({ ...asked, theme })}`
    const { language, t } = screenWords()
    const picture = { language, light: src('light'), dark: src('dark'), pageTheme }
    if (!shared) {
      const { widthPx, heightPx } = await goneCard(asked.theme, SVG)
      return page(404, {
        ...picture,
        widthPx,
        heightPx,
        title: t('share.card-gone'),
        words: t('share.card-gone-why'),
        href: null,
      })
    }
    await countDrawing(cardKey(token, asked, SVG))
    const report = drawableReport(shared.report)
    const { widthPx, heightPx } = await reportCard(token, report, asked, SVG)
    const { card, isPredicted, predicted } = requestedCard(report, asked)
    const words = cardWords(card, report.url, t)
    return page(200, {
      ...picture,
      widthPx,
      heightPx,
      title: t('share.card-title', { host: shared.host }),
      words: isPredicted
        ? words
        : t('share.card-not-expected', { layout: t(`stage.layout.${predicted.layout}`), words }),
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
