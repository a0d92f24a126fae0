/** A link as it is written, with the five parameters marked in it. */
import { Fragment } from 'react'
import { pairsOf, splitLink } from '@/lib/preview/link/split-link'
import { VisibleText } from '../report/evidence/visible-text'

export function ShownLink({ link }: { link: string }) {
  const { base, query, fragment } = splitLink(link)
  return (
    <bdi dir="ltr">
      <VisibleText text={base} />
      {query === null ? null : '?'}
      {pairsOf(query).map(({ raw, name }, at) => (
        // The same piece may come twice, and none of them moves.
        // oxlint-disable-next-line react/no-array-index-key
        <Fragment key={at}>
          {at === 0 ? null : '&'}
          {/^utm_/i.test(name) ? (
            <mark className="bg-mark-read text-ink rounded-sm">
              <VisibleText text={raw} />
            </mark>
          ) : (
            <VisibleText text={raw} />
          )}
        </Fragment>
      ))}
      <VisibleText text={fragment} />
    </bdi>
  )
}
