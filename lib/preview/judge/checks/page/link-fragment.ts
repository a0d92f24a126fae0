/** Does the link name its page in a part that a server gets to see? */
import { phrase } from '../../../vocabulary/message'
import { defineCheck, fix, pass, warn } from '../../check'
import { excerpt } from '../../text/graphemes'

/** What a script in the browser takes for the name of a view; other fragments are places on one page. */
const ROUTE = /#[!/][^\s]*/

export const linkFragment = defineCheck({
  id: 'link-fragment',
  group: 'page',
  weight: 2,
  needs: ['request'],
  witnesses: ['fragmentNotSent'],
  run({ request: { input, url } }) {
    const evidence = [{ label: phrase('evidence.link-as-entered', {}), value: input.trim() }]
    const [route] = ROUTE.exec(input) ?? []
    // A lone `#/` is where such pages begin.
    if (route === undefined || /^#!?\/?$/.test(route)) return pass('seen-by-server', {}, { evidence })
    return warn(
      'after-hash',
      { route: excerpt(route, 100), url },
      {
        evidence: [...evidence, { label: phrase('evidence.link-checked', {}), value: url }],
        fix: fix('use-a-path', {}),
      },
    )
  },
})
