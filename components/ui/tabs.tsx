/** Tabs that open the panel an address points at; without scripting every panel is a visible section. */
'use client'
import { ChevronRight } from 'lucide-react'
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { classNames } from './class-names'
import { OpenTab } from './open-tab'
import { showTarget } from './show-target'

export interface Tab {
  /** Also the panel's anchor: `#tags`. */
  id: string
  label: string
  /** A figure beside the label, e.g. how many tags there are. */
  count?: number
  content: ReactNode
}
export interface TabsProps {
  label: string
  tabs: readonly Tab[]
  initial?: string
}

export function Tabs({ label, tabs, initial }: TabsProps) {
  const name = useId()
  const [open, setOpen] = useState(initial ?? tabs[0]?.id ?? '')
  const { list, more } = useMore()
  useEffect(() => {
    const follow = () => {
      const id = decodeURIComponent(window.location.hash.slice(1))
      const target = id ? document.getElementById(id) : null
      const panel = target?.closest<HTMLElement>('[data-tab-panel]')
      if (!target || !panel?.dataset.tabPanel) return
      setOpen(panel.dataset.tabPanel)
      // The panel is laid out after this render; only then is there a place to scroll to.
      requestAnimationFrame(() => showTarget(id, id === panel.dataset.tabPanel ? 'start' : 'center'))
    }
    follow()
    window.addEventListener('hashchange', follow)
    return () => window.removeEventListener('hashchange', follow)
  }, [])
  const move = (event: KeyboardEvent<HTMLElement>) => {
    const to =
      tabs[
        nextIndex(
          event,
          tabs.findIndex(({ id }) => id === open),
          tabs.length,
        )
      ]
    if (!to) return
    event.preventDefault()
    setOpen(to.id)
    document.getElementById(`${name}-${to.id}`)?.focus()
  }
  return (
    <div>
      <div data-tab-list="" className="border-line relative border-b">
        {/* The keys are those of the tabs inside, which have the focus. */}
        {/* oxlint-disable-next-line jsx-a11y/interactive-supports-focus */}
        <div
          ref={list}
          role="tablist"
          aria-label={label}
          onKeyDown={move}
          className="flex [scrollbar-width:none] overflow-x-auto"
        >
          {tabs.map((tab) => {
            const isOpen = tab.id === open
            return (
              <button
                key={tab.id}
                type="button"
                role="tab"
                id={`${name}-${tab.id}`}
                aria-selected={isOpen}
                aria-controls={`${name}-${tab.id}-panel`}
                tabIndex={isOpen ? 0 : -1}
                onClick={() => setOpen(tab.id)}
                className={classNames(
                  'flex min-h-11 shrink-0 items-center gap-2 border-b-2 px-3 text-sm font-medium -outline-offset-2 sm:px-4',
                  isOpen ? 'border-accent text-ink' : 'text-soft hover:text-ink border-transparent',
                )}
              >
                {tab.label}
                {tab.count === undefined ? null : (
                  <span className="bg-hover text-soft rounded-full px-2 tabular-nums">{tab.count}</span>
                )}
              </button>
            )
          })}
        </div>
        {more ? (
          <span aria-hidden data-more-tabs className="more-tabs">
            <ChevronRight className="size-5" />
          </span>
        ) : null}
      </div>
      <OpenTab value={open}>
        {tabs.map((tab) => (
          <div
            key={tab.id}
            role="tabpanel"
            id={`${name}-${tab.id}-panel`}
            aria-labelledby={`${name}-${tab.id}`}
            data-tab-panel={tab.id}
            data-state={tab.id === open ? 'active' : 'inactive'}
            // A panel need not hold anything that takes the focus.
            // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
            tabIndex={0}
            className="pt-6 pb-4"
          >
            <h2 data-tab-heading="" className="mb-4 text-lg font-semibold">
              {tab.label}
            </h2>
            <div id={tab.id}>{tab.content}</div>
          </div>
        ))}
      </OpenTab>
    </div>
  )
}

/** Where an arrow, Home or End leads from here; -1 for every other key. */
function nextIndex({ key, currentTarget }: KeyboardEvent<HTMLElement>, here: number, count: number): number {
  const forward = getComputedStyle(currentTarget).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight'
  if (key === 'Home') return 0
  if (key === 'End') return count - 1
  if (key !== 'ArrowLeft' && key !== 'ArrowRight') return -1
  return (here + (key === forward ? 1 : -1) + count) % count
}

/** Whether tabs are beyond the edge, where nobody would look for them without a cue. */
function useMore() {
  const list = useRef<HTMLDivElement>(null)
  const [more, setMore] = useState(false)
  useEffect(() => {
    const last = list.current?.lastElementChild
    if (!last) return
    const observer = new IntersectionObserver(
      ([entry]) => setMore(entry !== undefined && entry.intersectionRatio < 0.9),
      { root: list.current, threshold: [0.89, 0.91] },
    )
    observer.observe(last)
    return () => observer.disconnect()
  }, [])
  return { list, more }
}
