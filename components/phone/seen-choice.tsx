/** The four things that a phone can show of a link, as drawings to choose from: native radio inputs. */
import type { ReactNode } from 'react'
import { useWords } from '#words'
import { SEEN, type Seen } from '@/lib/preview/report/observed/seen'
import { PHONE_FIELD } from './phone-field'

export function SeenChoice() {
  const { t } = useWords()
  return (
    <fieldset className="min-w-0">
      <legend className="mb-2 text-sm font-medium">{t('phone.what')}</legend>
      <div className="grid grid-cols-2 gap-3 sm:grid-cols-4">
        {SEEN.map((seen) => (
          <label
            key={seen}
            className="border-edge bg-surface has-checked:border-accent has-checked:outline-accent has-focus-visible:outline-accent grid cursor-pointer content-between gap-3 rounded-lg border p-3 text-sm has-checked:outline-1 has-focus-visible:outline-2 has-focus-visible:outline-offset-2"
          >
            <Drawing of={seen} />
            <span className="flex items-center gap-2">
              <input
                type="radio"
                name={PHONE_FIELD.seen}
                value={seen}
                required
                className="accent-accent size-4 shrink-0"
              />
              {t(`phone.seen.${seen}`)}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}

const PICTURES: Record<Seen, ReactNode> = {
  large: (
    <>
      <span className="bg-edge block h-12 rounded-sm" />
      <Line wide />
      <Line />
    </>
  ),
  small: (
    <span className="grid grid-cols-[2rem_1fr] items-center gap-2">
      <span className="bg-edge block size-8 rounded-sm" />
      <span className="grid gap-1.5">
        <Line wide />
        <Line />
      </span>
    </span>
  ),
  text: (
    <>
      <Line wide />
      <Line />
    </>
  ),
  nothing: null,
}

function Drawing({ of }: { of: Seen }) {
  return (
    <span aria-hidden className="bg-sunken grid gap-1.5 rounded-md p-2">
      {PICTURES[of]}
      <span className="bg-accent mt-1 block h-1.5 w-2/3 rounded-full" />
    </span>
  )
}

function Line({ wide = false }: { wide?: boolean }) {
  return <span className={`bg-edge block h-1.5 rounded-full ${wide ? 'w-full' : 'w-3/4'}`} />
}
