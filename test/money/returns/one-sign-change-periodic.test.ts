import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
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
        expect([periodic.gap, periodic.span]).toEqual([dated.gap, dated.span])
      }),
    )
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
