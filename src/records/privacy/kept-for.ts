/**
 * Records that stay because others that must stay refer to them.
 *
 * @module
 */
import { cannotDoWithout } from './cascade.js'
import type { RecordName } from './record-name.js'
import { nameOfRow } from './record-name.js'
import type { ReferenceField } from './routes.js'
import { referencesOf } from './routes.js'
import type { TableView } from './table-views.js'
import { textAt } from './table-views.js'

interface Row {
  readonly view: TableView
  readonly row: number
}

/** The record for whose sake a row stays; undefined where no record that must stay needs it. */
export function keptFor(
  views: readonly TableView[],
  mustStay: (view: TableView, row: number) => boolean,
): (view: TableView, row: number) => RecordName | undefined {
  const keepers = new Map(views.map(view => [view, new Map<number, Row>()] as const))
  const rowsById = rowsByIdOf(views)
  const needs = new Map(views.map(view => [view, neededFields(view)] as const))
  const open: Row[] = views.flatMap(view =>
    Array.from({ length: view.size }, (_, row) => ({ view, row })).filter(({ row }) => mustStay(view, row)),
  )
  for (let place = 0; place < open.length; place++) {
    const keeper = open[place]!
    for (const needed of neededBy(keeper, needs.get(keeper.view) ?? [], rowsById)) {
      const known = keepers.get(needed.view)
      if (known === undefined || known.has(needed.row)) continue
      known.set(needed.row, keeper)
      // What must stay by itself is gone through anyway.
      if (!mustStay(needed.view, needed.row)) open.push(needed)
    }
  }
  return (view, row) => {
    const keeper = keepers.get(view)?.get(row)
    return keeper === undefined ? undefined : nameOfRow(keeper.view, keeper.row)
  }
}

type RowsById = ReadonlyMap<string, ReadonlyMap<string, Row>>

function rowsByIdOf(views: readonly TableView[]): RowsById {
  const wanted = new Set<string>(views.flatMap(({ table }) => referencesOf(table).map(({ to }) => to)))
  return new Map(
    views
      .filter(({ table }) => wanted.has(table))
      .map(view => {
        const rows = Array.from(
          { length: view.size },
          (_, row) => [textAt(view, 'id', row) ?? '', { view, row }] as const,
        )
        return [view.table, new Map(rows)]
      }),
  )
}

function neededFields({ table }: TableView): readonly ReferenceField[] {
  return referencesOf(table).filter(({ name, optional }) => cannotDoWithout(table, name, optional))
}

function* neededBy({ view, row }: Row, fields: readonly ReferenceField[], rowsById: RowsById): Iterable<Row> {
  for (const { name, to } of fields) {
    const target = rowsById.get(to)?.get(textAt(view, name, row) ?? '')
    if (target !== undefined) yield target
  }
}
