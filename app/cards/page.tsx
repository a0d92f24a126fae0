/** How each card is drawn: every layout on each surface, in both themes and on both sides, with the numbers behind them. */
import type { Metadata } from 'next'
import { Fragment, type ReactNode } from 'react'
import { Badge } from '@/components/ui/badge'
import { CutAway } from '@/components/whatsapp/cut-away'
import { SAMPLE_PICTURES, sampleCard } from '@/components/whatsapp/sample-cards'
import { CONFIDENCE_WORDS, TokenTable } from '@/components/whatsapp/token-table'
import { TOKENS } from '@/lib/drawing/tokens'
import type { Surface } from '@/lib/preview/card'
import { pageCard } from '../_parts/page-card'
import { PageFrame } from '../_parts/page-frame'
import type { PageRoute } from '../_parts/route-props'
import { ComposerCards, LayoutCards, ScriptCards } from './card-figures'
import { cardsChoice } from './cards-choice'
import { CardsNav } from './cards-nav'

const title = 'How each card is drawn'

export const metadata: Metadata = {
  title,
  ...pageCard({
    title,
    description:
      'The cards of WhatsApp on Android, Web and iPhone, in light and dark, and the numbers behind them.',
    path: '/cards',
  }),
}

const SIDE_WORDS = { outgoing: 'sent', incoming: 'received' } as const

export default async function Cards({ searchParams }: PageRoute) {
  const choice = cardsChoice(await searchParams)
  const { surfaces, themes, sides, only } = choice
  const looks = surfaces.flatMap((surface) => themes.map((theme) => ({ surface, theme })))
  const groups = looks.flatMap((look) => sides.map((side) => ({ ...look, side })))
  const cut = sampleCard('android', 'square').card.image
  return (
    <PageFrame>
      <h1 className="text-xl font-semibold">{title}</h1>
      <p className="text-soft mt-2 mb-6 max-w-prose">
        The picture decides the layout; the surface decides sizes, colours and where text ends. Each number
        below was read in a client, measured in a screenshot or taken by analogy, and says which.
      </p>
      <CardsNav choice={choice} />
      {groups.map((group) => (
        <section key={Object.values(group).join()} className="mb-12">
          <Heading>
            {TOKENS[group.surface].name}, {group.theme}, {SIDE_WORDS[group.side]}
            {TOKENS[group.surface].approximate ? <Badge>approximate</Badge> : null}
          </Heading>
          {only && 'script' in only ? (
            <ScriptCards choice={choice} {...group} />
          ) : (
            <LayoutCards choice={choice} {...group} />
          )}
        </section>
      ))}
      {only ? null : (
        <>
          {looks.map(({ surface, theme }) => (
            <section key={`${surface}-${theme}`} className="mb-12">
              <Heading>
                Before sending: {TOKENS[surface].name}, {theme}
              </Heading>
              <ComposerCards choice={choice} surface={surface} theme={theme} />
            </section>
          ))}
          {looks.map(({ surface, theme }) => (
            <section key={`${surface}-${theme}`} className="mb-12">
              <Heading>
                Other scripts: {TOKENS[surface].name}, {theme}
              </Heading>
              <p className="text-soft mb-4 max-w-prose">
                The card turns with the direction of its title; the address always runs from left to right.
              </p>
              <ScriptCards choice={choice} surface={surface} theme={theme} side={sides[0] ?? 'outgoing'} />
            </section>
          ))}
          <section className="mb-12">
            <Heading>What is cut away</Heading>
            <p className="text-soft mb-4 max-w-prose">
              A large card shows at most a square and at least a strip of 4:1, from the middle of the picture.
            </p>
            {cut ? <CutAway image={cut} src={SAMPLE_PICTURES.tall.large} className="max-w-60" /> : null}
          </section>
          <Numbers surfaces={surfaces} />
        </>
      )}
    </PageFrame>
  )
}

const Heading = ({ children }: { children: ReactNode }) => (
  <h2 className="mb-4 flex flex-wrap items-center gap-x-3 gap-y-1 text-lg font-semibold">{children}</h2>
)

function Numbers({ surfaces }: { surfaces: readonly Surface[] }) {
  return (
    <section>
      <Heading>The numbers</Heading>
      <p className="text-soft mb-4 max-w-prose">Units are dp on Android, pt on the iPhone and px on Web.</p>
      <dl className="mb-6 grid max-w-prose grid-cols-[auto_1fr] items-baseline gap-x-3 gap-y-2">
        {Object.entries(CONFIDENCE_WORDS).map(([level, { word, meaning }]) => (
          <Fragment key={level}>
            <dt>
              <Badge>{word}</Badge>
            </dt>
            <dd className="text-soft">{meaning}</dd>
          </Fragment>
        ))}
      </dl>
      {surfaces.map((surface) => (
        <div key={surface} className="mb-8">
          <h3 className="mb-2 font-medium">{TOKENS[surface].name}</h3>
          {TOKENS[surface].approximate ? (
            <p className="text-soft mb-2">{TOKENS[surface].approximate}</p>
          ) : null}
          <TokenTable surface={surface} />
        </div>
      ))}
    </section>
  )
}
