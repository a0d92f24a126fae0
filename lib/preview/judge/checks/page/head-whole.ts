/** Does the head hold the tags of the card for a reader that parses the page, too? */
import type { HeadFact } from '../../../vocabulary/facts'
import { listOf, phrase } from '../../../vocabulary/message'
import type { TagFact } from '../../../vocabulary/tags'
import { defineCheck, fix, pass, unknown, warn } from '../../check'
import { secondStart } from '../../page/second-start'
import { mattersToCard } from '../../tags/matters-to-card'

export const headWhole = defineCheck({
  id: 'head-whole',
  group: 'page',
  weight: 3,
  needs: ['head'],
  witnesses: ['headOnly', 'headEndsAtBody'],
  run({ head }, { client, app }) {
    const { endedBy, guardTripped, tags } = head
    if (!endedBy) return guardTripped ? unknown('head-not-read-whole', {}) : wholeHead(head)
    const { element, line, column, keys } = endedBy
    const evidence = [{ label: phrase('evidence.ends-the-head', {}), value: `<${element}>`, line, column }]
    const named = { element, line, keys: listOf(keys), count: keys.length }
    const before = tags.filter((tag) => tag.place === 'head' && !isAfter(tag, endedBy))
    const isLost = tags.some(
      (tag) => tag.place === 'head' && isAfter(tag, endedBy) && mattersToCard(tag, before, client),
    )
    if (!isLost) return pass('ended-after-the-card', named, { evidence })
    const patterns = app.filter(({ reading }) => reading.finds === client.reading.finds)
    return warn(
      'ended-early',
      { ...named, clients: listOf(patterns.map(({ name }) => name)) },
      { evidence, fix: fix('move-element', { element }) },
    )
  },
})

/** A second doctype and a second head are skipped by every reader, and what they hold is read. */
function wholeHead({ text, headEnd }: HeadFact) {
  const second = secondStart(text.slice(0, headEnd ?? text.length))
  if (!second) return pass('whole', {})
  const { name, line } = second
  const evidence = [{ label: phrase('evidence.tag-in-source', { key: name }), value: `<${name}>`, line }]
  return pass('begins-twice', { element: name, line }, { evidence })
}

const isAfter = (tag: TagFact, { line, column }: NonNullable<HeadFact['endedBy']>): boolean =>
  tag.line > line || (tag.line === line && tag.column > column)
