import { describe, expect, it } from 'vitest'
import { irr, xirr } from '../../../src/money/index.js'
import { flowSum } from '../../../src/money/returns/flow-sum.js'
import { refinedZero } from '../../../src/money/returns/refined-zero.js'

/** Flows whose rates are 1 %, 2 % ... : doubles hold all of them exactly. */
const percents = (count: number): readonly number[] => {
  let flows = [1n]
  for (let k = 1n; k <= count; k++) {
    flows = [...flows, 0n].map((flow, i) => -100n * flow + (100n + k) * (flows[i - 1] ?? 0n))
  }
  return flows.map(Number)
}

const sumOf = (amounts: readonly number[]) => flowSum(Float64Array.from(amounts.keys()), Float64Array.from(amounts))

describe('refinedZero', () => {
  it('has all digits where doubles have six', () => {
    const zero = refinedZero(sumOf(percents(6)), Math.log(1.03) + 1e-6, Math.log(1.025), Math.log(1.035))
    expect(zero).toBeCloseRelative(Math.log(1.03), 1e-15)
  })

  it('leaves what doubles are sure of', () => {
    const start = Math.log(4) + 1e-9
    expect(refinedZero(sumOf([-1600, 10_000, -10_000]), start, 1, 2)).toBe(start)
  })

  it('stays where it began if the zero is not between the points', () => {
    const start = Math.log(1.03) + 1e-6
    expect(refinedZero(sumOf(percents(6)), start, start - 1e-9, start + 1e-9)).toBe(start)
  })

  it.each([2, 3, 4, 5, 6, 7])('irr: all digits of %i rates a hundredth apart', count => {
    const { rates, complete } = irr(percents(count))
    expect(complete).toBe(true)
    expect(rates).toHaveLength(count)
    for (const [i, rate] of rates.entries()) expect(rate).toBeCloseRelative((i + 1) / 100, 1e-12)
  })

  it('xirr: the same by dates', () => {
    const amounts = percents(5)
    const { rates } = xirr({ days: amounts.map((_, i) => 365 * i), amounts })
    for (const [i, rate] of rates.entries()) expect(rate).toBeCloseRelative((i + 1) / 100, 1e-12)
  })
})
