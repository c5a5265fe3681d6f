import { expect, it } from 'vitest'
import { compareRestrictedMeans, kaplanMeier, restrictedMean } from '../../../../src/statistics/index.js'
import { branches, durations } from '../book.js'

const { north, south } = kaplanMeier(durations, { by: branches })

it('compares two groups, the other way round with the sign turned', () => {
  const there = compareRestrictedMeans(north!, south!, { horizon: 12 })
  const back = compareRestrictedMeans(south!, north!, { horizon: 12 })
  expect(there.difference).toBeCloseTo(
    restrictedMean(north!, { horizon: 12 }).value - restrictedMean(south!, { horizon: 12 }).value,
    12,
  )
  expect(there.standardError).toBeCloseTo(Math.hypot(there.first.standardError, there.second.standardError), 12)
  expect(back.difference).toBe(-there.difference)
  expect(back.interval.lower).toBeCloseTo(-there.interval.upper, 12)
  expect(back.pValue).toBe(there.pValue)
})

it('agrees with its interval about whether there is a difference', () => {
  const { pValue, difference } = compareRestrictedMeans(north!, south!, { horizon: 12 })
  const { interval } = compareRestrictedMeans(north!, south!, { horizon: 12, level: 1 - pValue! })
  expect(Math.min(Math.abs(interval.lower), Math.abs(interval.upper))).toBeCloseTo(0, 9)
  expect(difference).not.toBe(0)
})

it('has no p-value where nothing scatters', () => {
  const still = kaplanMeier({ unit: 'month', duration: [12, 12], event: [0, 0] })
  expect(compareRestrictedMeans(still, still, { horizon: 12 }).pValue).toBeUndefined()
})
