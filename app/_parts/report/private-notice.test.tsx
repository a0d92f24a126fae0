/** The warning names what may happen and the setting that allows it, as a region of its own. */
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { PrivateNotice } from './private-notice'

it('says what may be reached, by whom, and which setting does it', () => {
  const out = renderToStaticMarkup(<PrivateNotice />)
  expect(out).toMatch(/^<section aria-label="Setting of this server"/)
  expect(out.replace(/<[^>]+>/g, '')).toBe(
    'Private addresses may be scanned on this server. Anyone who can open this page can reach its network through it. The setting is CARDPROOF_ALLOW_PRIVATE.',
  )
  // Nothing in it takes the first Tab away from the skip link.
  expect(out).not.toMatch(/<a |<button|tabindex/i)
})
