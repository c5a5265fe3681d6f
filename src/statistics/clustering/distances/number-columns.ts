import { collectIssues, expectObject, received } from '../../../errors/index.js'
import { columnLength } from '../../columns.js'
import type { AttributeColumns } from '../../gower/types.js'
import type { FeatureColumns } from '../types.js'

/** Columns of numbers, all of them: distances of numbers have no place for words, and none for what is missing. */
export function expectNumbers(columns: AttributeColumns, path: string): asserts columns is FeatureColumns {
  expectObject(columns, path)
  const faults = collectIssues()
  for (const [name, column] of Object.entries(columns)) {
    const rows = columnLength(column, `${path}.${name}`)
    for (let row = 0; row < rows; row++) {
      const cell = column[row]
      if (typeof cell === 'number') continue
      faults.add({
        code: 'INVALID_TYPE',
        path: `${path}.${name}[${row}]`,
        expected: 'a number',
        received: received(cell),
        hint: 'Columns of other kinds, or with gaps, are described in options.attributes',
      })
    }
  }
  faults.throwIfAny()
}
