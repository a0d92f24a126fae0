/** The one field and the one button: paste a link, press Enter; an ordinary form without scripting. */
import type { ReactNode } from 'react'
import { useWords } from '#words'
import { Button } from '../../ui/button'
import { Field } from '../../ui/form/field'
import { LINK_INPUT } from '../../ui/form/link-input'

export interface LinkFormProps {
  action: string | ((data: FormData) => void | Promise<void>)
  /** Name of the field in the form. */
  name?: string
  value?: string
  /** One line under the field. */
  hint?: ReactNode
  problem?: ReactNode
  autoFocus?: boolean
  /** While the check runs the button waits. */
  busy?: boolean
}

export function LinkForm({
  action,
  name = 'input',
  value,
  hint,
  problem,
  autoFocus = false,
  busy = false,
}: LinkFormProps) {
  const { t } = useWords()
  return (
    <form
      action={action}
      method={typeof action === 'string' ? 'post' : undefined}
      className="grid items-start gap-3 sm:grid-cols-[1fr_auto]"
    >
      <Field
        label={t('scanning.field')}
        labelHidden
        name={name}
        defaultValue={value}
        {...LINK_INPUT}
        large
        // The page exists for this field; paste and Enter is the whole flow.
        // oxlint-disable-next-line jsx-a11y/no-autofocus
        autoFocus={autoFocus}
        placeholder={t('scanning.placeholder')}
        data-key="field"
        hint={hint}
        problem={problem}
      />
      <Button type="submit" kind="primary" size="large" disabled={busy}>
        {t(busy ? 'scanning.busy' : 'scanning.submit')}
      </Button>
    </form>
  )
}
