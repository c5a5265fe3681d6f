import { describe, expect, it } from 'vitest'
import { normalCdf, normalQuantile } from '../../../../src/numeric/index.js'
import { conditionalMatrix } from '../../../../src/risk/index.js'
import { conditionalRow } from '../../../../src/risk/migration/point-in-time/conditional-matrix.js'
import { thrown } from '../../../errors/thrown.js'
import { CREDIT_METRICS, JLT, twoStates } from '../matrices.js'

describe('conditionalMatrix', () => {
  it('is Vasicek’s conditional probability where there are two states', () => {
    for (const [pd, rho, z] of [
      [0.01, 0.12, -3.09],
      [0.2, 0.24, 1],
      [1e-9, 0.05, -2],
    ] as const) {
      const { rows } = conditionalMatrix(twoStates(pd), { creditCycle: z, assetCorrelation: rho })
      const exact = normalCdf((normalQuantile(pd) - Math.sqrt(rho) * z) / Math.sqrt(1 - rho))
      expect(rows[0]?.[1]).toBeCloseRelative(exact, 1e-12)
    }
  })

  it('is the matrix itself without correlation', () => {
    expect(conditionalMatrix(JLT, { creditCycle: -5, assetCorrelation: 0 })).toEqual(JLT)
  })

  it('leaves default for good, and what is impossible impossible', () => {
    const { rows } = conditionalMatrix(JLT, { creditCycle: -2, assetCorrelation: 0.3 })
    expect(rows[7]).toEqual([0, 0, 0, 0, 0, 0, 0, 1])
    expect(rows[0]?.slice(5)).toEqual([0, 0, 0])
    expect(rows[6]?.slice(0, 2)).toEqual([0, 0])
  })

  it('has an answer for any cycle and any correlation below 1', () => {
    for (const creditCycle of [-1e6, -40, 0, 40, 1e6]) {
      for (const assetCorrelation of [1e-9, 0.5, 1 - 1e-12]) {
        for (const row of conditionalMatrix(CREDIT_METRICS, { creditCycle, assetCorrelation }).rows) {
          expect(row.reduce((sum, cell) => sum + cell, 0)).toBeCloseRelative(1, 1e-15)
          expect(Math.min(...row)).toBeGreaterThanOrEqual(0)
        }
      }
    }
    const worst = conditionalMatrix(CREDIT_METRICS, { creditCycle: -1e6, assetCorrelation: 0.5 })
    expect(worst.rows[0]?.[7]).toBe(1)
  })

  it('conditions each rating by its own correlation', () => {
    const { rows } = conditionalMatrix(twoStates(0.1), { creditCycle: -1, assetCorrelation: { good: 0 } })
    expect(rows[0]).toEqual([0.9, 0.1])
  })

  it('names what is wrong', () => {
    const fault = (options: object) => thrown(() => conditionalMatrix(JLT, JSON.parse(JSON.stringify(options))))
    expect(fault({ assetCorrelation: 0.1 }).path).toBe('options.creditCycle')
    expect(fault({ creditCycle: '0', assetCorrelation: 0.1 }).code).toBe('INVALID_TYPE')
    expect(fault({ creditCycle: 0, rho: 0.1 }).code).toBe('UNKNOWN_OPTION')
    expect(thrown(() => conditionalMatrix(JSON.parse('{}'), { creditCycle: 0, assetCorrelation: 0 })).path).toBe(
      'matrix.states',
    )
  })
})

it('keeps the digits of what is rare in good times and bad', () => {
  const out = new Float64Array(3)
  conditionalRow(Float64Array.of(9, 8), 0, 0, out)
  expect(out[0]).toBeCloseRelative(1.1285884059538405e-19, 1e-12)
  expect(out[1]).toBeCloseRelative(6.219831985e-16, 1e-9)
})
