/** Do the texts of another language have to say what the English ones say? `tsc` turns red when one of these lines begins to compile. */
import { expect, it } from 'vitest'
import { screens } from './en/screens/index'
import { screenWords } from './screen-words'

it('takes every text with its parameters, in any order', () => {
  expect(screenWords({ ...screens, 'verdict.checked': '{when}: ⟦seen⟧' })['verdict.checked']).toContain('⟦')
})

it('refuses a text that is missing, and a parameter too few or too many', () => {
  const { 'verdict.checked': _, ...rest } = screens
  // @ts-expect-error `verdict.checked` has no text
  screenWords(rest)
  // @ts-expect-error `when` is not said
  screenWords({ ...screens, 'verdict.checked': 'seen' })
  // @ts-expect-error nobody gives `who`
  screenWords({ ...screens, 'verdict.checked': '{when} {who}' })
  expect(rest).not.toHaveProperty('verdict.checked')
})
