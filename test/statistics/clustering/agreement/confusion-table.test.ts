import { expect, it } from 'vitest'
import { confusionTable } from '../../../../src/statistics/index.js'
import { segmentsOf } from './groupings.js'

it('counts rows in each pair of segments, empty segments kept', () => {
  const table = confusionTable(segmentsOf([0, 0, 1], ['a', 'b']), segmentsOf([2, 0, 2], ['x', 'y', 'z']))
  expect(table).toEqual({
    rowNames: ['a', 'b'],
    columnNames: ['x', 'y', 'z'],
    counts: [
      [1, 0, 1],
      [0, 0, 1],
    ],
    size: 3,
  })
})
