/** Next.js, app router: `generateMetadata`, a picture drawn by `next/og`, and the head held back for crawlers where it is streamed. */
import type { CardText } from '../../card-text'
import { scriptString as text } from '../../escape/script'
import type { Recipe } from '../../recipe'

export const nextApp: Recipe = {
  files: (card) => [
    { name: `app${folderOf(card)}/page.tsx`, language: 'tsx', code: metadata(card) },
    {
      name: `app${folderOf(card)}/opengraph-image.tsx`,
      language: 'tsx',
      code: picture(card),
      ...(card.hasPicture && { isOptional: true }),
    },
    ...(card.isStreamed ? [{ name: 'next.config.ts', language: 'ts' as const, code: CONFIG }] : []),
  ],
  notes: ({ isStreamed }) => [...(isStreamed ? ['streamed' as const] : []), 'draws-picture'],
}

/** Whatever is odd in an address is written as the route's own folder would be. */
const folderOf = ({ path }: CardText): string => path.replace(/\/+$/, '').replace(/[^\w\-./~%]/g, '-')

function metadata({ title, description, url, origin, siteName, image, hasPicture }: CardText): string {
  const images = hasPicture
    ? `\n      images: [{ url: ${text(image.url)}, width: ${image.width}, height: ${image.height} }],`
    : ''
  return `import type { Metadata } from 'next'

export async function generateMetadata(): Promise<Metadata> {
  return {
    metadataBase: new URL(${text(origin)}),
    title: ${text(title)},
    description: ${text(description)},
    openGraph: {
      title: ${text(title)},
      description: ${text(description)},
      url: ${text(url)},
      siteName: ${text(siteName)},${images}
      type: 'website',
    },
  }
}`
}

const picture = ({ title, siteName }: CardText): string => `import { ImageResponse } from 'next/og'

export const alt = ${text(title)}
export const size = { width: 1200, height: 630 }
export const contentType = 'image/png'

export default function OpengraphImage() {
  return new ImageResponse(
    <div
      style={{
        display: 'flex',
        flexDirection: 'column',
        justifyContent: 'flex-end',
        width: '100%',
        height: '100%',
        padding: 72,
        background: '#ffffff',
        color: '#111111',
      }}
    >
      <div style={{ fontSize: 64, fontWeight: 700, lineHeight: 1.15 }}>{${text(title)}}</div>
      <div style={{ fontSize: 32, marginTop: 24, color: '#555555' }}>{${text(siteName)}}</div>
    </div>,
    size,
  )
}`

const CONFIG = `import type { NextConfig } from 'next'

const nextConfig: NextConfig = {
  // Everybody gets the complete head; without this line the built-in list holds WhatsApp.
  htmlLimitedBots: /.*/,
}

export default nextConfig`
