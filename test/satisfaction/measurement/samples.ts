/** Surveys of the shared data, read into columns; and small ones to think with. */
import { readData } from '../../golden/records.js'

export type Columns = Readonly<Record<string, readonly (number | null)[]>>

/** A data file whose texts may stand in quotes, or begin with a mark of the byte order. */
export function readTable(name: string): readonly Readonly<Record<string, string>>[] {
  const bare = (text: string) => text.replaceAll('"', '').replace('\uFEFF', '')
  return readData(name, 'loyalty').map(row =>
    Object.fromEntries(Object.entries(row).map(([key, cell]) => [bare(key), bare(cell)])),
  )
}

/** Some items of a table, or all of them; empty cells and NA are not answered. */
export function answersOf(rows: readonly Readonly<Record<string, string>>[], items?: readonly string[]): Columns {
  const names = items ?? Object.keys(rows[0] ?? {})
  return Object.fromEntries(names.map(item => [item, rows.map(row => answerOf(row[item]))]))
}

function answerOf(cell: string | undefined): number | null {
  return cell === '' || cell === 'NA' ? null : Number(cell)
}

/** Items of the customer satisfaction model of a mobile phone firm, as recorded with its data. */
export const MOBI_BLOCKS: Readonly<Record<string, readonly string[]>> = {
  IMAG: ['IMAG1', 'IMAG2', 'IMAG3', 'IMAG4', 'IMAG5'],
  CUEX: ['CUEX1', 'CUEX2', 'CUEX3'],
  PERQ: ['PERQ1', 'PERQ2', 'PERQ3', 'PERQ4', 'PERQ5', 'PERQ6', 'PERQ7'],
  PERV: ['PERV1', 'PERV2'],
  CUSA: ['CUSA1', 'CUSA2', 'CUSA3'],
  CUSCO: ['CUSCO'],
  CUSL: ['CUSL1', 'CUSL2', 'CUSL3'],
}
