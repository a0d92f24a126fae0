/** Tabs that open the panel an address points at; without scripting every panel is a visible section. */
'use client'
import { Tabs as Radix } from 'radix-ui'
import { useEffect, useState, type ReactNode } from 'react'

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
  const [open, setOpen] = useState(initial ?? tabs[0]?.id ?? '')
  useEffect(() => {
    const follow = () => {
      const id = decodeURIComponent(window.location.hash.slice(1))
      const target = id ? document.getElementById(id) : null
      const panel = target?.closest<HTMLElement>('[data-tab-panel]')
      if (!target || !panel?.dataset.tabPanel) return
      setOpen(panel.dataset.tabPanel)
      // The panel is laid out after this render; only then is there a place to scroll to.
      requestAnimationFrame(() =>
        target.scrollIntoView({ block: id === panel.dataset.tabPanel ? 'start' : 'center' }),
      )
    }
    follow()
    window.addEventListener('hashchange', follow)
    return () => window.removeEventListener('hashchange', follow)
  }, [])
  return (
    <Radix.Root value={open} onValueChange={setOpen}>
      <Radix.List
        aria-label={label}
        data-tab-list=""
        className="border-line flex [scrollbar-width:none] overflow-x-auto border-b"
      >
        {tabs.map((tab) => (
          <Radix.Trigger
            key={tab.id}
            value={tab.id}
            className="text-soft hover:text-ink data-[state=active]:border-accent data-[state=active]:text-ink -mb-px flex min-h-11 shrink-0 items-center gap-2 border-b-2 border-transparent px-3 text-sm font-medium -outline-offset-2 sm:px-4"
          >
            {tab.label}
            {tab.count === undefined ? null : (
              <span className="bg-hover text-soft rounded-full px-2 tabular-nums">{tab.count}</span>
            )}
          </Radix.Trigger>
        ))}
      </Radix.List>
      {tabs.map((tab) => (
        <Radix.Content key={tab.id} value={tab.id} forceMount data-tab-panel={tab.id} className="pt-6 pb-4">
          <h2 data-tab-heading="" className="mb-4 text-lg font-semibold">
            {tab.label}
          </h2>
          <div id={tab.id}>{tab.content}</div>
        </Radix.Content>
      ))}
    </Radix.Root>
  )
}
