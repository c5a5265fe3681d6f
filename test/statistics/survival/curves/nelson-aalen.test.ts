import { expect, it } from 'vitest'
import { nelsonAalen } from '../../../../src/statistics/index.js'
import { thrown } from '../../../errors/thrown.js'
import { durations, entered, rounded, weighted } from '../book.js'

it('gives what R gives of late entries and weights', () => {
  const { cumulativeHazard, standardErrors } = nelsonAalen(weighted)
  expect(cumulativeHazard.at(-1)).toBeCloseTo(1.38436381, 8)
  expect(standardErrors.at(-1)).toBeCloseTo(0.40055669, 8)
})

it('has either variance, and intervals on either scale', () => {
  const binomial = nelsonAalen(
    { unit: 'day', duration: [1, 1, 2, 3], event: [1, 1, 1, 0] },
    { variance: 'binomial', interval: 'plain' },
  )
  expect(rounded(binomial.cumulativeHazard)).toEqual([0.5, 1, 1])
  expect(binomial.standardErrors[1]! ** 2).toBeCloseTo((2 * 2) / 64 + 1 / 8, 12)
  expect(binomial.lower[1]).toBeCloseTo(1 - 1.959963984540054 * binomial.standardErrors[1]!, 12)
  const log = nelsonAalen({ unit: 'day', duration: [1, 1, 2, 3], event: [1, 1, 1, 0] })
  expect(log.lower[1]! * log.upper[1]!).toBeCloseTo(1, 12)
})

it('says what none of n allows until the first event', () => {
  const { lower, upper } = nelsonAalen({ unit: 'day', duration: [1, 2], event: [0, 1] })
  expect(lower[0]).toBe(0)
  expect(upper[0]).toBeCloseTo(-Math.log(0.025) / 2, 12)
})

it('names late entry and options at fault', () => {
  expect(nelsonAalen(entered).unwatched).toEqual([])
  expect(thrown(() => nelsonAalen(durations, JSON.parse('{ "variance": "aalen" }'))).path).toBe('options.variance')
  expect(thrown(() => nelsonAalen(durations, JSON.parse('{ "interval": "log-log" }'))).path).toBe('options.interval')
})
