/** The field under somebody else's report: it hands the address to the home page, where the check starts. */
import { useWords } from '#words'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/form/field'
import { LINK_INPUT } from '@/components/ui/form/link-input'
import { FIELD } from '../../_actions/scan-event'

export function CheckYourOwn() {
  const { t } = useWords()
  return (
    <section
      id="check-your-own"
      aria-labelledby="check-your-own-title"
      className="border-line mt-10 max-w-[720px] border-t pt-8 print:hidden"
    >
      <h2 id="check-your-own-title" className="mb-3 text-base font-semibold">
        {t('share.check-your-own')}
      </h2>
      <form action="/" method="get" className="grid items-start gap-3 sm:grid-cols-[1fr_auto]">
        <Field
          label={t('scanning.field')}
          labelHidden
          name={FIELD.input}
          {...LINK_INPUT}
          placeholder={t('scanning.placeholder')}
          data-key="field"
          large
        />
        <Button type="submit" kind="primary" size="large">
          {t('share.go-on')}
        </Button>
      </form>
    </section>
  )
}
