/** The drawn cards of one surface, theme and side, each under its name and with an address of its own. */
import type { CSSProperties, ReactNode } from 'react'
import { useWords } from '#words'
import { ChatStage } from '@/components/whatsapp/chat-stage'
import { ComposerPreview } from '@/components/whatsapp/composer-preview'
import { sampleCard } from '@/components/whatsapp/samples/sample-cards'
import { SCRIPT_SAMPLES, scriptCard } from '@/components/whatsapp/samples/script-samples'
import { screenPxFor } from '@/lib/drawing/geometry/screens'
import type { Surface } from '@/lib/preview/vocabulary/card'
import { layoutNeedsInWords } from '@/lib/preview/words/layout-needs-in-words'
import type { CardsChoice, Side, Theme } from './cards-choice'
import { reportWords } from '../_parts/page-words'

export interface CardFiguresProps {
  choice: CardsChoice
  surface: Surface
  theme: Theme
  side: Side
}

export function LayoutCards({ choice, surface, theme, side }: CardFiguresProps) {
  const { t } = useWords()
  const needs = layoutNeedsInWords(reportWords())
  return (
    <Row surface={surface} choice={choice}>
      {choice.layouts.map((layout) => {
        const id = `${surface}-${theme}-${side}-${layout}`
        return (
          <Item
            key={id}
            id={id}
            name={t(`stage.layout.${layout}`)}
            words={needs[layout].needs}
            href={choice.only ? null : `/cards?${new URLSearchParams({ surface, theme, side, layout })}`}
          >
            <ChatStage
              {...sampleCard(surface, layout, choice.shape, choice.length)}
              {...choice.look}
              theme={theme}
              side={side}
              className="border-line overflow-hidden rounded-lg border"
            />
          </Item>
        )
      })}
    </Row>
  )
}

export function ComposerCards({ choice, surface, theme }: Omit<CardFiguresProps, 'side'>) {
  const { t } = useWords()
  return (
    <Row surface={surface} choice={choice}>
      {(['landscape', 'thumbnail', 'text'] as const).map((layout) => (
        <Item
          key={layout}
          id={`composer-${surface}-${theme}-${layout}`}
          name={t(`stage.layout.${layout}`)}
          words={null}
          href={null}
        >
          <ComposerPreview
            {...sampleCard(surface, layout, choice.shape, choice.length)}
            {...choice.look}
            theme={theme}
            className="border-line overflow-hidden rounded-lg border"
          />
        </Item>
      ))}
    </Row>
  )
}

export function ScriptCards({ choice, surface, theme, side }: CardFiguresProps) {
  const { t } = useWords()
  return (
    <Row surface={surface} choice={choice}>
      {SCRIPT_SAMPLES.filter(({ id }) => choice.scripts.includes(id)).map((script) => (
        <Item
          key={script.id}
          id={`script-${surface}-${theme}-${script.id}`}
          name={t(`cards.script.${script.id}`)}
          words={null}
          href={
            choice.scripts.length > 1
              ? `/cards?${new URLSearchParams({ surface, theme, side, script: script.id })}`
              : null
          }
        >
          <ChatStage
            {...scriptCard(surface, script)}
            {...choice.look}
            theme={theme}
            side={side}
            className="border-line overflow-hidden rounded-lg border"
          />
        </Item>
      ))}
    </Row>
  )
}

/** A card in another script brings its fonts, some of them large: each is drawn when somebody asks for it. */
export function ScriptLinks(look: Pick<CardFiguresProps, 'surface' | 'theme' | 'side'>) {
  const { t } = useWords()
  const links = [
    ...SCRIPT_SAMPLES.map(({ id }) => ({ query: { script: id }, name: t(`cards.script.${id}`) })),
    { query: { scripts: 'all' }, name: t('cards.all') },
  ]
  return (
    <ul className="flex flex-wrap gap-x-5 gap-y-1">
      {links.map(({ query, name }) => (
        <li key={name}>
          <a
            href={`/cards?${new URLSearchParams({ ...look, ...query })}`}
            className="text-accent inline-flex min-h-10 items-center underline underline-offset-4"
          >
            {name}
          </a>
        </li>
      ))}
    </ul>
  )
}

interface RowProps {
  surface: Surface
  choice: CardsChoice
  children: ReactNode
}

/** As many beside one another as fit at their own width, their drawings beginning at one height. */
function Row({ surface, choice, children }: RowProps) {
  // Safe: a custom property is a valid style key, React's type only does not list it.
  const style = { '--screen': `${screenPxFor(surface, choice.look.screenPx) + 2}px` } as CSSProperties
  return (
    <ul
      style={style}
      className="grid grid-cols-[repeat(auto-fill,minmax(min(100%,var(--screen)),1fr))] items-start gap-x-5 gap-y-8"
    >
      {children}
    </ul>
  )
}

interface ItemProps {
  id: string
  name: string
  words: string | null
  /** The same card alone. */
  href: string | null
  children: ReactNode
}

function Item({ id, name, words, href, children }: ItemProps) {
  return (
    <li
      id={id}
      data-card={id}
      className="row-span-2 grid max-w-(--screen) grid-rows-subgrid items-start gap-2"
    >
      <div>
        <h3 className="font-medium">
          {href ? (
            <a href={href} className="hover:underline hover:underline-offset-4">
              {name}
            </a>
          ) : (
            name
          )}
        </h3>
        {/* Two lines for each: a drawing that has arrived does not move for the words of its neighbour. */}
        {words ? <p className="text-soft text-sm sm:min-h-[2lh]">{words}</p> : null}
      </div>
      {children}
    </li>
  )
}
