/**
 * What goes with a record that goes.
 *
 * @module
 */
import type { TableName } from '../tables/names.js'
import { TABLES } from '../tables/tables.js'
import type { RecordName } from './record-name.js'
import { referencesOf } from './routes.js'
import type { TableView } from './table-views.js'
import { textAt } from './table-views.js'

/** Rows that go, by table. */
export type Marks = Map<TableName, Set<number>>

/** A row that goes, or of which a reference goes. */
export interface CascadeStep {
  readonly view: TableView
  readonly row: number
  readonly because?: RecordName
}

/** A reference that is emptied. */
export interface ClearedStep {
  readonly view: TableView
  readonly row: number
  readonly field: string
  readonly because: RecordName
}

/** A consent about nobody in particular would speak for everybody. */
const SAYS_WHOM: ReadonlySet<string> = new Set(['consents.contact'])

/** Whether a record cannot stand without what this field refers to. */
export function cannotDoWithout(table: TableName, field: string, optional: boolean): boolean {
  return !optional || TABLES[table].key.includes(field) || SAYS_WHOM.has(`${table}.${field}`)
}

/**
 * Adds to the marked rows all that cannot stand without them; keys of many records of one wave are looked up together, so that tables are
 * gone through as often as chains are long, not once a record.
 */
export function cascade(
  views: readonly TableView[],
  marks: Marks,
): { readonly erased: readonly CascadeStep[]; readonly cleared: readonly ClearedStep[] } {
  const erased: CascadeStep[] = views.flatMap(view => Array.from(marks.get(view.table) ?? [], row => ({ view, row })))
  const cleared: ClearedStep[] = []
  let wave: readonly CascadeStep[] = [...erased]
  while (wave.length > 0) {
    const keys = keysOf(wave)
    const next: CascadeStep[] = []
    for (const view of views) {
      for (const hit of hitsIn(view, keys)) {
        if (marks.get(view.table)?.has(hit.row)) continue
        if (hit.goes) {
          marks.set(view.table, (marks.get(view.table) ?? new Set()).add(hit.row))
          next.push({ view, row: hit.row, because: hit.because })
        } else cleared.push({ view, row: hit.row, field: hit.field, because: hit.because })
      }
    }
    erased.push(...next)
    wave = next
  }
  return { erased, cleared: cleared.filter(({ view, row }) => !marks.get(view.table)?.has(row)) }
}

function keysOf(wave: readonly CascadeStep[]): ReadonlyMap<TableName, ReadonlySet<string>> {
  const keys = new Map<TableName, Set<string>>()
  for (const { view, row } of wave) {
    const id = textAt(view, 'id', row)
    if (id !== undefined) keys.set(view.table, (keys.get(view.table) ?? new Set()).add(id))
  }
  return keys
}

interface Hit extends ClearedStep {
  readonly goes: boolean
}

function* hitsIn(view: TableView, keys: ReadonlyMap<TableName, ReadonlySet<string>>): Iterable<Hit> {
  for (const { name: field, to, optional } of referencesOf(view.table)) {
    const gone = keys.get(to)
    if (gone === undefined) continue
    const goes = cannotDoWithout(view.table, field, optional)
    for (let row = 0; row < view.size; row++) {
      const key = textAt(view, field, row)
      if (key !== undefined && gone.has(key)) yield { view, row, field, goes, because: { table: to, key } }
    }
  }
}
