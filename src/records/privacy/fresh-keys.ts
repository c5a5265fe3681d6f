/**
 * Keys that say nothing of whose they were.
 *
 * @module
 */
import type { TableName } from '../tables/names.js'
import type { NewKeys } from './erased-cell.js'
import type { OwnKeys } from './subjects.js'
import type { TableView } from './table-views.js'
import { textAt } from './table-views.js'

/** `erased-1`, `erased-2` ... for each key, past those that the table has. No hash of the old key: it could be tried for. */
export function freshKeys(views: readonly TableView[], own: OwnKeys): NewKeys {
  return new Map(Array.from(own, ([table, keys]) => [table, freshIn(views, table, keys)]))
}

function freshIn(
  views: readonly TableView[],
  table: TableName,
  keys: ReadonlySet<string>,
): ReadonlyMap<string, string> {
  const taken = new Set<string>()
  for (const view of views.filter(({ table: name }) => name === table)) {
    for (let row = 0; row < view.size; row++) taken.add(textAt(view, 'id', row) ?? '')
  }
  const fresh = new Map<string, string>()
  let number = 1
  for (const key of keys) {
    while (taken.has(`erased-${number}`)) number++
    fresh.set(key, `erased-${number++}`)
  }
  return fresh
}
