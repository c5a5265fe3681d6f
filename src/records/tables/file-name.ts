import type { TableName } from './names.js'

/** What a file of a table is called, without its ending: `project-cash-flows`. */
export function tableFileName(table: TableName): string {
  return table.replaceAll(/[A-Z]/g, capital => `-${capital.toLowerCase()}`)
}
