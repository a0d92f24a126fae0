/** How each card is drawn: every layout on each surface, in both themes and on both sides, with the numbers behind them. */
import type { Metadata } from 'next'
import { Fragment, type ReactNode } from 'react'
import { Badge } from '@/components/ui/badge'
import { CutAway } from '@/components/whatsapp/cut-away'
import { SAMPLE_PICTURES, sampleCard } from '@/components/whatsapp/samples/sample-cards'
import { TokenTable } from '@/components/whatsapp/token-table'
import { APPROXIMATE } from '@/lib/drawing/tokens'
import type { Confidence } from '@/lib/drawing/tokens/surface-tokens'
import type { Surface } from '@/lib/preview/vocabulary/card'
import { pageCard } from '../_parts/share/page-card'
import { PageFrame } from '../_parts/page-frame'
import type { PageRoute } from '../_parts/route-props'
import { screenWords } from '../_parts/page-words'
import { ComposerCards, LayoutCards, ScriptCards, ScriptLinks } from './card-figures'
import { cardsChoice } from './cards-choice'
import { CardsNav } from './cards-nav'

export function generateMetadata(): Metadata {
  const { t } = screenWords()
  const title = t('cards.title')
  return { title, ...pageCard({ title, description: t('cards.description'), path: '/cards' }) }
}

export default async function Cards({ searchParams }: PageRoute) {
  const { t } = screenWords()
  const choice = cardsChoice(await searchParams)
  const { surfaces, themes, sides, only } = choice
  const looks = surfaces.flatMap((surface) => themes.map((theme) => ({ surface, theme })))
  const groups = looks.flatMap((look) => sides.map((side) => ({ ...look, side })))
  const cut = sampleCard('android', 'square').card.image
  return (
    <PageFrame>
      <h1 className="text-xl font-semibold">{t('cards.title')}</h1>
      <p className="text-soft mt-2 mb-6 max-w-prose">{t('cards.lead')}</p>
      <CardsNav choice={choice} />
      {groups.map((group) => (
        <section key={Object.values(group).join()} className="mb-12">
          <Heading>
            {t('cards.drawn', { ...group, device: t(`stage.device.${group.surface}`) })}
            {APPROXIMATE.has(group.surface) ? <Badge>{t('cards.approximate')}</Badge> : null}
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
              <Heading>{t('cards.before-sending', { device: t(`stage.device.${surface}`), theme })}</Heading>
              <ComposerCards choice={choice} surface={surface} theme={theme} />
            </section>
          ))}
          {looks.map(({ surface, theme }) => (
            <section key={`${surface}-${theme}`} className="mb-12">
              <Heading>{t('cards.scripts', { device: t(`stage.device.${surface}`), theme })}</Heading>
              <p className="text-soft mb-4 max-w-prose">{t('cards.scripts-note')}</p>
              {choice.scripts.length > 0 ? (
                <ScriptCards choice={choice} surface={surface} theme={theme} side={sides[0] ?? 'outgoing'} />
              ) : (
                <ScriptLinks surface={surface} theme={theme} side={sides[0] ?? 'outgoing'} />
              )}
            </section>
          ))}
          <section className="mb-12">
            <Heading>{t('cards.crop')}</Heading>
            <p className="text-soft mb-4 max-w-prose">{t('cards.crop-note')}</p>
            {cut ? <CutAway image={cut} src={SAMPLE_PICTURES.tall.large} className="max-w-60" /> : null}
          </section>
          <Numbers surfaces={surfaces} />
        </>
      )}
    </PageFrame>
  )
}

const CONFIDENCES = ['H', 'M', 'L'] as const satisfies readonly Confidence[]

const Heading = ({ children }: { children: ReactNode }) => (
  <h2 className="mb-4 flex flex-wrap items-center gap-x-3 gap-y-1 text-lg font-semibold">{children}</h2>
)

function Numbers({ surfaces }: { surfaces: readonly Surface[] }) {
  const { t } = screenWords()
  return (
    <section>
      <Heading>{t('cards.numbers')}</Heading>
      <p className="text-soft mb-4 max-w-prose">{t('cards.units')}</p>
      <dl className="mb-6 grid max-w-prose grid-cols-[auto_1fr] items-baseline gap-x-3 gap-y-2">
        {CONFIDENCES.map((level) => (
          <Fragment key={level}>
            <dt>
              <Badge>{t(`cards.sure.${level}`)}</Badge>
            </dt>
            <dd className="text-soft">{t(`cards.sure.${level}-because`)}</dd>
          </Fragment>
        ))}
      </dl>
      {surfaces.map((surface) => (
        <div key={surface} className="mb-8">
          <h3 className="mb-2 font-medium">{t(`stage.device.${surface}`)}</h3>
          {APPROXIMATE.has(surface) ? <p className="text-soft mb-2">{t('stage.approximate')}</p> : null}
          <TokenTable surface={surface} />
        </div>
      ))}
    </section>
  )
}
