import { describe, expect, it } from 'vitest'
import { conditionalMatrix, creditCycleIndex } from '../../../../src/risk/index.js'
import { thrown } from '../../../errors/thrown.js'
import { CREDIT_METRICS, RATINGS } from '../matrices.js'

const standardised = (list: readonly number[]): readonly number[] => {
  const mean = list.reduce((sum, z) => sum + z, 0) / list.length
  const deviation = Math.sqrt(list.reduce((sum, z) => sum + (z - mean) ** 2, 0) / (list.length - 1))
  return list.map(z => (z - mean) / deviation)
}
const cycle = standardised([0.4, 1.1, 0.3, -0.2, -2.1, -0.9, 0.2, 0.8, 1.2, 0.1, -1.3, -0.4])
const years = (rho: number, clients = 5000) =>
  cycle.map(creditCycle => ({
    counts: conditionalMatrix(CREDIT_METRICS, { creditCycle, assetCorrelation: rho }).rows.map(row =>
      row.map(p => clients * p),
    ),
  }))

describe.each(['maximum-likelihood', 'least-squares'] as const)('creditCycleIndex by %s', method => {
  it.each([0.015, 0.08, 0.25])('finds cycle and correlation %d that moves were made with', rho => {
    const found = creditCycleIndex(years(rho), { states: RATINGS, matrix: CREDIT_METRICS, method })
    expect(found.assetCorrelation).toBeCloseRelative(rho, 1e-6)
    for (const [t, { creditCycle }] of found.steps.entries())
      expect(Math.abs(creditCycle - cycle[t]!)).toBeLessThan(1e-5)
    expect(found.variance).toBeCloseRelative(1, 1e-9)
    expect(Math.abs(found.mean)).toBeLessThan(1e-5)
    expect(found).toMatchObject({ estimated: true, method, warnings: [] })
  })
})

describe('creditCycleIndex', () => {
  it('makes the matrix of all periods where none is given', () => {
    const { assetCorrelation, mean, steps } = creditCycleIndex(years(0.08), { states: RATINGS })
    expect(Number(assetCorrelation)).toBeGreaterThan(0.07)
    expect(Number(assetCorrelation)).toBeLessThan(0.09)
    expect(Math.abs(mean)).toBeLessThan(0.1)
    expect(steps.map(({ creditCycle }) => creditCycle).indexOf(Math.min(...steps.map(s => s.creditCycle)))).toBe(4)
  })

  it('takes a correlation that is known, for one period too', () => {
    const one = creditCycleIndex(years(0.08).slice(0, 1), {
      states: RATINGS,
      matrix: CREDIT_METRICS,
      assetCorrelation: 0.08,
    })
    expect(one.steps[0]?.creditCycle).toBeCloseRelative(cycle[0]!, 1e-6)
    expect(one).not.toHaveProperty('variance')
    expect(one.estimated).toBe(false)
    expect(one.steps[0]?.clients).toBeCloseRelative(35_000, 1e-12)
  })

  it('warns of a period in which all went one way', () => {
    const [first, ...others] = years(0.08)
    const counts = first!.counts.map((row, i) => row.map((_, j) => (i === 0 && j === 7 ? 10 : 0)))
    const { warnings, steps } = creditCycleIndex([{ counts }, ...others], {
      states: RATINGS,
      matrix: CREDIT_METRICS,
      assetCorrelation: 0.08,
    })
    expect(steps[0]?.atBoundary).toBe(true)
    expect(warnings).toMatchObject([{ code: 'AT_BOUNDARY', path: 'steps[0].creditCycle' }])
  })

  it('names what it cannot tell', () => {
    const same = [years(0.08)[0]!, years(0.08)[0]!]
    const fault = (observed: readonly { counts: readonly (readonly number[])[] }[], more: object = {}) =>
      thrown(() => creditCycleIndex(observed, { states: RATINGS, ...more }))
    expect(fault(same)).toMatchObject({ code: 'NO_VARIATION', path: 'observed' })
    expect(fault(same.slice(1)).code).toBe('NO_VARIATION')
    expect(fault([{ counts: RATINGS.map(() => RATINGS.map(() => 0)) }], { assetCorrelation: 0.1 }).code).toBe('NO_DATA')
    expect(fault(same, { assetCorrelation: 0 }).code).toBe('NO_DATA')
    expect(fault(same, { matrix: { states: ['A'], rows: [[1]] } }).path).toBe('options.matrix.states')
    expect(fault(same, { method: 'eye' }).path).toBe('options.method')
    const impossible = CREDIT_METRICS.rows.map((_, i) => RATINGS.map((_, j) => (i === 7 && j === 0 ? 1 : 0)))
    expect(fault([{ counts: impossible }], { matrix: CREDIT_METRICS })).toMatchObject({
      code: 'OUT_OF_RANGE',
      path: 'observed[0].counts[7][0]',
    })
  })
})
