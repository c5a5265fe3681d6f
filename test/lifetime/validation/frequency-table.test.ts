import { describe, expect, it } from 'vitest'
import * as bgNbd from '../../../src/lifetime/bg-nbd/index.js'
import { frequencyTable } from '../../../src/lifetime/validation/index.js'
import { chiSquareSurvival } from '../../../src/numeric/index.js'
import { customerBaseFromPatterns, customerBaseFromSummary } from '../../../src/records/index.js'
import { thrown } from '../../errors/thrown.js'
import { hasData, readData } from '../../golden/support.js'
import { base, model } from './orders.js'

const pmf = (purchases: number, days: number): number =>
  bgNbd.purchaseProbability(model, { purchases, horizon: days / 7 })

describe('frequencyTable', () => {
  it('sums up the probabilities of each count, the last cell open', () => {
    const { purchases, actual, expected } = frequencyTable([bgNbd, model], base, { upTo: 2 })
    expect(Array.from(purchases)).toEqual([0, 1, 2])
    expect(Array.from(actual)).toEqual([1, 1, 1])
    expect(expected[1]).toBeCloseTo(pmf(1, 28) + pmf(1, 21) + pmf(1, 14), 12)
    expect(expected[0]! + expected[1]! + expected[2]!).toBeCloseTo(3, 12)
  })

  it('counts clients beyond the table in its last cell, weighted', () => {
    const columns = { frequency: [0, 9], recency: [0, 3], age: [4, 4], weight: [2.5, 4] }
    const weighted = customerBaseFromPatterns(columns, { timeUnit: 'week', observedUntil: '2024-01-29' })
    const { actual } = frequencyTable([bgNbd, model], weighted)
    expect(Array.from(actual)).toEqual([2.5, 0, 0, 0, 0, 0, 0, 4])
  })

  it('expects no repeat purchase of who came today', () => {
    const columns = { frequency: [0], recency: [0], age: [0] }
    const today = customerBaseFromSummary(columns, { timeUnit: 'week', observedUntil: '2024-01-29' })
    expect(Array.from(frequencyTable([bgNbd, model], today, { upTo: 2 }).expected)).toEqual([1, 0, 0])
  })

  it('tests only where every cell expects a client', () => {
    expect('chiSquare' in frequencyTable([bgNbd, model], base)).toBe(false)
    const columns = { frequency: [0, 1, 2], recency: [0, 2, 3], age: [4, 4, 4], weight: [80, 14, 6] }
    const hundred = customerBaseFromPatterns(columns, { timeUnit: 'week', observedUntil: '2024-01-29' })
    const {
      actual,
      expected,
      chiSquare = -1,
      degreesOfFreedom = -1,
      pValue,
    } = frequencyTable([bgNbd, model], hundred, { upTo: 2 })
    const distances = Array.from(actual, (clients, n) => (clients - expected[n]!) ** 2 / expected[n]!)
    expect(chiSquare).toBeCloseTo(distances[0]! + distances[1]! + distances[2]!, 12)
    expect(degreesOfFreedom).toBe(2)
    expect(pValue).toBe(chiSquareSurvival(chiSquare, 2))
  })

  it('has no degrees of freedom where all cells went into the fit', () => {
    const columns = { frequency: [0, 1, 2], recency: [0, 2, 3], age: [4, 4, 4], weight: [80, 14, 6] }
    const hundred = customerBaseFromPatterns(columns, { timeUnit: 'week', observedUntil: '2024-01-29' })
    const table = frequencyTable([bgNbd, bgNbd.fit(hundred)], hundred, { upTo: 2 })
    expect(Object.keys(table)).toEqual(['purchases', 'actual', 'expected', 'chiSquare'])
  })

  it.skipIf(!hasData('cdnow_summary_39wk.csv'))('has the published fit to CDNOW (Fader, Hardie and Lee 2005)', () => {
    const rows = readData('cdnow_summary_39wk.csv')
    const column = (name: string): number[] => rows.map(row => Number(row[name]))
    const columns = { frequency: column('x'), recency: column('t_x'), age: column('T_cal') }
    const cdnow = customerBaseFromSummary(columns, { timeUnit: 'week', observedUntil: '1997-09-30' })
    const { chiSquare, degreesOfFreedom, pValue } = frequencyTable([bgNbd, bgNbd.fit(cdnow)], cdnow)
    expect(chiSquare).toBeCloseTo(4.82, 2)
    expect(degreesOfFreedom).toBe(3)
    expect(pValue).toBeCloseTo(0.19, 2)
  })

  it('refuses wrong options and another unit', () => {
    const path = (options: object): string => thrown(() => frequencyTable([bgNbd, model], base, options)).path
    expect(path({ upTo: 0 })).toBe('options.upTo')
    expect(path({ upTo: 1001 })).toBe('options.upTo')
    expect(path({ cells: 3 })).toBe('options.cells')
    const days = bgNbd.fromParams(model.params, { timeUnit: 'day' })
    expect(thrown(() => frequencyTable([bgNbd, days], base)).code).toBe('UNIT_MISMATCH')
  })
})
