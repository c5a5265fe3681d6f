import { expect, it } from 'vitest'
import { cellReader, cellStyle } from '../../../src/records/cells/index.js'
import type { TableName } from '../../../src/records/tables/names.js'
import { TABLES } from '../../../src/records/tables/tables.js'

function readerOf(table: TableName, name: string, words: Record<string, string> = {}) {
  const field = TABLES[table].fields[name]
  if (field === undefined) throw new Error(`no field ${table}.${name}`)
  return cellReader(field, cellStyle({ words }))
}

it('reads the assumptions of a project as JSON', () => {
  const read = readerOf('projectDescriptions', 'description')
  expect(read('{')).toMatchObject({ code: 'INVALID_TYPE', expected: 'the assumptions of a project as JSON' })
  expect(read('{"__proto__":{}}')).toHaveProperty('code')
  expect(read('')).toBeUndefined()
})
