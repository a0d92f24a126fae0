/** Does the head hold the tags of the card for a reader that parses the page, too? */
import { listOf, phrase } from '../../../vocabulary/message'
import { defineCheck, fix, pass, unknown, warn } from '../../check'

export const headWhole = defineCheck({
  id: 'head-whole',
  group: 'page',
  weight: 3,
  needs: ['head'],
  witnesses: ['headOnly', 'headEndsAtBody'],
  run({ head: { endedBy, guardTripped } }, { client, app }) {
    if (!endedBy) return guardTripped ? unknown('head-not-read-whole', {}) : pass('whole', {})
    const { element, line, column, keys } = endedBy
    const patterns = app.filter(({ reading }) => reading.finds === client.reading.finds)
    return warn(
      'ended-early',
      {
        element,
        line,
        keys: listOf(keys),
        count: keys.length,
        clients: listOf(patterns.map(({ name }) => name)),
      },
      {
        evidence: [{ label: phrase('evidence.ends-the-head', {}), value: `<${element}>`, line, column }],
        fix: fix('move-element', { element }),
      },
    )
  },
})
