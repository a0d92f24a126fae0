/** Response headers, folded and counted. */
import type { Header } from '@/lib/preview/vocabulary/facts'
import { Disclosure } from '../../ui/disclosure'
import { Cell, Table } from '../../ui/table'
import { plural } from './quantities'

export function HeadersFold({ headers, of }: { headers: readonly Header[]; of: string }) {
  return (
    <Disclosure summary={plural(headers.length, 'response header')}>
      <Table caption={`Response headers of ${of}`} columns={['Header', 'Value']}>
        {headers.map(({ name, value }, index) => (
          // Names repeat (set-cookie); the server's order is the only key.
          // oxlint-disable-next-line react/no-array-index-key
          <tr key={index} className="border-line border-b last:border-0">
            <Cell className="font-mono whitespace-nowrap">{name}</Cell>
            <Cell className="min-w-60 font-mono [overflow-wrap:anywhere]">{value}</Cell>
          </tr>
        ))}
      </Table>
    </Disclosure>
  )
}
