/** Keys of the whole site: `/` `r` `s` `j` `k` `x` and `?`, which opens their list; everything works without them too. */
'use client'
import { Keyboard, X } from 'lucide-react'
import { Dialog } from 'radix-ui'
import { useEffect, useState } from 'react'
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
  const [open, setOpen] = useState(false)
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || isTyping(event.target))
        return
      if (event.key === '?') setOpen(true)
      else if (!act(event.key)) return
      event.preventDefault()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [])
  return (
    <Dialog.Root open={open} onOpenChange={setOpen}>
      <Dialog.Trigger asChild>
        <Button
          kind="quiet"
          size="icon"
          aria-label={t('shell.keys')}
          title={t('shell.keys')}
          data-needs-script=""
          className="max-sm:hidden"
        >
          <Keyboard aria-hidden />
        </Button>
      </Dialog.Trigger>
      <Dialog.Portal>
        <Dialog.Overlay className="bg-sunken/80 fixed inset-0 z-40" />
        <Dialog.Content
          aria-describedby={undefined}
          className="border-line bg-surface shadow-lift fixed top-1/2 left-1/2 z-50 w-[min(400px,calc(100vw-32px))] -translate-x-1/2 -translate-y-1/2 rounded-lg border p-6"
        >
          <div className="mb-4 flex items-center justify-between">
            <Dialog.Title className="text-lg font-semibold">{t('shell.keys')}</Dialog.Title>
            <Dialog.Close asChild>
              <Button kind="quiet" size="icon" aria-label={t('shell.close')}>
                <X aria-hidden />
              </Button>
            </Dialog.Close>
          </div>
          <KeyList />
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
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
