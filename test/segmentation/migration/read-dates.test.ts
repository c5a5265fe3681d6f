import { expect, it } from 'vitest'
import { readDates } from '../../../src/segmentation/migration/read-dates.js'

it('gives segments of all dates one numbering', () => {
  const { names, read } = readDates([
    { date: '2023-01-31', clients: [1, 2], segment: [1, 0], segmentNames: ['A', 'B'] },
    { date: '2023-02-28', clients: [1, 2], segment: [0, 1], segmentNames: ['B', 'C'] },
  ])
  expect(names).toEqual(['A', 'B', 'C'])
  expect(Array.from(read[1]!.segment)).toEqual([1, 2])
})
