/** The text of a message with its link, and the time in the corner: at the end of the last line where it fits. */
import type { ReactNode } from 'react'
import { textStyle } from './stage-style'
import type { SurfaceTokens } from './tokens/surface-tokens'

export interface MessageTextProps {
  text: string
  tokens: SurfaceTokens
  /** Time and ticks. */
  meta: ReactNode
}

export function MessageText({ text, tokens, meta }: MessageTextProps) {
  const { message, bubble, meta: metaStyle } = tokens
  const { topPx, endPx, bottomPx, startPx } = bubble.message
  return (
    <>
      <div
        dir="auto"
        data-message
        className="[overflow-wrap:anywhere] whitespace-pre-wrap"
        style={{
          ...textStyle(message),
          letterSpacing: message.trackingPx,
          // The side of the time is the chat's, not the text's.
          padding: `${topPx}px ${endPx}px ${bottomPx}px ${startPx}px`,
          color: 'var(--wa-text)',
        }}
      >
        {splitLinks(text).map(({ part, link, at }) =>
          link ? (
            <bdi
              key={at}
              data-link
              style={{
                color: 'var(--wa-link)',
                textDecoration: message.linkUnderlined ? 'underline' : undefined,
              }}
            >
              {part}
            </bdi>
          ) : (
            <span key={at}>{part}</span>
          ),
        )}
        {/* Takes the room of the time at the end of the last line; a text from right to left ends elsewhere, so there it takes a line. */}
        <span
          dir="ltr"
          className="invisible inline-block h-0 align-baseline [div:dir(rtl)>&]:block [div:dir(rtl)>&]:h-auto"
          style={{ ...textStyle(metaStyle), paddingLeft: metaStyle.gapPx }}
        >
          {meta}
        </span>
      </div>
      <span
        data-meta
        dir="ltr"
        className="absolute"
        style={{
          ...textStyle(metaStyle),
          right: metaStyle.endPx,
          bottom: metaStyle.bottomPx,
          color: 'var(--wa-time)',
        }}
      >
        {meta}
      </span>
    </>
  )
}

function splitLinks(message: string): { part: string; link: boolean; at: number }[] {
  let at = 0
  return message.split(/(https?:\/\/\S+)/).flatMap((part, index) => {
    const piece = { part, link: index % 2 === 1, at }
    at += part.length
    return part ? [piece] : []
  })
}
