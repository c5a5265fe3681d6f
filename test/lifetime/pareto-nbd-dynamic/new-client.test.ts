import { describe, expect, it } from 'vitest'
import { paretoNbdDynamic } from '../../../src/lifetime/index.js'
import { MODEL, SEASONS } from './dynamic-bases.js'

const { expectedPurchasesOfNewClient } = paretoNbdDynamic
const options = { horizon: 26, start: '2022-07-04', calendar: SEASONS, covariates: { gender: 0 } }

describe('expectedPurchasesOfNewClient', () => {
  it('is what a client who has just come is expected to buy', () => {
    const newcomer = {
      frequency: 0,
      recency: 0,
      age: 0,
      observedUntil: '2022-07-04',
      calendar: SEASONS,
      covariates: { gender: 0 },
    }
    expect(expectedPurchasesOfNewClient(MODEL, options)).toBe(
      paretoNbdDynamic.expectedPurchases(MODEL, newcomer, { horizon: 26 }),
    )
  })

  it('is more where the season is still to come', () => {
    const within = (start: string) => expectedPurchasesOfNewClient(MODEL, { ...options, start, horizon: 8 })
    expect(within('2022-07-04')).toBeGreaterThan(1.5 * within('2022-08-29'))
  })

  it('names what it misses', () => {
    const { start: _, ...unplaced } = options
    expect(() => expectedPurchasesOfNewClient(MODEL, unplaced)).toThrow('observedUntil')
    expect(() => expectedPurchasesOfNewClient(MODEL, { ...options, horizon: 1e4 })).toThrow('calendar')
    expect(() => Reflect.apply(expectedPurchasesOfNewClient, undefined, [MODEL, { ...options, day: 1 }])).toThrow(
      'options.day',
    )
  })
})
