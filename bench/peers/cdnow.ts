/**
 * The CDNOW sample of the papers, where the data folder has it; else as many simulated clients.
 *
 * @module
 */
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Columns } from '../simulated.js'
import { simulatedColumns } from '../simulated.js'

const CLIENTS = 2357

export function cdnow(): { readonly label: string; readonly columns: Columns } {
  const folder = process.env['CLIENTELE_DATA'] ?? fileURLToPath(new URL('../../../shared/data', import.meta.url))
  const file = `${folder}/clv/cdnow_summary_39wk.csv`
  if (!existsSync(file)) {
    return { label: `${CLIENTS} simulated clients`, columns: simulatedColumns(CLIENTS, 1) }
  }
  const rows = readFileSync(file, 'utf8').trim().split('\n').slice(1)
  const column = (at: number): Float64Array => Float64Array.from(rows, row => Number(row.split(',')[at]))
  return { label: 'CDNOW', columns: { frequency: column(1), recency: column(2), age: column(3) } }
}
