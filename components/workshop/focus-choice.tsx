/** What to keep of a picture that is cut: left to us, or one of nine places, as they lie on the picture. */
import { useWords } from '#words'
import { classNames } from '../ui/class-names'
import { IMAGE_FIELD } from './image-field'

const ROWS = ['top', 'middle', 'bottom'] as const
const COLUMNS = ['left', 'centre', 'right'] as const

export interface FocusChoiceProps {
  chosen: string
  /** A frame is there to be moved. */
  canBeMoved: boolean
}

export function FocusChoice({ chosen, canBeMoved }: FocusChoiceProps) {
  const { t } = useWords()
  return (
    <fieldset className="grid min-w-0 gap-2">
      <legend className="mb-2 text-sm font-medium">{t('image.focus')}</legend>
      <div className="flex flex-wrap items-start gap-x-6 gap-y-3">
        <div className="grid">
          <Choice value="auto" label={t('image.focus.auto')} chosen={chosen} />
          {canBeMoved ? (
            <span data-needs-script="">
              <Choice value="exact" label={t('image.focus.exact')} chosen={chosen} />
            </span>
          ) : null}
        </div>
        {/* A picture lies as it lies, whatever way its page is read. */}
        <div dir="ltr" className="border-edge bg-surface grid w-fit grid-cols-3 rounded-md border p-0.5">
          {ROWS.flatMap((row) =>
            COLUMNS.map((column) => {
              const value = `${column}-${row}` as const
              return <Cell key={value} value={value} label={t(`image.focus.${value}`)} chosen={chosen} />
            }),
          )}
        </div>
      </div>
      <p className="text-soft max-w-prose text-sm">{t('image.focus-hint')}</p>
    </fieldset>
  )
}

interface ChoiceProps {
  value: string
  label: string
  chosen: string
}

function Choice({ value, label, chosen }: ChoiceProps) {
  return (
    <label className="flex min-h-10 items-center gap-3 text-sm">
      <input
        type="radio"
        name={IMAGE_FIELD.focus}
        value={value}
        defaultChecked={value === chosen}
        className="accent-accent size-4 shrink-0"
      />
      {label}
    </label>
  )
}

function Cell({ value, label, chosen }: ChoiceProps) {
  return (
    <label
      title={label}
      className={classNames(
        'text-soft hover:text-ink relative grid size-10 place-items-center rounded-sm',
        'has-checked:bg-primary has-checked:text-on-primary has-focus-visible:outline-accent has-focus-visible:outline-2 has-focus-visible:outline-offset-2',
      )}
    >
      <input
        type="radio"
        name={IMAGE_FIELD.focus}
        value={value}
        defaultChecked={value === chosen}
        className="absolute inset-0 appearance-none opacity-0"
      />
      <span aria-hidden className="size-2 rounded-full bg-current" />
      <span className="sr-only">{label}</span>
    </label>
  )
}
