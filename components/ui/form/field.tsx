/** One text field with its label, a hint below and, when something is wrong, a sentence that says what. */
import { CircleAlert } from 'lucide-react'
import { useId, type ComponentProps, type ReactNode } from 'react'
import { classNames } from '../class-names'

export interface FieldProps extends Omit<ComponentProps<'input'>, 'id'> {
  label: string
  /** Keeps the label for screen readers only. */
  labelHidden?: boolean
  hint?: ReactNode
  problem?: ReactNode
  large?: boolean
}

export function Field({ label, labelHidden, hint, problem, large, className, ...input }: FieldProps) {
  const id = useId()
  const described = [hint ? `${id}-hint` : null, problem ? `${id}-problem` : null].filter(Boolean).join(' ')
  return (
    <div className={classNames('grid gap-2', className)}>
      <label htmlFor={id} className={labelHidden ? 'sr-only' : 'text-sm font-medium'}>
        {label}
      </label>
      <input
        {...input}
        id={id}
        aria-describedby={described || undefined}
        aria-invalid={problem ? true : undefined}
        className={classNames(
          'bg-surface text-ink placeholder:text-soft w-full min-w-0 rounded-md border px-3',
          large ? 'min-h-12 text-base' : 'min-h-10 text-base sm:text-sm',
          problem ? 'border-fail' : 'border-edge',
        )}
      />
      {problem ? (
        <p id={`${id}-problem`} role="alert" className="text-fail flex gap-2 text-sm">
          <CircleAlert aria-hidden className="mt-0.5 size-4 shrink-0" />
          <span>{problem}</span>
        </p>
      ) : null}
      {hint ? (
        <p id={`${id}-hint`} className="text-soft text-sm">
          {hint}
        </p>
      ) : null}
    </div>
  )
}
