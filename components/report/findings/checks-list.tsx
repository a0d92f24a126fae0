/** All checks with the rule of each in one sentence, grouped by what they look at. */
import { Panel } from '../../ui/panel'

export interface CheckEntry {
  id: string
  group: 'page' | 'text' | 'image'
  name: string
  marketer: string
  href: string
}

const GROUPS = [
  ['page', 'The page'],
  ['text', 'Title and description'],
  ['image', 'The image'],
] as const

export function ChecksList({ checks }: { checks: readonly CheckEntry[] }) {
  return (
    <div className="grid gap-8">
      {GROUPS.map(([group, title]) => {
        const entries = checks.filter((check) => check.group === group)
        if (entries.length === 0) return null
        return (
          <section key={group}>
            <h2 className="mb-3 text-base font-semibold">
              {title} <span className="text-soft font-normal tabular-nums">{entries.length}</span>
            </h2>
            <Panel className="divide-line divide-y">
              {entries.map((check) => (
                <a
                  key={check.id}
                  href={check.href}
                  className="hover:bg-hover grid gap-x-6 px-4 py-3 text-sm -outline-offset-2 first:rounded-t-lg last:rounded-b-lg sm:grid-cols-[240px_1fr] sm:px-5"
                >
                  <span className="font-medium">{check.name}</span>
                  <span className="text-soft">{check.marketer}</span>
                </a>
              ))}
            </Panel>
          </section>
        )
      })}
    </div>
  )
}
