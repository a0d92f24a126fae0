/** The choices of the page of all cards, as links: each leads to an address that can be shared. */
import { useWords } from '#words'
import type { CardsChoice } from './cards-choice'

const ROWS = [
  {
    key: 'surface',
    legend: 'stage.device',
    values: [
      ['android', 'stage.device.android'],
      ['web', 'stage.device.web'],
      ['ios', 'stage.device.ios'],
      ['all', 'cards.all'],
    ],
  },
  {
    key: 'theme',
    legend: 'cards.theme',
    values: [
      ['light', 'cards.theme.light'],
      ['dark', 'cards.theme.dark'],
      ['all', 'cards.both'],
    ],
  },
  {
    key: 'side',
    legend: 'stage.side',
    values: [
      ['outgoing', 'stage.side.sent'],
      ['incoming', 'stage.side.received'],
      ['all', 'cards.both'],
    ],
  },
] as const

export function CardsNav({ choice }: { choice: CardsChoice }) {
  const { t } = useWords()
  const now = { surface: chosen(choice.surfaces), theme: chosen(choice.themes), side: chosen(choice.sides) }
  const { only } = choice
  return (
    <nav aria-label={t('cards.choice')} className="mb-8 flex flex-wrap gap-x-6 gap-y-3">
      {ROWS.map(({ key, legend, values }) => (
        <div key={key} className="flex items-center gap-2 max-sm:w-full">
          <span id={`choice-${key}`} className="text-soft text-sm">
            {t(legend)}
          </span>
          <ul
            aria-labelledby={`choice-${key}`}
            className="border-edge bg-surface inline-flex rounded-md border p-0.5"
          >
            {values.map(([value, label]) => (
              <li key={value}>
                <a
                  href={`/cards?${new URLSearchParams({ ...now, ...only, [key]: value })}`}
                  aria-current={now[key] === value ? 'true' : undefined}
                  className="text-soft hover:text-ink aria-[current]:bg-primary aria-[current]:text-on-primary flex min-h-10 items-center rounded-sm px-2 text-sm font-medium sm:px-3"
                >
                  {t(label)}
                </a>
              </li>
            ))}
          </ul>
        </div>
      ))}
      {only ? (
        <a
          href={`/cards?${new URLSearchParams(now)}`}
          className="flex min-h-10 items-center text-sm font-medium underline underline-offset-4"
        >
          {t('cards.show-all')}
        </a>
      ) : null}
    </nav>
  )
}

const chosen = (values: readonly string[]): string => (values.length > 1 ? 'all' : (values[0] ?? 'all'))
