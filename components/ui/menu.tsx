/** Further actions behind one button; Radix carries keys and focus, and without scripting the actions stand in a row. */
'use client'
import { Ellipsis } from 'lucide-react'
import { DropdownMenu } from 'radix-ui'
import { Button } from './button'

export interface MenuItem {
  label: string
  href: string
  download?: boolean
}
export interface MenuProps {
  label: string
  items: readonly MenuItem[]
}

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
              {items.map(({ label: words, href, download }) => (
                <DropdownMenu.Item key={href} asChild>
                  <a
                    href={href}
                    download={download}
                    className="data-highlighted:bg-hover flex min-h-10 items-center rounded-sm px-3 text-sm outline-none"
                  >
                    {words}
                  </a>
                </DropdownMenu.Item>
              ))}
            </DropdownMenu.Content>
          </DropdownMenu.Portal>
        </DropdownMenu.Root>
      </span>
      <span data-without-script="" className="hidden flex-wrap gap-2">
        {items.map(({ label: words, href, download }) => (
          <Button key={href} href={href} download={download}>
            {words}
          </Button>
        ))}
      </span>
    </>
  )
}
