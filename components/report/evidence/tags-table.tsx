/** Every tag as it is in the source: its line, what the cards used it for, why it is not read; those that nobody uses are folded. */
import { Check, EyeOff } from 'lucide-react'
import { Fragment, type ReactNode } from 'react'
import type { TagInWords } from '@/lib/preview/words/report-in-words'
import { useWords } from '#words'
import { Badge } from '../../ui/badge'
import { EmptyState } from '../../ui/empty-state'
import { Cell, Table } from '../../ui/table'
import { withElements } from '../../words/with-elements'
import { VisibleText } from './visible-text'

interface PlacedTag {
  tag: TagInWords
  /** A tag's place in the list is its name in the whole report. */
  index: number
}

export interface TagsTableProps {
  tags: readonly TagInWords[]
  /** False when no page came, so that nothing can be said of its tags. */
  wasRead?: boolean
  /** The tags that no card uses, as a line that folds open. */
  renderFold: (summary: string) => ReactNode
}

/** The tags that the cards are made of; what nobody uses is folded, unless there is nothing else to see. */
export function TagsTable({ tags, wasRead = true, renderFold }: TagsTableProps) {
  const { t } = useWords()
  if (tags.length === 0)
    return (
      <EmptyState title={t(wasRead ? 'evidence.no-tags' : 'evidence.tags-unread')} heading="h3">
        {t(wasRead ? 'evidence.no-tags-why' : 'evidence.tags-unread-why')}
      </EmptyState>
    )
  const [used, others] = [placesOf(tags, true), placesOf(tags, false)]
  if (used.length === 0)
    return (
      <div className="grid gap-4">
        <p className="text-soft text-sm">{t('evidence.tags-none-used')}</p>
        <UnusedTags tags={tags} />
      </div>
    )
  return (
    <div className="grid gap-4">
      <Rows caption={t('evidence.tags-caption')} tags={used} />
      {others.length > 0 ? renderFold(t('evidence.tags-other', { count: others.length })) : null}
    </div>
  )
}

/** What is in the fold: each told why it is not read. */
export function UnusedTags({ tags }: Pick<TagsTableProps, 'tags'>) {
  const { t } = useWords()
  const others = placesOf(tags, false)
  return <Rows caption={t('evidence.tags-other', { count: others.length })} tags={others} />
}

const placesOf = (tags: readonly TagInWords[], areUsed: boolean): PlacedTag[] =>
  tags.map((tag, index) => ({ tag, index })).filter(({ tag }) => tag.uses.length > 0 === areUsed)

function Rows({ caption, tags }: { caption: string; tags: readonly PlacedTag[] }) {
  const { t } = useWords()
  return (
    <Table
      caption={caption}
      columns={[t('evidence.tag-line'), t('evidence.tag'), t('evidence.tag-value'), t('evidence.tag-used')]}
      wideOnly={[0, 3]}
    >
      {tags.map((placed) => (
        <Row key={placed.index} {...placed} />
      ))}
    </Table>
  )
}

function Row({ tag, index }: PlacedTag) {
  const { t } = useWords()
  return (
    <tr id={`tag-${index}`} className="border-line border-b last:border-0">
      <Cell className="max-md:hidden">
        <LineLink tag={tag} index={index} />
      </Cell>
      <Cell className="font-mono max-md:w-2/5 max-md:min-w-34 max-md:[overflow-wrap:anywhere] md:whitespace-nowrap">
        <bdi>{tag.element === 'title' ? '<title>' : breakable(tag.key)}</bdi>
        <span className="mt-1 block font-sans md:hidden">
          {withElements((at) => t('evidence.tag-in-line', at), {
            place: <LineLink tag={tag} index={index} />,
          })}
        </span>
      </Cell>
      <Cell className="[overflow-wrap:anywhere] md:min-w-60">
        <bdi className="line-clamp-4">
          {tag.value ? (
            <VisibleText text={tag.value} />
          ) : (
            <span className="text-soft">{t('evidence.tag-empty')}</span>
          )}
        </bdi>
        {tag.valueChars === undefined ? null : (
          <span className="text-soft mt-1 block">
            {t('evidence.tag-cut', { kept: tag.value.length, count: tag.valueChars })}
          </span>
        )}
        {tag.sourceChars === undefined || tag.valueChars !== undefined ? null : (
          <span className="text-soft mt-1 block">
            {t('evidence.tag-source-cut', { kept: tag.source.length, count: tag.sourceChars })}
          </span>
        )}
        {tag.because ? (
          <span className="text-soft mt-1 flex gap-2">
            <EyeOff aria-hidden className="mt-0.5 size-4 shrink-0" />
            {t('evidence.tag-not-read', { because: tag.because })}
          </span>
        ) : null}
        <span className="mt-1 flex flex-wrap gap-1 md:hidden">
          <Uses tag={tag} />
        </span>
      </Cell>
      <Cell className="max-md:hidden">
        <span className="flex flex-wrap gap-1">
          {tag.uses.length === 0 ? (
            <span className="text-soft">{t('evidence.tag-not-used')}</span>
          ) : (
            <Uses tag={tag} />
          )}
        </span>
      </Cell>
    </tr>
  )
}

/** A long key is broken after its colons before it is broken anywhere. */
const breakable = (key: string) =>
  key.split(/(?<=:)/).map((part, index) => (
    // oxlint-disable-next-line react/no-array-index-key
    <Fragment key={index}>
      {index > 0 ? <wbr /> : null}
      <VisibleText text={part} />
    </Fragment>
  ))

function LineLink({ tag, index }: { tag: TagInWords; index: number }) {
  return (
    <a
      href={`#source-tag-${index}`}
      className="text-accent inline-flex items-center tabular-nums underline underline-offset-4 max-md:min-h-10"
    >
      {tag.line}:{tag.column}
    </a>
  )
}

function Uses({ tag }: { tag: TagInWords }) {
  const { t } = useWords()
  return tag.uses.map(({ field, onlyOn }) => {
    const use = t(`evidence.use.${field}`)
    return (
      <Badge key={field} tone="accent">
        <Check aria-hidden />
        {onlyOn.length === 0 ? use : t('evidence.use-only-on', { use, clients: { list: onlyOn } })}
      </Badge>
    )
  })
}
