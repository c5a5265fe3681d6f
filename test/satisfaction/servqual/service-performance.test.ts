import { expect, it } from 'vitest'
import { servicePerformance } from '../../../src/satisfaction/servqual/index.js'
import { meanInterval } from '../../../src/statistics/index.js'

const options = { dimensions: { speed: ['fast', 'soon'], care: ['kind'] }, scale: { lowest: 1, highest: 5 } }

it('takes what is found alone', () => {
  const { questions, dimensions, overall, rows } = servicePerformance(
    { fast: [5, 3, 4, null], soon: [3, 3, 2, 5], kind: [5, 5, 5, 5] },
    options,
  )
  expect(rows).toBe(4)
  expect(questions[0]).toMatchObject({ answered: 3, mean: 4, index: 75 })
  expect(questions[0]!.interval!.lower).toBeCloseTo(meanInterval([5, 3, 4]).interval!.lower, 12)
  expect(questions[2]).toMatchObject({ mean: 5, index: 100 })
  expect(dimensions[0]!.mean).toBeCloseTo((4 + 3 + 3) / 3, 12)
  expect(overall.mean).toBeCloseTo((10 / 3 + 5) / 2, 12)
})

it('has no interval of one answer, and no figures of none', () => {
  const { questions, overall } = servicePerformance({ fast: [5], soon: [1], kind: [null] }, options)
  expect(questions[0]).toEqual({ name: 'fast', answered: 1, mean: 5, index: 100 })
  expect(overall).toEqual({ name: 'overall', answered: 0 })
})
