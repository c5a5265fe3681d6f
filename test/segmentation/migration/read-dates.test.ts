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

const segmentNames = ['A', 'B']
const first = { date: '2023-01-31', clients: [1, 2], segment: [0, 1], segmentNames, value: [1, 2] }
const second = { ...first, date: '2023-02-28' }

it('names a date that is missing from a list with holes', () => {
  const holed = [first, second]
  delete holed[0]
  expect(() => readDates(holed)).toThrow(expect.objectContaining({ path: 'dates[0]', code: 'INVALID_TYPE' }))
})

it('refuses more names in all than a table of moves has room for', () => {
  const named = (from: number) => Array.from({ length: 600 }, (_, i) => `S${from + i}`)
  const dates = [
    { ...first, segmentNames: named(0) },
    { ...second, segmentNames: named(600) },
  ]
  expect(() => readDates(dates)).toThrow(
    expect.objectContaining({ path: 'dates[1].segmentNames', code: 'OUT_OF_RANGE' }),
  )
})

it('refuses values whose sums are no numbers', () => {
  expect(() => readDates([first, { ...second, value: [1e308, 1] }])).toThrow(
    expect.objectContaining({ path: 'dates[1].value[0]', code: 'OUT_OF_RANGE' }),
  )
  expect(readDates([first, { ...second, value: [-1e200, 1e200] }]).read[1]!.value).toEqual([-1e200, 1e200])
})
