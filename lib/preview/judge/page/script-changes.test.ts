/** Which tag wins a field before and after the scripts is the client's to say. */
import { describe, expect, it } from 'vitest'
import { WHATSAPP } from '../../testing/audience'
import { headOf, tagOf } from '../../testing/sample-facts'
import { renderedOf } from '../../testing/sample-visits'
import { scriptChanges } from './script-changes'

const { client } = WHATSAPP
const served = [{ key: '<title>', value: 'App' }]
const head = headOf([tagOf('<title>', 'App')])

describe('scriptChanges', () => {
  it('looks for the keys of the client, in its order', () => {
    const tags = [...served, { key: 'twitter:title', value: 'Bread' }]
    const rendered = renderedOf({ served, tags })
    expect(scriptChanges(head, rendered, client)).toMatchObject([{ key: 'twitter:title', before: 'App' }])
    const titles = [{ key: '<title>', rule: '<title>' }]
    const another = { reading: { ...client.reading, title: titles } }
    expect(scriptChanges(head, rendered, another)).toEqual([])
  })

  it('takes the one of two tags that the client takes', () => {
    const tags = [...served, { key: '<title>', value: 'Bread' }]
    const rendered = renderedOf({ served, tags })
    expect(scriptChanges(head, rendered, client)).toMatchObject([{ after: 'Bread', kind: 'changed' }])
    const another = { reading: { ...client.reading, wins: 'first' as const } }
    expect(scriptChanges(head, rendered, another)).toEqual([])
  })
})
