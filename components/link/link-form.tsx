/** What is asked of a link: the link itself, the way it is sent, five parameters. Plain fields, which need no scripts. */
import { useWords } from '#words'
import type { TidyLink } from '@/lib/preview/link/tidy-link'
import { presetValues, UTM_CHARS_MAX, UTM_PRESETS, type UtmName } from '@/lib/preview/link/utm'
import { Button } from '../ui/button'
import { Disclosure } from '../ui/disclosure'
import { Field } from '../ui/form/field'
import { LINK_INPUT } from '../ui/form/link-input'
import { LINK_FIELD } from './link-fields'
import { refusalSentence } from './note-sentences'

/** The others are folded: a phone shows the finished link sooner. */
const OFTEN = ['source', 'medium', 'campaign'] as const satisfies readonly UtmName[]
const SELDOM = ['content', 'term'] as const satisfies readonly UtmName[]

export function LinkFields({ tidy }: { tidy: TidyLink }) {
  const words = useWords()
  const { t, value } = words
  const { typed, values, refusal, there, signed } = tidy
  // Nothing may be added to a signed link, so nothing is asked.
  const isFixed = signed !== null
  const field = (name: UtmName) => (
    <Field
      key={name}
      label={t(`link.utm.${name}`)}
      name={LINK_FIELD[name]}
      defaultValue={values[name] ?? ''}
      maxLength={UTM_CHARS_MAX}
      autoComplete="off"
      autoCapitalize="none"
      spellCheck={false}
      hint={
        there[name].length > 0
          ? t('link.utm-now', { values: value({ list: there[name].map((one) => one || '–') }) })
          : t(`link.utm-hint.${name}`)
      }
    />
  )
  return (
    <div className="grid gap-6">
      {/* First among the buttons: it is the one that Enter presses. */}
      <div className="grid items-start gap-3 sm:grid-cols-[1fr_auto] sm:[&>:last-child]:mt-7">
        <Field
          label={t('link.field')}
          name={LINK_FIELD.url}
          {...LINK_INPUT}
          dir="ltr"
          defaultValue={typed}
          problem={refusal ? refusalSentence(refusal, words) : null}
        />
        <Button type="submit">{t('link.update')}</Button>
      </div>
      <fieldset disabled={isFixed} className="grid min-w-0 gap-2 disabled:opacity-50">
        <legend className="mb-2 text-sm font-medium">{t('link.presets')}</legend>
        <div className="flex flex-wrap gap-2">
          {UTM_PRESETS.map((preset) => {
            const { source, medium } = presetValues(preset)
            const isChosen = values.source === source && values.medium === medium
            return (
              <Button
                key={preset}
                type="submit"
                name={LINK_FIELD.preset}
                value={preset}
                kind={isChosen ? 'primary' : 'secondary'}
                aria-pressed={isChosen}
              >
                {t(`link.preset.${preset}`)}
              </Button>
            )
          })}
        </div>
        <p className="text-soft max-w-prose text-sm">{t('link.preset-hint')}</p>
      </fieldset>
      <fieldset disabled={isFixed} className="grid min-w-0 gap-4 disabled:opacity-50">
        <legend className="mb-3 text-sm font-medium">{t('link.utm')}</legend>
        <div className="grid gap-4 sm:grid-cols-2">{OFTEN.map(field)}</div>
        <Disclosure
          summary={t('link.utm-more')}
          open={SELDOM.some((name) => values[name] || there[name].length > 0)}
        >
          <div className="grid gap-4 pt-2 sm:grid-cols-2">{SELDOM.map(field)}</div>
        </Disclosure>
      </fieldset>
    </div>
  )
}
