/**
 * What may stand for a table, looked at before its records are read.
 *
 * @module
 */
import { expectList, expectObject } from '../../errors/index.js'
import { expectRows } from '../portfolio/expect-rows.js'
import type { TableName } from '../tables/names.js'
import { TABLES } from '../tables/tables.js'

/** Refuses what is no list of records; of large tables columns are one too. What the records say, `checkPortfolio` looks into. */
export function expectTable(table: TableName, rows: unknown): void {
  const path = `portfolio.${table}`
  if (!Array.isArray(rows) && TABLES[table].large === true) {
    expectRows(rows, path)
    return
  }
  for (const [place, record] of expectList(rows, path).entries()) {
    if (typeof record !== 'object' || record === null) expectObject(record, `${path}[${place}]`)
  }
}
