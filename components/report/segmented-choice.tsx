/** A few choices in one row: native radio inputs, so arrow keys and forms work by themselves. */
import type { LucideIcon } from 'lucide-react'
import { classNames } from '../ui/class-names'

export interface Choice {
  value: string
  label: string
  icon?: LucideIcon
}
export interface SegmentedChoiceProps {
  legend: string
  name: string
  initial: string
  choices: readonly Choice[]
  iconsOnly?: boolean
}

export function SegmentedChoice({ legend, name, initial, choices, iconsOnly = false }: SegmentedChoiceProps) {
  return (
    <fieldset className="border-edge bg-surface inline-flex rounded-md border p-0.5">
      <legend className="sr-only">{legend}</legend>
      {choices.map(({ value, label, icon: Icon }) => (
        <label
          key={value}
          title={iconsOnly ? label : undefined}
          className={classNames(
            'text-soft hover:text-ink has-checked:bg-primary has-checked:text-on-primary has-focus-visible:outline-accent relative flex min-h-10 items-center justify-center gap-2 rounded-sm text-sm font-medium transition-colors has-focus-visible:outline-2 has-focus-visible:outline-offset-2',
            iconsOnly ? 'w-10' : 'px-2 sm:px-3',
          )}
        >
          <input
            type="radio"
            name={name}
            value={value}
            defaultChecked={value === initial}
            className="sr-only"
          />
          {Icon ? <Icon aria-hidden className="size-4" /> : null}
          <span className={iconsOnly ? 'sr-only' : undefined}>{label}</span>
        </label>
      ))}
    </fieldset>
  )
}
