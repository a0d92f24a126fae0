/** Response headers, folded and counted. */
import type { Header } from '@/lib/preview/vocabulary/facts'
import { useWords } from '#words'
import { Disclosure } from '../../ui/disclosure'
import { Cell, Table } from '../../ui/table'
import { VisibleText } from './visible-text'

export interface HeadersFoldProps {
  headers: readonly Header[]
  /** Names the table; unique on the page. */
  caption: string
}

export function HeadersFold({ headers, caption }: HeadersFoldProps) {
  const { t } = useWords()
  return (
    <Disclosure summary={t('evidence.headers', { count: headers.length })}>
      <Table caption={caption} columns={[t('evidence.header'), t('evidence.header-value')]}>
        {headers.map(({ name, value }, index) => (
          // Names repeat (set-cookie); the server's order is the only key.
          // oxlint-disable-next-line react/no-array-index-key
          <tr key={index} className="border-line border-b last:border-0">
            <Cell className="font-mono whitespace-nowrap">{name}</Cell>
            <Cell className="min-w-60 font-mono [overflow-wrap:anywhere]">
              <bdi>
                <VisibleText text={value} />
              </bdi>
            </Cell>
          </tr>
        ))}
      </Table>
    </Disclosure>
  )
}
