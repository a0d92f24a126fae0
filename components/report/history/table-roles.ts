/** Roles of a table whose cells a narrow screen lays out in a grid: browsers take the roles away with the layout, unless they are said. */
export const ROLE = {
  table: { role: 'table' },
  rows: { role: 'rowgroup' },
  row: { role: 'row' },
  column: { role: 'columnheader' },
  group: { role: 'rowheader' },
  cell: { role: 'cell' },
} as const
