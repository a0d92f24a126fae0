/** Keys of the whole site: `/` `r` `s` `j` `k` `x` and `?`, which opens their list; everything works without them too. */
'use client'
import { Keyboard, X } from 'lucide-react'
import { type MouseEvent, useEffect, useId, useRef } from 'react'
import { useWords } from '#words'
import { Button } from './button'

const KEYS = [
  ['/', 'shell.key.field'],
  ['j', 'shell.key.next'],
  ['k', 'shell.key.previous'],
  ['x', 'shell.key.select'],
  ['r', 'shell.key.recheck'],
  ['s', 'shell.key.share'],
  ['?', 'shell.key.list'],
] as const

export function KeyHelp() {
  const { t } = useWords()
  const id = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || isTyping(event.target))
        return
      // Behind the list nothing can be moved or pressed.
      if (dialog.current?.open) return
      if (event.key === '?') dialog.current?.showModal()
      else if (!act(event.key)) return
      event.preventDefault()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [])
  const close = () => dialog.current?.close()
  /** Its own area is filled by what is inside: only a press beside it meets the dialog itself. */
  const closeBeside = (event: MouseEvent) => event.target === dialog.current && close()
  return (
    <>
      <Button
        kind="quiet"
        size="icon"
        aria-label={t('shell.keys')}
        title={t('shell.keys')}
        aria-haspopup="dialog"
        data-needs-script=""
        className="max-sm:hidden"
        onClick={() => dialog.current?.showModal()}
      >
        <Keyboard aria-hidden />
      </Button>
      {/* Escape is the browser's; the press beside it only does the same with a pointer. */}
      {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions */}
      <dialog
        ref={dialog}
        aria-labelledby={id}
        onClick={closeBeside}
        className="border-line bg-surface text-ink shadow-lift backdrop:bg-sunken/80 m-auto w-[min(400px,calc(100vw-32px))] rounded-lg border"
      >
        <div className="p-6">
          <div className="mb-4 flex items-center justify-between">
            <h2 id={id} className="text-lg font-semibold">
              {t('shell.keys')}
            </h2>
            <Button kind="quiet" size="icon" aria-label={t('shell.close')} onClick={close}>
              <X aria-hidden />
            </Button>
          </div>
          <KeyList />
        </div>
      </dialog>
    </>
  )
}

/** What each key does. */
export function KeyList() {
  const { t } = useWords()
  return (
    <dl className="grid grid-cols-[auto_1fr] items-center gap-x-4 gap-y-3 text-sm">
      {KEYS.map(([key, code]) => (
        <div key={key} className="contents">
          <dt>
            <kbd className="border-edge bg-sunken inline-grid size-7 place-items-center rounded-sm border font-mono">
              {key}
            </kbd>
          </dt>
          <dd>{t(code)}</dd>
        </div>
      ))}
    </dl>
  )
}

function act(key: string): boolean {
  if (key === 'j' || key === 'k') return moveToItem(key === 'j' ? 1 : -1)
  if (key === 'x') return selectRow()
  const name = key === '/' ? 'field' : key === 'r' ? 'recheck' : key === 's' ? 'share' : null
  const target = name ? visible(`[data-key="${name}"]`)[0] : undefined
  if (!target) {
    return false
  }
  target.focus()
  if (name !== 'field') target.click()
  return true
}

/** Causes of a report, rows of a list: of a row its link takes the focus, so that Enter opens it. */
function moveToItem(by: 1 | -1): boolean {
  const items = visible('[data-cause], [data-row-link]')
  const active = document.activeElement
  const here =
    active?.closest<HTMLElement>('[data-cause]') ??
    active?.closest('[data-row]')?.querySelector<HTMLElement>('[data-row-link]')
  const index = here ? items.indexOf(here) + by : by === 1 ? 0 : items.length - 1
  const next = items[Math.max(0, Math.min(items.length - 1, index))]
  next?.focus()
  next?.scrollIntoView({ block: 'nearest' })
  return next !== undefined
}

function selectRow(): boolean {
  const box = document.activeElement
    ?.closest('[data-row]')
    ?.querySelector<HTMLElement>('input[type="checkbox"]')
  box?.click()
  return Boolean(box)
}

const visible = (selector: string) =>
  [...document.querySelectorAll<HTMLElement>(selector)].filter((element) => element.checkVisibility())

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName)) &&
    !(target instanceof HTMLInputElement && /^(radio|checkbox)$/.test(target.type))
  )
}
