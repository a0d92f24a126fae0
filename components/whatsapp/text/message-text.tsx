/** The text of a message with its link, and the time in the corner: at the end of the last line where it fits. */
import { Fragment, type ReactNode } from 'react'
import type { MessageBoxes } from '@/lib/drawing/boxes/message-boxes'
import type { SurfaceTokens } from '@/lib/drawing/tokens/surface-tokens'
import { boxStyle } from '../stage-style'
import { textStyle } from './text-style'

export interface MessageTextProps {
  boxes: MessageBoxes
  tokens: SurfaceTokens
  /** Time and ticks. */
  meta: ReactNode
}

export function MessageText({ boxes, tokens, meta }: MessageTextProps) {
  const { message, meta: metaStyle } = tokens
  const { text, parts, reserve, meta: place } = boxes
  return (
    <>
      <div
        dir={text.direction}
        data-message
        className="[overflow-wrap:anywhere] whitespace-pre-wrap"
        style={boxStyle(text)}
      >
        {parts.map(({ text: part, link, at, pieces }) =>
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
              {pieces ? breakable(pieces) : part}
            </bdi>
          ) : (
            <bdi key={at}>{part}</bdi>
          ),
        )}
        {/* Takes the room of the time at the end of the last line; a text from the right ends elsewhere, so there it takes a line. */}
        <span
          dir="ltr"
          className={reserve.ownLine ? 'invisible block' : 'invisible inline-block h-0'}
          style={{ ...textStyle(metaStyle), paddingLeft: reserve.gapPx }}
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
          right: place.endPx,
          bottom: place.bottomPx,
          color: 'var(--wa-time)',
        }}
      >
        {meta}
      </span>
    </>
  )
}

const breakable = (pieces: readonly string[]): ReactNode =>
  pieces.map((piece, index) => (
    <Fragment key={index}>
      {index > 0 ? <wbr /> : null}
      {/* Browsers would also break after these signs. */}
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
