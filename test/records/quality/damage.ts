/** Changes to a portfolio that make it worse. */
import type { Portfolio, TableName } from 'clientele/records'

/** The portfolio with one field of one record put, or left out where the value is undefined. */
export function withValue(
  portfolio: Portfolio,
  table: TableName,
  row: number,
  field: string,
  value: unknown,
): Portfolio {
  return withRows(portfolio, table, records => {
    return records.map((record, i) => (i === row ? { ...record, [field]: value } : record))
  })
}

/** The portfolio with other records in one table. */
export function withRows(
  portfolio: Portfolio,
  table: TableName,
  edit: (records: readonly object[]) => readonly unknown[],
): Portfolio {
  const rows: unknown = portfolio[table]
  const records: readonly object[] = Array.isArray(rows) ? rows : []
  return { ...portfolio, [table]: edit(records) }
}
