/**
 * Records taken out, and with them what cannot stand without them.
 *
 * @module
 */
import type { Portfolio } from '../portfolio/portfolio.js'
import type { Marks } from './cascade.js'
import { cascade } from './cascade.js'
import type { CellChange } from './edit-portfolio.js'
import { editPortfolio } from './edit-portfolio.js'
import type { RecordName } from './record-name.js'
import { expectRecordNames, nameOfRow } from './record-name.js'
import type { TableView } from './table-views.js'
import { tableViews } from './table-views.js'

/** What was erased and what else changed by it. */
export interface Erasure {
  readonly portfolio: Portfolio
  /** Every record that is gone; `because` names the record that it could not stand without. */
  readonly erased: readonly (RecordName & { readonly because?: RecordName })[]
  /** References to erased records that were emptied, as their records stand without them. */
  readonly cleared: readonly (RecordName & { readonly field: string; readonly because: RecordName })[]
  /** Names of which the portfolio has no record: erased before, or written wrongly. */
  readonly absent: readonly RecordName[]
}

/**
 * Erases records. A record that must refer to an erased one goes with it, and so on; a reference that a record may lack is emptied,
 * unless it is part of the record's key or says whom a consent is about. The portfolio that was given stays as it was; tables in which
 * nothing changes are shared.
 *
 * @throws ClienteleError for names that are none; a record that is absent is no error.
 * @example
 * import { eraseRecords } from 'clientele/records'
 * const clients = [{ id: 'C-1', name: 'Harbour Cold Storage', entityType: 'company', status: 'ended' }]
 * const contacts = [{ id: 'K-1', client: 'C-1', name: 'Contact 1' }]
 * const { portfolio, erased } = eraseRecords({ clients, contacts }, [{ table: 'clients', key: 'C-1' }])
 * portfolio // => { clients: [], contacts: [] }
 * erased.map(({ table, key, because }) => `${table} ${key} ${because?.key ?? ''}`) // => ['clients C-1 ', 'contacts K-1 C-1']
 */
export function eraseRecords(portfolio: Portfolio, records: readonly RecordName[]): Erasure {
  const views = tableViews(portfolio)
  const names = expectRecordNames(records, 'records')
  const { marks, absent } = markNamed(views, names)
  const { erased, cleared } = cascade(views, marks)
  return {
    portfolio: editPortfolio(views, view => {
      const gone = marks.get(view.table)
      const own = cleared.filter(step => step.view === view)
      if (gone === undefined && own.length === 0) return undefined
      return { ...(gone !== undefined && { keeps: row => !gone.has(row) }), cells: clearing(own) }
    }),
    erased: erased.map(step => ({
      ...nameOfRow(step.view, step.row),
      ...(step.because !== undefined && { because: step.because }),
    })),
    cleared: cleared.map(step => ({ ...nameOfRow(step.view, step.row), field: step.field, because: step.because })),
    absent,
  }
}

function markNamed(
  views: readonly TableView[],
  names: readonly RecordName[],
): { readonly marks: Marks; readonly absent: readonly RecordName[] } {
  const marks: Marks = new Map()
  const found = new Set<string>()
  for (const view of views) {
    const wanted = new Set(names.filter(({ table }) => table === view.table).map(nameText))
    if (wanted.size === 0) continue
    for (let row = 0; row < view.size; row++) {
      const name = nameText(nameOfRow(view, row))
      if (!wanted.has(name)) continue
      found.add(name)
      marks.set(view.table, (marks.get(view.table) ?? new Set()).add(row))
    }
  }
  return { marks, absent: names.filter(name => !found.has(nameText(name))) }
}

function nameText({ table, key, row }: RecordName): string {
  return key === '' ? `${table} row ${row}` : `${table} ${key}`
}

function clearing(steps: readonly { readonly field: string; readonly row: number }[]): ReadonlyMap<string, CellChange> {
  const rows = new Map<string, Set<number>>()
  for (const { field, row } of steps) rows.set(field, (rows.get(field) ?? new Set()).add(row))
  return new Map(
    Array.from(rows, ([field, emptied]) => [
      field,
      (value: unknown, row: number) => (emptied.has(row) ? undefined : value),
    ]),
  )
}
