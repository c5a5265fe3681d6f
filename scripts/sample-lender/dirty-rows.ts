/**
 * What is wrong in the rows of `examples/portfolio`: a reader is to find each, and lose nothing else.
 *
 * @module
 */
import type { TableName } from '../../src/records/tables/names.js'
import type { Cell, Cells } from './cells.js'

/** One fault: a cell that is changed where it stands, or a row that is added at the end. */
export interface DirtyRow {
  readonly kind: string
  readonly table: TableName
  /** The row, from 0, that is changed or copied. */
  readonly row: number
  readonly is: 'changed' | 'added'
  /** What the cells become. */
  readonly cells: Readonly<Record<string, (cell: Cell) => Cell>>
  readonly says: string
}

const becomes =
  (text: string): (() => Cell) =>
  () =>
    text

export const DIRTY_ROWS: readonly DirtyRow[] = [
  {
    kind: 'duplicate-client',
    table: 'clients',
    row: 6,
    is: 'added',
    cells: {
      id: becomes('C-0901'),
      name: name => String(name).replace('Paper', 'Papr'),
      lei: becomes(''),
      registrationNumber: becomes(''),
    },
    says: 'the client of row 6 once more, under another id, its name misspelt and without its numbers',
  },
  {
    kind: 'wrong-check-digit',
    table: 'clients',
    row: 12,
    is: 'changed',
    cells: { socialCreditCode: code => swappedEnd(String(code)) },
    says: 'two digits of a Unified Social Credit Code have changed places',
  },
  {
    kind: 'country-that-is-none',
    table: 'clients',
    row: 3,
    is: 'changed',
    cells: { country: becomes('UK') },
    says: 'UK for GB',
  },
  {
    kind: 'blanks-around-an-id',
    table: 'contacts',
    row: 30,
    is: 'changed',
    cells: { client: id => `${id} ` },
    says: 'a blank behind a reference',
  },
  {
    kind: 'amount-with-marks',
    table: 'facilities',
    row: 2,
    is: 'changed',
    cells: { limit: limit => `CNY ${grouped(Number(limit))}` },
    says: 'a limit with its currency and commas, unlike the others',
  },
  {
    kind: 'maturity-before-signing',
    table: 'facilities',
    row: 21,
    is: 'changed',
    cells: { maturity: becomes('2012-06-30') },
    says: 'a maturity years before the signature',
  },
  {
    kind: 'negative-limit',
    table: 'facilities',
    row: 34,
    is: 'changed',
    cells: { limit: limit => -Number(limit) },
    says: 'a limit below 0',
  },
  {
    kind: 'unknown-facility',
    table: 'payments',
    row: 100,
    is: 'added',
    cells: { id: becomes('P-9999-1-1'), facility: becomes('F-9999-1') },
    says: 'a payment on a facility that is not there',
  },
  {
    kind: 'payment-twice',
    table: 'payments',
    row: 250,
    is: 'added',
    cells: {},
    says: 'a payment that was entered twice',
  },
  {
    kind: 'unbalanced-statement',
    table: 'statements',
    row: 17,
    is: 'changed',
    cells: { totalAssets: assets => swappedDigits(Number(assets)) },
    says: 'two digits of total assets have changed places',
  },
  {
    kind: 'other-unit',
    table: 'statements',
    row: 44,
    is: 'changed',
    cells: { sales: sales => 1000 * Number(sales) },
    says: 'sales in units where the statement is in thousands',
  },
  {
    kind: 'no-such-day',
    table: 'ratings',
    row: 40,
    is: 'changed',
    cells: { date: becomes('2023-02-30') },
    says: 'February 30',
  },
  {
    kind: 'another-date-style',
    table: 'interactions',
    row: 77,
    is: 'changed',
    cells: { date: date => String(date).split('-').toReversed().join('.') },
    says: 'a date with the day first, where the others have the year first',
  },
  {
    kind: 'year-slip',
    table: 'collaterals',
    row: 8,
    is: 'changed',
    cells: { valuedOn: day => String(day).replace(/^20/, '02') },
    says: 'the year 02.. for 20..',
  },
  {
    kind: 'words-for-a-number',
    table: 'orders',
    row: 60,
    is: 'changed',
    cells: { amount: becomes('see mail') },
    says: 'words for an amount',
  },
  {
    kind: 'answer-beyond-scale',
    table: 'surveyAnswers',
    row: 25,
    is: 'changed',
    cells: { answer: becomes('55') },
    says: 'an answer beyond the scale',
  },
  {
    kind: 'formula',
    table: 'feedback',
    row: 5,
    is: 'changed',
    cells: { text: becomes('=HYPERLINK("https://example.com","open")') },
    says: 'a text that a spreadsheet would run',
  },
]

/** The cells of a table with its faults. */
export function dirtied(table: TableName, { header, rows }: Cells): Cells {
  const faults = DIRTY_ROWS.filter(fault => fault.table === table)
  const changed = rows.map((cells, row) =>
    faults
      .filter(fault => fault.is === 'changed' && fault.row === row)
      .reduce<readonly Cell[]>((row, fault) => withCells(header, row, fault), cells),
  )
  const added = faults.filter(({ is }) => is === 'added').map(fault => withCells(header, rows[fault.row]!, fault))
  return { header, rows: [...changed, ...added] }
}

/** The line of the file on which a fault stands, from 1; line 1 is the header, and no cell of the sample breaks a line. */
export function lineOf({ table, row, is }: DirtyRow, cleanRows: number): number {
  const added = DIRTY_ROWS.filter(fault => fault.table === table && fault.is === 'added')
  return is === 'changed' ? row + 2 : cleanRows + 2 + added.findIndex(fault => fault.row === row)
}

function withCells(header: readonly string[], row: readonly Cell[], { cells, kind }: DirtyRow): readonly Cell[] {
  for (const name of Object.keys(cells)) if (!header.includes(name)) throw new Error(`${kind}: no column ${name}`)
  return row.map((cell, i) => cells[header[i]!]?.(cell) ?? cell)
}

function swappedEnd(code: string): string {
  if (code.length !== 18) throw new Error(`no code: ${code}`)
  return `${code.slice(0, 16)}${code.charAt(17)}${code.charAt(16)}`
}

/** The first two digits that differ, the other way round. */
function swappedDigits(amount: number): number {
  return Number(String(amount).replace(/(\d)(?!\1)(\d)/, '$2$1'))
}

function grouped(amount: number): string {
  return `${String(amount).replace(/\B(?=(\d{3})+$)/g, ',')}.00`
}
