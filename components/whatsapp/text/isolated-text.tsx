/** A stranger's text that turns nothing around it: isolated by its own direction, and so is each address in it. */
import { splitLinks, type TextDirection } from '@/lib/drawing/text/message-parts'

export interface IsolatedTextProps {
  text: string
  dir: TextDirection
  /** Behind the text, outside of an address that was cut. */
  end?: string
}

export function IsolatedText({ text, dir, end }: IsolatedTextProps) {
  return (
    <bdi dir={dir}>
      {splitLinks(text).map(({ text: part, link, at }) =>
        link ? (
          <bdi key={at} dir="ltr">
            {part}
          </bdi>
        ) : (
          part
        ),
      )}
      {end}
    </bdi>
  )
}
