/**
 * Lists of fields as callers write them, checked.
 *
 * @module
 */
import { expectList } from '../../errors/index.js'
import { expectFieldsOfTable } from '../lineage/expect-lineage.js'
import type { FieldsRead } from '../lineage/index.js'

/** Fields of tables, each known to its table. */
export function expectFieldsRead(value: unknown, path: string): readonly FieldsRead[] {
  return Array.from(expectList(value, path), (part, i) => expectFieldsOfTable(part, `${path}[${i}]`))
}
