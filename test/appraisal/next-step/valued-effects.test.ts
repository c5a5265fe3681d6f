import { expect, it } from 'vitest'
import type { OutlookChange } from '../../../src/appraisal/next-step/types.js'
import { gainOf } from '../../../src/appraisal/next-step/valued-effects.js'

const seen: OutlookChange[] = []
const terms = {
  worth: 0,
  under: (change: OutlookChange) => {
    seen.push(change)
    const { leaving = 1, newBusiness = 1 } = change
    return newBusiness - leaving
  },
  satisfaction: 95,
  logHazardOfLeavingPerPoint: { estimate: -0.02, standardError: 0.01 },
  level: 0.9,
  quantile: 1.64485362695147,
}

it('moves levers by their factors, and the ends of the interval by their errors', () => {
  const { gain, interval } = gainOf(
    [
      { on: 'newBusiness', factor: 1.2, logStandardError: 0.1 },
      { on: 'leaving', factor: 0.8, logStandardError: 0.05 },
    ],
    terms,
  )
  expect(gain).toBeCloseTo(1.2 - 0.8, 14)
  expect(interval.lower).toBeCloseTo(
    1.2 * Math.exp(-0.1 * 1.64485362695147) - 0.8 * Math.exp(0.05 * 1.64485362695147),
    14,
  )
  expect(interval.upper).toBeCloseTo(
    1.2 * Math.exp(0.1 * 1.64485362695147) - 0.8 * Math.exp(-0.05 * 1.64485362695147),
    14,
  )
  expect(interval.level).toBe(0.9)
})

it('lifts no index of satisfaction above 100', () => {
  seen.length = 0
  gainOf([{ on: 'satisfaction', points: { estimate: 12, standardError: 0 } }], terms)
  expect(seen[0]?.leaving).toBeCloseTo(Math.exp(5 * -0.02), 14)
  expect(seen[1]?.leaving).toBeCloseTo(Math.exp(5 * -0.02 + terms.quantile * 5 * 0.01), 14)
})

it('joins effects on one lever', () => {
  seen.length = 0
  gainOf(
    [
      { on: 'satisfaction', points: { estimate: 5, standardError: 0 } },
      { on: 'leaving', factor: 0.9, logStandardError: 0 },
    ],
    { ...terms, logHazardOfLeavingPerPoint: { estimate: -0.02, standardError: 0 } },
  )
  expect(seen[0]?.leaving).toBeCloseTo(0.9 * Math.exp(-0.1), 14)
})
