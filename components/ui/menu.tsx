/** Further actions behind one button; Radix carries keys and focus, and without scripting the links form a row. */
'use client'
import { Ellipsis } from 'lucide-react'
import { DropdownMenu } from 'radix-ui'
import { Button } from './button'

export type MenuItem = { label: string } & (
  { href: string; download?: boolean; act?: undefined } | { href?: undefined; act: () => void }
)
export interface MenuProps {
  label: string
  items: readonly MenuItem[]
}

const ITEM =
  'data-highlighted:bg-hover flex min-h-10 w-full cursor-pointer items-center rounded-sm px-3 text-sm outline-none'

export function Menu({ label, items }: MenuProps) {
  return (
    <>
      <span data-needs-script="">
        <DropdownMenu.Root modal={false}>
          <DropdownMenu.Trigger asChild>
            <Button size="icon" aria-label={label} title={label}>
              <Ellipsis aria-hidden />
            </Button>
          </DropdownMenu.Trigger>
          <DropdownMenu.Portal>
            <DropdownMenu.Content
              align="end"
              sideOffset={4}
              className="border-line bg-surface shadow-lift z-40 min-w-48 rounded-md border p-1"
            >
              {items.map((item) =>
                item.href === undefined ? (
                  <DropdownMenu.Item key={item.label} className={ITEM} onSelect={afterClosing(item.act)}>
                    {item.label}
                  </DropdownMenu.Item>
                ) : (
                  <DropdownMenu.Item key={item.label} asChild>
                    <a href={item.href} download={item.download} className={ITEM}>
                      {item.label}
                    </a>
                  </DropdownMenu.Item>
                ),
              )}
            </DropdownMenu.Content>
          </DropdownMenu.Portal>
        </DropdownMenu.Root>
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

/** The menu closes and gives the focus back first: a print dialogue would hold both up. */
const afterClosing = (act: () => void) => () => void setTimeout(act)
