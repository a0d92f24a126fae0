/** Is one picture taken out of hot-link protection, and nothing beside it? */
import { expect, it } from 'vitest'
import { unlinkRule } from './unlink-rule'

it.each([
  ['nginx', 'location = /a/card.jpg {'],
  ['Apache', 'RewriteCond %{REQUEST_URI} !=/a/card.jpg'],
  ['LiteSpeed', 'RewriteCond %{REQUEST_URI} !=/a/card.jpg'],
])('%s leaves the path out', (server, code) =>
  expect(unlinkRule(['Varnish', server], '/a/card.jpg')?.code).toContain(code),
)

it('has nothing for a server that did not show itself, and for an address that says more in a rule', () => {
  expect(unlinkRule(['Varnish'], '/card.jpg')).toBeUndefined()
  for (const path of ['/a b', '/a;b', '/$uri', '/a{b']) expect(unlinkRule(['nginx'], path)).toBeUndefined()
})
