/** Every tag as it stands in the source: its line, which rule of the card used it, why WhatsApp cannot read it. */
import { Check, EyeOff } from 'lucide-react'
import { Fragment } from 'react'
import type { ReportTag } from '@/lib/preview/report/schema'
import { Badge } from '../../ui/badge'
import { EmptyState } from '../../ui/empty-state'
import { Cell, Table } from '../../ui/table'
import { unreadableWords } from './unreadable-words'

const number = new Intl.NumberFormat('en-US')

export function TagsTable({ tags }: { tags: readonly ReportTag[] }) {
  if (tags.length === 0)
    return (
      <EmptyState title="No tags were found" heading="h3">
        The part of the page that was read holds no meta, title or link tags.
      </EmptyState>
    )
  return (
    <Table
      caption="Tags in the order of the source"
      columns={['Line', 'Tag', 'Value', 'Used for']}
      wideOnly={['Line', 'Used for']}
    >
      {tags.map((tag, index) => (
        // A tag's place in the list is its name in the whole report.
        // oxlint-disable-next-line react/no-array-index-key
        <tr key={index} id={`tag-${index}`} className="border-line border-b last:border-0">
          <Cell className="max-md:hidden">
            <LineLink tag={tag} index={index} />
          </Cell>
          <Cell className="font-mono max-md:w-2/5 max-md:min-w-34 max-md:[overflow-wrap:anywhere] md:whitespace-nowrap">
            <bdi>{tag.element === 'title' ? '<title>' : breakable(tag.key)}</bdi>
            <span className="mt-1 block font-sans md:hidden">
              line <LineLink tag={tag} index={index} />
            </span>
          </Cell>
          <Cell className="[overflow-wrap:anywhere] md:min-w-60">
            <bdi className="line-clamp-4">{tag.value || <span className="text-soft">empty</span>}</bdi>
            {tag.valueChars === undefined ? null : (
              <span className="text-soft mt-1 block">
                {number.format(tag.valueChars)} characters, kept to {number.format(tag.value.length)}
              </span>
            )}
            {tag.unreadable ? (
              <span className="text-soft mt-1 flex gap-2">
                <EyeOff aria-hidden className="mt-0.5 size-4 shrink-0" />
                {unreadableWords(tag.unreadable)}
              </span>
            ) : null}
            <span className="mt-1 flex flex-wrap gap-1 md:hidden">
              <Uses tag={tag} />
            </span>
          </Cell>
          <Cell className="max-md:hidden">
            <span className="flex flex-wrap gap-1">
              {tag.usedFor.length === 0 ? <span className="text-soft">not used</span> : <Uses tag={tag} />}
            </span>
          </Cell>
        </tr>
      ))}
    </Table>
  )
}

/** A long key is broken behind its colons before it is broken anywhere. */
const breakable = (key: string) =>
  key.split(/(?<=:)/).map((part, index) => (
    // oxlint-disable-next-line react/no-array-index-key
    <Fragment key={index}>
      {index > 0 ? <wbr /> : null}
      {part}
    </Fragment>
  ))

function LineLink({ tag, index }: { tag: ReportTag; index: number }) {
  return (
    <a
      href={`#source-tag-${index}`}
      className="text-accent inline-flex items-center tabular-nums underline underline-offset-4 max-md:min-h-10"
    >
      {tag.line}:{tag.column}
    </a>
  )
}

function Uses({ tag }: { tag: ReportTag }) {
  return tag.usedFor.map((use) => (
    <Badge key={use} tone="accent">
      <Check aria-hidden />
      {use}
    </Badge>
  ))
}
