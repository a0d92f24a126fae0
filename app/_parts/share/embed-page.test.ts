import { describe, expect, it } from 'vitest'
import { embedPage } from './embed-page'

const page = (rest = {}) =>
  embedPage({
    language: 'en',
    title: 'How WhatsApp shows a link',
    words: 'A card',
    light: 'card.svg?surface=android&theme=light',
    dark: 'card.svg?surface=android&theme=dark',
    pageTheme: 'auto',
    widthPx: 313,
    heightPx: 315,
    href: '/s/token',
    ...rest,
  })

describe('embedPage', () => {
  it('has no script, and a picture for each theme', () => {
    expect(page()).not.toMatch(/<script|onclick/i)
    expect(page()).toContain(
      '<source media="(prefers-color-scheme: dark)" srcset="card.svg?surface=android&amp;theme=dark">',
    )
    expect(page({ pageTheme: 'dark' })).not.toContain('<source')
    expect(page({ pageTheme: 'dark' })).toContain('src="card.svg?surface=android&amp;theme=dark"')
  })

  it('leads to the report in a new tab, or nowhere', () => {
    expect(page()).toContain('<a href="/s/token" target="_blank" rel="noopener noreferrer">')
    expect(page({ href: null })).not.toContain('<a ')
  })

  it('keeps hostile words as words', () => {
    const html = page({ title: '</title><script>alert(1)</script>', words: '" onerror="alert(1)' })
    expect(html).not.toContain('<script')
    expect(html).not.toContain('" onerror')
  })
})
