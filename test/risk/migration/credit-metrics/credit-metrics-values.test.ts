import { describe, expect, it } from 'vitest'
import { creditMetricsValues } from '../../../../src/risk/index.js'
import { thrown } from '../../../errors/thrown.js'
import { CREDIT_METRICS, twoStates } from '../matrices.js'

const options = { matrix: CREDIT_METRICS, defaultState: 'D', continuousRiskFreeRate: 0.03 }
const claims = { rating: ['BBB', 'B'], exposure: [4e6, 1e7], lossGivenDefault: 0.45 }

describe('creditMetricsValues', () => {
  const values = creditMetricsValues(claims, options)

  it('values a claim in every state', () => {
    expect(values.states).toHaveLength(8)
    expect(values.stateValues[3]?.[0]).toBeCloseRelative(4e6 * Math.exp(-0.03) * (1 - 0.45 * 0.0018), 1e-15)
    expect(values.stateValues[7]).toEqual(Float64Array.of(2.2e6, 5.5e6))
    expect(values.referenceValue[1]).toBe(values.stateValues[5]?.[1])
    expect(values.total.referenceValue).toBe(values.referenceValue[0]! + values.referenceValue[1]!)
  })

  it('has the mean and deviation of the states, as the row says', () => {
    const row = CREDIT_METRICS.rows[3]!
    const cells = values.stateValues.map(column => column[0]!)
    const mean = cells.reduce((sum, value, s) => sum + row[s]! * value, 0)
    const variance = cells.reduce((sum, value, s) => sum + row[s]! * (value - mean) ** 2, 0)
    expect(values.expectedValue[0]).toBeCloseRelative(mean, 1e-14)
    expect(values.standardDeviation[0]).toBeCloseRelative(Math.sqrt(variance), 1e-12)
  })

  it('looks further ahead where claims are due later', () => {
    const later = creditMetricsValues(
      { rating: ['good'], exposure: [1], lossGivenDefault: [1] },
      { matrix: twoStates(0.5), defaultState: 'bad', continuousRiskFreeRate: 0, remainingYears: 3 },
    )
    expect(later.stateValues.map(column => column[0])).toEqual([0.125, 0])
  })

  it('answers for nothing due, no loss, and a client in default', () => {
    const { stateValues, standardDeviation, referenceValue } = creditMetricsValues(
      { rating: ['AAA', 'D', 'CCC'], exposure: [0, 100, 1e300], lossGivenDefault: [0.45, 0.45, 0] },
      options,
    )
    expect(Array.from(standardDeviation.subarray(0, 2))).toEqual([0, 0])
    expect(referenceValue[1]).toBeCloseRelative(55, 1e-15)
    for (const column of stateValues) for (const cell of column) expect(Number.isFinite(cell)).toBe(true)
    expect(standardDeviation[2]).toBeGreaterThan(0)
  })

  it('names what is wrong', () => {
    const fault = (more: object) => thrown(() => creditMetricsValues(claims, { ...options, ...more }))
    expect(fault({ defaultState: 'X' }).path).toBe('options.defaultState')
    expect(fault({ continuousRiskFreeRate: 3 }).path).toBe('options.continuousRiskFreeRate')
    expect(fault({ remainingYears: 0.5 }).path).toBe('options.remainingYears')
    expect(fault({ matrix: null }).path).toBe('options.matrix')
    expect(fault({ defaultState: 'BB' }).path).toBe('options.matrix.rows[4][4]')
  })
})
