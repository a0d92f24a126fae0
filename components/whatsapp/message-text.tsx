/** The text of a message with its link, and the time in the corner: at the end of the last line where it fits. */
import { Fragment, type ReactNode } from 'react'
import { linkPieces, splitLinks, startsFromRight } from './message-parts'
import { textStyle } from './stage-style'
import type { LinkBreaks, SurfaceTokens } from './tokens/surface-tokens'

export interface MessageTextProps {
  text: string
  tokens: SurfaceTokens
  /** Time and ticks. */
  meta: ReactNode
}

export function MessageText({ text, tokens, meta }: MessageTextProps) {
  const { message, bubble, meta: metaStyle } = tokens
  const { topPx, endPx, bottomPx, startPx } = bubble.message
  const fromRight = startsFromRight(text)
  return (
    <>
      <div
        dir={fromRight ? 'rtl' : 'ltr'}
        data-message
        className="[overflow-wrap:anywhere] whitespace-pre-wrap"
        style={{
          ...textStyle(message),
          letterSpacing: message.trackingPx,
          padding: `${topPx}px ${endPx}px ${bottomPx}px ${startPx}px`,
          color: 'var(--wa-text)',
        }}
      >
        {splitLinks(text).map(({ text: part, link, at }) =>
          link ? (
            <bdi
              key={at}
              dir="ltr"
              data-link
              style={{
                color: 'var(--wa-link)',
                textDecoration: message.linkUnderlined ? 'underline' : undefined,
              }}
            >
              {message.linkBreaks === 'browser' ? part : breakable(part, message.linkBreaks)}
            </bdi>
          ) : (
            <bdi key={at}>{part}</bdi>
          ),
        )}
        {/* Takes the room of the time at the end of the last line; a text from the right ends elsewhere, so there it takes a line. */}
        <span
          dir="ltr"
          className={fromRight ? 'invisible block' : 'invisible inline-block h-0'}
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

const breakable = (link: string, breaks: Exclude<LinkBreaks, 'browser'>): ReactNode =>
  linkPieces(link, breaks).map((piece, index) => (
    <Fragment key={index}>
      {index > 0 ? <wbr /> : null}
      {/* Browsers would also break behind these signs. */}
      {piece.split(/(?<=[/?%-])(?=.)/).map((part, at, parts) =>
        at < parts.length - 1 ? (
          <Fragment key={at}>
            {part.slice(0, -1)}
            <span className="holds-next">{part.slice(-1)}</span>
          </Fragment>
        ) : (
          part
        ),
      )}
    </Fragment>
  ))
