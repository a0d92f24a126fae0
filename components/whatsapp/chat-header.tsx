/** The bar above a chat: picture, name and state of the other side, and the surface's own buttons. */
import { ArrowLeft, ChevronLeft, EllipsisVertical, Phone, Search, UserRound, Video } from 'lucide-react'
import type { Surface } from '@/lib/preview/vocabulary/card'
import { textStyle } from './text/text-style'
import { SAMPLE_CHAT, TOKENS } from '@/lib/drawing/tokens'

const BACK = { android: ArrowLeft, web: null, ios: ChevronLeft } as const
const BUTTONS = {
  android: [Video, Phone, EllipsisVertical],
  web: [Video, Search, EllipsisVertical],
  ios: [Video, Phone],
} as const

export function ChatHeader({ surface, name = SAMPLE_CHAT.name }: { surface: Surface; name?: string }) {
  const { header } = TOKENS[surface]
  const Back = BACK[surface]
  return (
    <div
      data-chat-header
      className="relative flex items-center"
      style={{
        height: header.heightPx,
        padding: `0 ${header.padXPx}px`,
        gap: header.gapPx,
        background: 'var(--wa-header)',
        color: 'var(--wa-icon)',
        boxShadow: `inset 0 -${header.linePx}px var(--wa-divider)`,
      }}
    >
      {Back ? <Back size={header.glyphPx} className="shrink-0" /> : null}
      <span
        className="flex shrink-0 items-center justify-center overflow-hidden rounded-full"
        style={{
          width: header.avatarPx,
          height: header.avatarPx,
          background: 'var(--wa-avatar)',
          color: 'var(--wa-soft)',
        }}
      >
        <UserRound size={header.glyphPx} />
      </span>
      <span className="min-w-0 flex-1">
        <span
          className="block overflow-hidden text-ellipsis whitespace-nowrap"
          style={{ ...textStyle(header.name), color: 'var(--wa-text)' }}
        >
          <bdi>{name}</bdi>
        </span>
        <span
          className="block overflow-hidden text-ellipsis whitespace-nowrap"
          style={{ ...textStyle(header.status), color: 'var(--wa-soft)' }}
        >
          {SAMPLE_CHAT.status}
        </span>
      </span>
      {BUTTONS[surface].map((Button, index) => (
        <Button key={index} size={header.glyphPx} className="shrink-0" />
      ))}
    </div>
  )
}
