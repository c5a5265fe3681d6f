import { expect, it } from 'vitest'
import { collectIssues } from '../../../src/errors/index.js'
import { encodeColumn } from '../../../src/statistics/gower/encode-column.js'
import { emptySums } from '../../../src/statistics/gower/sums.js'
import type { GowerAttribute } from '../../../src/statistics/index.js'

function differences(attribute: GowerAttribute, cells: readonly unknown[], cell: unknown): number[] {
  const sums = emptySums(cells.length)
  const door = { pathOf: (row: number) => `cells[${row}]`, faults: collectIssues() }
  encodeColumn(cells, attribute, 1, door).against(cell, 'row.a')(sums, 0)
  door.faults.throwIfAny()
  return [...sums.differences]
}

it('compares each kind in its way', () => {
  expect(differences({ kind: 'number', scale: 'range', range: [0, 8] }, [0, 2], 4)).toEqual([0.5, 0.25])
  const doubled = differences({ kind: 'number', scale: 'log', range: [1, 16] }, [1, 2, 16], 4)
  for (const [i, expected] of [0.5, 0.25, 0.5].entries()) expect(doubled[i]).toBeCloseTo(expected, 14)
  expect(differences({ kind: 'ordinal', levels: ['A', 'B', 'C'], spacing: 'steps' }, ['A', 'B'], 'C')).toEqual([1, 0.5])
  expect(differences({ kind: 'nominal' }, ['x', 'y'], 'x')).toEqual([0, 1])
  expect(differences({ kind: 'symmetric-binary' }, [true, false], false)).toEqual([1, 0])
  expect(differences({ kind: 'asymmetric-binary' }, [true, false], false)).toEqual([1, 0])
  expect(differences({ kind: 'set' }, [['a'], ['a', 'b']], ['a'])).toEqual([0, 0.5])
})
