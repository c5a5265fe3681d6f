import { describe, expect, it } from 'vitest'
import { flowSum } from '../../../src/money/returns/flow-sum.js'
import { isolateZeros, signAt } from '../../../src/money/returns/isolate.js'

const sumOf = (amounts: readonly number[]) => flowSum(Float64Array.from(amounts.keys()), Float64Array.from(amounts))

describe('isolateZeros', () => {
  it.each([
    [[100, -200, 150], []],
    [
      [-100, 240, -143],
      [0.1, 0.3],
    ],
    [
      [-1000, 6000, -11_000, 6000],
      [0, 1, 2],
    ],
    [
      [-5, 10.5, 1, -8, 1],
      [-0.8702012474847411, 0.08859833852775531, 0.7095595276861836],
    ],
  ])('%j: one zero to an interval', (amounts, rates) => {
    const { single, open } = isolateZeros(sumOf(amounts))
    expect(open).toEqual([])
    expect(single).toHaveLength(rates.length)
    for (const [i, { lower, upper, signAtLower, signAtUpper }] of single.entries()) {
      expect(lower).toBeLessThan(Math.log1p(rates[i]!))
      expect(upper).toBeGreaterThan(Math.log1p(rates[i]!))
      expect(signAtLower).toBe(-signAtUpper)
    }
  })

  it('leaves open a zero that is touched, with the place where it is', () => {
    const { single, open } = isolateZeros(sumOf([-100, 220, -121]))
    expect(single).toEqual([])
    expect(open).toHaveLength(1)
    expect(open[0]?.extreme?.x).toBeCloseTo(Math.log(1.1), 9)
    expect(open[0]?.signAtLower).toBe(open[0]?.signAtUpper)
  })

  it('leaves open a triple zero, which is crossed', () => {
    const { open } = isolateZeros(sumOf([-1, 3, -3, 1]))
    expect(open.some(cell => cell.signAtLower !== cell.signAtUpper && cell.lower < 0 && cell.upper > 0)).toBe(true)
  })

  it('looks at few intervals', () => {
    const amounts = Array.from({ length: 300 }, (_, i) => Math.sin(i * i))
    expect(isolateZeros(sumOf(amounts)).intervals).toBeLessThan(100)
  })
})

it('signAt says 0 where rounding decides', () => {
  const sum = sumOf([-100, 110])
  expect([signAt(sum, 0.09), signAt(sum, Math.log(1.1)), signAt(sum, 0.1)]).toEqual([1, 0, -1])
})
