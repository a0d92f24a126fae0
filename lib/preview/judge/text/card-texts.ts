/** Each text that a card shows, with the clients that show it; clients of one app may take different tags. */
import { limitOf, readingOf } from '../../vocabulary/client'
import type { HeadFact } from '../../vocabulary/facts'
import { listOf } from '../../vocabulary/message'
import type { FieldFact } from '../../vocabulary/tags'
import type { Audience } from '../check'

export interface CardText {
  what: 'title' | 'description'
  field: FieldFact
  /** The client cuts the text after so many UTF-16 units. */
  charsMax: number
  clients: ReturnType<typeof listOf>
  shownBy: 'all' | 'some'
}

/** Wants `titleCharsCut` and `descriptionCharsCut` among the check's witnesses. */
export function cardTexts(head: HeadFact, { client, app }: Audience): CardText[] {
  return (['title', 'description'] as const).flatMap((what) => {
    const charsMax = limitOf(client, what === 'title' ? 'titleCharsCut' : 'descriptionCharsCut')
    const byTag = Map.groupBy(app, (other) => readingOf(head, other)[what]?.tag ?? null)
    return [...byTag.values()].flatMap((clients) => {
      const field = clients[0] && readingOf(head, clients[0])[what]
      if (!field) return []
      return {
        what,
        field,
        charsMax,
        clients: listOf(clients.map(({ name }) => name)),
        shownBy: clients.length === app.length ? 'all' : 'some',
      }
    })
  })
}
