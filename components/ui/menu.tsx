/** Further actions behind one button, as a popover of the browser's own; without scripting the links form a row. */
'use client'
import { Ellipsis } from 'lucide-react'
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { Button } from './button'
import { useScripted } from './use-scripted'

export type MenuItem = { label: string } & (
  { href: string; download?: boolean; act?: undefined } | { href?: undefined; act: () => void }
)
export interface MenuProps {
  label: string
  items: readonly MenuItem[]
}

const ITEM =
  'hover:bg-hover focus:bg-hover flex min-h-10 w-full cursor-pointer items-center rounded-sm px-3 text-sm outline-none'

export function Menu({ label, items }: MenuProps) {
  const id = useId()
  const menu = useRef<HTMLDivElement>(null)
  const trigger = useRef<HTMLButtonElement>(null)
  const [open, setOpen] = useState(false)
  // Before that it would open without its entries.
  const ready = useScripted()
  useEffect(() => {
    if (open) entries(menu.current)[0]?.focus()
  }, [open])
  const close = () => menu.current?.hidePopover()
  const onKey = (event: KeyboardEvent<HTMLElement>) => {
    const found = entries(menu.current)
    const here = found.findIndex((entry) => entry === document.activeElement)
    const to = { ArrowDown: here + 1, ArrowUp: here - 1, Home: 0, End: -1 }[event.key]
    if (event.key === 'Tab') close()
    if (to === undefined) return
    event.preventDefault()
    found.at(to % found.length)?.focus()
  }
  return (
    <>
      <span data-needs-script="" className="relative">
        <Button
          ref={trigger}
          size="icon"
          aria-label={label}
          title={label}
          aria-haspopup="menu"
          aria-expanded={open}
          popoverTarget={ready ? id : undefined}
        >
          <Ellipsis aria-hidden />
        </Button>
        <div
          ref={menu}
          id={id}
          popover="auto"
          role="menu"
          tabIndex={-1}
          aria-label={label}
          onBeforeToggle={() => place(menu.current, trigger.current)}
          onToggle={({ newState }) => setOpen(newState === 'open')}
          onKeyDown={onKey}
          className="border-line bg-surface text-ink shadow-lift min-w-48 rounded-md border p-1"
        >
          {(open ? items : []).map((item) =>
            item.href === undefined ? (
              <button
                key={item.label}
                type="button"
                role="menuitem"
                tabIndex={-1}
                className={ITEM}
                onClick={() => {
                  close()
                  afterClosing(item.act)
                }}
              >
                {item.label}
              </button>
            ) : (
              <a
                key={item.label}
                role="menuitem"
                tabIndex={-1}
                href={item.href}
                download={item.download}
                className={ITEM}
                onClick={close}
              >
                {item.label}
              </a>
            ),
          )}
        </div>
      </span>
      <span data-without-script="" className="hidden flex-wrap gap-2">
        {items.map((item) =>
          item.href === undefined ? null : (
            <Button key={item.label} href={item.href} download={item.download}>
              {item.label}
            </Button>
          ),
        )}
      </span>
    </>
  )
}

const entries = (menu: HTMLElement | null) => [
  ...(menu?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? []),
]

const GAP_PX = 4
/** Below the button, its ends together: a popover lies above the page and knows nothing of it. */
function place(menu: HTMLElement | null, trigger: HTMLElement | null): void {
  if (!menu || !trigger) return
  const { left, right, bottom } = trigger.getBoundingClientRect()
  const rtl = getComputedStyle(trigger).direction === 'rtl'
  Object.assign(menu.style, {
    position: 'absolute',
    margin: '0',
    inset: 'auto',
    top: `${bottom + window.scrollY + GAP_PX}px`,
    ...(rtl
      ? { left: `${left + window.scrollX}px` }
      : { right: `${document.documentElement.clientWidth - right - window.scrollX}px` }),
  })
}

/** The menu closes and gives the focus back first: a print dialogue would hold both up. */
const afterClosing = (act: () => void) => void setTimeout(act)
