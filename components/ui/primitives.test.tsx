/** The primitives without scripting: everything is there, named, and reachable. */
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { createScreenWords } from '@/lib/preview/words/create-screen-words'
import { ENGLISH } from '../words/english'
import { Button } from './button'
import { Field } from './form/field'
import { Menu } from './menu'
import { RelativeTime, relativeTo } from './relative-time'
import { SiteShell } from './site-shell'
import { Table } from './table'
import { Tabs } from './tabs'

const html = renderToStaticMarkup

describe('Button', () => {
  it('is a link when it leads somewhere and a button that submits nothing when it does not', () => {
    expect(html(<Button href="/history">History</Button>)).toMatch(
      /^<a [^>]*href="\/history"[^>]*>History<\/a>$/,
    )
    expect(html(<Button>Copy</Button>)).toMatch(/^<button type="button"/)
    expect(html(<Button type="submit">Check</Button>)).toMatch(/^<button type="submit"/)
  })
})

describe('Field', () => {
  it('ties label, hint and problem to the input', () => {
    const out = html(<Field label="Link" name="input" hint="One line" problem="This is no address." />)
    const id = /<input id="([^"]+)"/.exec(out)?.[1]
    expect(out).toContain(`for="${id}"`)
    expect(out).toContain(`aria-describedby="${id}-hint ${id}-problem"`)
    expect(out).toContain('aria-invalid="true"')
    expect(out).toMatch(new RegExp(`id="${id}-problem" role="alert"`))
  })

  it('claims no problem when there is none', () => {
    expect(html(<Field label="Link" />)).not.toMatch(/aria-invalid|aria-describedby|alert/)
  })
})

describe('Tabs', () => {
  it('hold every panel with its heading, so that all can be shown without scripting', () => {
    const out = html(
      <Tabs
        label="Evidence"
        tabs={[
          { id: 'tags', label: 'Tags', count: 3, content: <p>first</p> },
          { id: 'raw', label: 'Raw', content: <p>second</p> },
        ]}
      />,
    )
    expect(out).toContain('first')
    expect(out).toContain('second')
    expect(out).not.toContain('hidden=""')
    expect(out.match(/data-tab-heading/g)).toHaveLength(2)
    expect(out).toContain('<div id="raw">')
    // A tab must point at a panel, which is not the anchor.
    const controls = [...out.matchAll(/aria-controls="([^"]+)"/g)].map(([, id]) => id)
    for (const id of controls) expect(out).toContain(`id="${id}"`)
  })
})

describe('Menu', () => {
  it('has its links in the page for readers without scripting', () => {
    const out = html(
      <Menu label="More" items={[{ label: 'Download JSON', href: '/r.json', download: true }]} />,
    )
    expect(out).toContain('data-without-script')
    expect(out).toContain('href="/r.json"')
  })

  it('offers what needs scripting to nobody without it', () => {
    expect(html(<Menu label="More" items={[{ label: 'Print', act: () => {} }]} />)).not.toContain('Print')
  })
})

describe('RelativeTime', () => {
  const ENGLISH_WORDS = createScreenWords(ENGLISH)
  const now = Date.parse('2026-11-22T12:00:00Z')
  it.each([
    ['2026-11-22T11:59:40Z', 'just now'],
    ['2026-11-22T11:55:00Z', '5 minutes ago'],
    ['2026-11-22T09:00:00Z', '3 hours ago'],
    ['2026-11-21T11:00:00Z', 'yesterday'],
    ['2026-11-29T12:00:00Z', 'in 7 days'],
    ['2026-01-05T12:00:00Z', 'Jan 5, 2026'],
  ])('says of %s "%s"', (at, words) => {
    expect(relativeTo(new Date(at), now, ENGLISH_WORDS)).toBe(words)
  })

  it('is exact on hover, in UTC before scripting, and silent about a date that is none', () => {
    const out = html(<RelativeTime at="2026-11-20T09:12:00.000Z" />)
    expect(out).toContain('title="Nov 20, 2026, 9:12 AM UTC"')
    expect(out).toContain('dateTime="2026-11-20T09:12:00.000Z"')
    expect(html(<RelativeTime at="never" />)).toBe('')
  })
})

describe('Table', () => {
  it('has a caption and heads for its columns', () => {
    const out = html(
      <Table caption="Past checks" columns={['Link', 'Score']}>
        {null}
      </Table>,
    )
    expect(out).toContain('<caption class="sr-only">Past checks</caption>')
    expect(out.match(/scope="col"/g)).toHaveLength(2)
  })
})

describe('SiteShell', () => {
  it('starts with a link to the content and says which page this is', () => {
    const out = html(<SiteShell current="history">Body</SiteShell>)
    expect(out.indexOf('href="#main"')).toBeLessThan(out.indexOf('<header'))
    expect(out).toMatch(/<a href="\/history" aria-current="page"/)
    expect(out).toMatch(/<main id="main"/)
  })

  it('carries no navigation on a shared report', () => {
    expect(html(<SiteShell bare>Body</SiteShell>)).not.toContain('<nav')
  })
})
