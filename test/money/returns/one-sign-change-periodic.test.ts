import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { logRatio, zeroOf } from '../../../src/money/returns/one-sign-change.js'
import { periodicLogRatio } from '../../../src/money/returns/one-sign-change-periodic.js'
import { signsOf } from '../../../src/money/returns/signs.js'

const amount = fc.double({ min: 0.01, max: 1000, noNaN: true })

describe('periodicLogRatio', () => {
  it('is the ratio of flows at times 0, 1, 2, ...', () => {
    const groups = fc.tuple(fc.array(amount, { minLength: 1 }), fc.array(amount, { minLength: 1 }))
    fc.assert(
      fc.property(groups, fc.double({ min: -2, max: 2, noNaN: true }), ([paid, received], x) => {
        const values = [...paid.map(value => -value), ...received]
        const periodic = periodicLogRatio(values, signsOf(values))
        const dated = logRatio(Float64Array.from(values.keys()), Float64Array.from(values), paid.length)
        periodic.evaluate(x)
        dated.evaluate(x)
        expect(Math.abs(periodic.value - dated.value)).toBeLessThan(1e-11)
        expect(Math.abs(periodic.slope - dated.slope)).toBeLessThan(1e-10)
        expect(Math.abs(periodic.curvature - dated.curvature)).toBeLessThan(1e-9)
        expect([periodic.gap, periodic.span]).toEqual([dated.gap, dated.span])
      }),
    )
  })

  it('has the curvature by which its slope changes', () => {
    const values = [-100, -20, 30, 5, 60, 70]
    const ratio = periodicLogRatio(values, signsOf(values))
    for (const x of [-0.3, 0.2]) {
      const [below, above] = [x - 1e-5, x + 1e-5].map(at => {
        ratio.evaluate(at)
        return ratio.slope
      })
      ratio.evaluate(x)
      expect(ratio.curvature).toBeCloseTo((above! - below!) / 2e-5, 7)
    }
  })

  it('is zero after three evaluations of ordinary flows', () => {
    const values = [-100, 10, 12, 14, 16, 18, 20, 22, 24, 26]
    const ratio = periodicLogRatio(values, signsOf(values))
    const evaluate = vi.spyOn(ratio, 'evaluate')
    ratio.evaluate(zeroOf(ratio))
    expect(Math.abs(ratio.value)).toBeLessThan(1e-14)
    expect(evaluate.mock.calls.length).toBeLessThanOrEqual(4)
  })

  it('passes over zeros before, between and after', () => {
    const values = [0, -12, 0, 0, 40, 0]
    expect(zeroOf(periodicLogRatio(values, signsOf(values)))).toBeCloseTo(Math.log(40 / 12) / 3, 15)
  })

  it('does not overflow over 100,000 periods', () => {
    const values = new Float64Array(100_000).fill(1)
    values[0] = -1e-9
    const ratio = periodicLogRatio(values, signsOf(values))
    ratio.evaluate(-3)
    expect(Number.isFinite(ratio.value)).toBe(true)
    expect(zeroOf(ratio)).toBeCloseTo(Math.log1p(1e9), 9)
  })
})
