/** The texts of the screens: typed by the English ones, filled in, with quantities as people write them. */
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { useWords } from '#words'

function Shown() {
  const { t, value, date } = useWords()
  return (
    <p>
      {t('shell.history')}, {value({ bytes: 729_088 })},{' '}
      {date('2026-11-22', { dateStyle: 'medium', timeZone: 'UTC' })}
    </p>
  )
}

it('speaks English where no page says otherwise', () => {
  expect(renderToStaticMarkup(<Shown />)).toBe('<p>History, 712 KB, Nov 22, 2026</p>')
})

it('does not compile without a code, with another, or with superfluous parameters', () => {
  const check = (t: ReturnType<typeof useWords>['t']) => {
    // @ts-expect-error no such text
    t('shell.nothing')
    // @ts-expect-error this text has no parameters
    t('shell.history', { when: 'now' })
  }
  expect(check).toBeTypeOf('function')
})
