/** A few choices in one row: native radio inputs, so arrow keys and forms work by themselves. */
import type { LucideIcon } from 'lucide-react'
import { classNames } from '../../ui/class-names'

export interface Choice<Value extends string = string> {
  value: Value
  label: string
  icon?: LucideIcon
  /** What a narrow screen shows of the label; screen readers hear all of it. */
  short?: string
}
export type SegmentedChoiceProps<Value extends string> = {
  legend: string
  /** Shows the legend beside the choices; otherwise only screen readers hear it. */
  legendShown?: boolean
  name: string
  choices: readonly Choice<Value>[]
  iconsOnly?: boolean
  disabled?: boolean
  /** The chosen one is lifted, not filled: for the one switch that stands beside what it switches. */
  quiet?: boolean
} & (
  | { initial: Value; value?: undefined; onChoose?: undefined }
  | { initial?: undefined; value: Value; onChoose: (value: Value) => void }
)

export function SegmentedChoice<Value extends string>(props: SegmentedChoiceProps<Value>) {
  const {
    legend,
    legendShown = false,
    name,
    choices,
    iconsOnly = false,
    disabled = false,
    quiet = false,
  } = props
  const { initial, value, onChoose } = props
  return (
    <fieldset
      disabled={disabled}
      className={classNames('min-w-0', disabled && 'opacity-50', legendShown && 'grid gap-1')}
    >
      <legend className={legendShown ? 'float-left text-sm font-medium' : 'sr-only'}>{legend}</legend>
      <span className="border-edge bg-surface inline-flex w-fit rounded-md border p-0.5">
        {choices.map((choice) => {
          const { icon: Icon } = choice
          return (
            <label
              key={choice.value}
              title={iconsOnly ? choice.label : undefined}
              className={classNames(
                'text-soft hover:text-ink has-focus-visible:outline-accent relative flex min-h-10 items-center justify-center gap-2 rounded-sm text-sm font-medium transition-colors has-focus-visible:outline-2 has-focus-visible:outline-offset-2',
                quiet
                  ? 'has-checked:bg-sunken has-checked:text-ink has-checked:underline has-checked:underline-offset-8'
                  : 'has-checked:bg-primary has-checked:text-on-primary',
                iconsOnly ? 'w-10' : 'px-2 sm:px-3',
              )}
            >
              <input
                type="radio"
                name={name}
                value={choice.value}
                className="sr-only"
                {...(onChoose
                  ? { checked: choice.value === value, onChange: () => onChoose(choice.value) }
                  : { defaultChecked: choice.value === initial })}
              />
              {Icon ? <Icon aria-hidden className="size-4" /> : null}
              <span className={iconsOnly ? 'sr-only' : undefined}>
                {choice.short ? (
                  <>
                    <span className="max-sm:sr-only">{choice.label}</span>
                    <span aria-hidden className="sm:hidden">
                      {choice.short}
                    </span>
                  </>
                ) : (
                  choice.label
                )}
              </span>
            </label>
          )
        })}
      </span>
    </fieldset>
  )
}
