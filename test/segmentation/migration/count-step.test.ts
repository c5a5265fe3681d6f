import { expect, it } from 'vitest'
import { clientsOf, countStep } from '../../../src/segmentation/migration/count-step.js'
import { readDates } from '../../../src/segmentation/migration/read-dates.js'

it('finds each client by its id, whatever the order of rows, numbers and texts apart', () => {
  const segmentNames = ['A', 'B']
  const { read, names } = readDates([
    { date: '2023-01-31', clients: [1, '1', 2], segment: [0, 1, 1], segmentNames },
    { date: '2023-02-28', clients: ['1', 3, 1], segment: [0, 0, 0], segmentNames },
  ])
  const step = countStep(read[0]!, read[1]!, names)
  expect(step.counts).toEqual([
    [1, 0],
    [1, 0],
  ])
  expect(step.entered).toEqual([1, 0])
  expect(step.left).toEqual([0, 1])
  expect(clientsOf(read[1]!, 2)).toEqual([3, 0])
})
