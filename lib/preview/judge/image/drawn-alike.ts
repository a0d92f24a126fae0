/** What the pixels of a picture make of the card, and which clients of the app draw it as the leading one does. */
import type { PictureLayout } from '../../vocabulary/client'
import type { PictureFact } from '../../vocabulary/facts'
import { type List, listOf } from '../../vocabulary/message'
import type { Audience } from '../check'

export interface DrawnAlike {
  drawn: PictureLayout
  clients: List
}

export function drawnAlike(
  picture: Pick<PictureFact, 'width' | 'height'>,
  bytes: number,
  { client, app }: Audience,
): DrawnAlike {
  const drawn = client.layOut(picture, bytes)
  const alike = app.filter((other) => isSameRule(other.layOut(picture, bytes), drawn))
  return { drawn, clients: listOf(alike.map(({ name }) => name)) }
}

/** Two clients may draw the same for different reasons; what was observed of one says nothing of the other then. */
const isSameRule = (one: PictureLayout, other: PictureLayout): boolean =>
  one.layout === other.layout && one.reason.code === other.reason.code
