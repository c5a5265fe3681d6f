import { expect, test } from 'vitest'
import { cellsOf } from '../../../scripts/sample-lender/cells.js'
import { DIRTY_ROWS, dirtied, lineOf } from '../../../scripts/sample-lender/dirty-rows.js'
import { sampleLender } from '../../../src/records/sample-lender/index.js'

const { portfolio } = sampleLender()

test('each fault changes or adds the row at its line, and no other row differs', () => {
  for (const table of new Set(DIRTY_ROWS.map(fault => fault.table))) {
    const clean = cellsOf(portfolio, table)
    const dirty = dirtied(table, clean)
    const lines = DIRTY_ROWS.filter(fault => fault.table === table).map(fault => lineOf(fault, clean.rows.length))
    const differing = dirty.rows.flatMap((row, i) =>
      JSON.stringify(row) === JSON.stringify(clean.rows[i]) ? [] : [i + 2],
    )
    expect(differing).toEqual(lines.toSorted((a, b) => a - b))
  }
})
