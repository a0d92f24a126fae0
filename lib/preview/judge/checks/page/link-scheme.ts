/** Was the link given with http:// or https://? */
import type { Evidence } from '../../../vocabulary/evidence'
import { phrase } from '../../../vocabulary/message'
import { defineCheck, fix, pass, warn } from '../../check'

export const linkScheme = defineCheck({
  id: 'link-scheme',
  group: 'page',
  weight: 2,
  needs: ['request'],
  witnesses: ['linkScheme'],
  run({ request: { input, url, scheme, schemeTyped, fromText } }) {
    const evidence: Evidence[] = [
      { label: phrase('evidence.link-as-entered', {}), value: input.trim() },
      ...(fromText ? [{ label: phrase('evidence.link-in-text', {}), value: url }] : []),
    ]
    if (schemeTyped)
      return fromText
        ? pass('complete-in-text', { scheme }, { evidence })
        : pass('complete', { scheme }, { evidence })
    return warn(
      'no-scheme',
      { scheme },
      {
        evidence: [...evidence, { label: phrase('evidence.link-checked', {}), value: url }],
        fix: fix('send-in-full', {}, { language: 'text', code: url }),
      },
    )
  },
})
