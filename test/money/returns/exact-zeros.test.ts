import { describe, expect, it } from 'vitest'
import { exactPolynomial, exactZeros } from '../../../src/money/returns/exact-zeros.js'
import { flowSum } from '../../../src/money/returns/flow-sum.js'
import { isolateZeros } from '../../../src/money/returns/isolate.js'

const sumOf = (amounts: readonly number[]) => flowSum(Float64Array.from(amounts.keys()), Float64Array.from(amounts))
const zerosOf = (amounts: readonly number[]) => {
  const sum = sumOf(amounts)
  return exactZeros(exactPolynomial(sum) ?? [], isolateZeros(sum))
}

describe('exactPolynomial', () => {
  it('has the amounts as whole numbers', () => {
    const [a, b, c] = exactPolynomial(flowSum(Float64Array.of(0, 2), Float64Array.of(-0.5, 3))) ?? []
    expect([b, (c ?? 0n) / (a ?? 1n)]).toEqual([0n, -6n])
  })

  it('is left out where counting would take long', () => {
    expect(exactPolynomial(flowSum(Float64Array.of(0, 365), Float64Array.of(-1, 1)))).toBeUndefined()
    expect(exactPolynomial(flowSum(Float64Array.of(0, 0.5), Float64Array.of(-1, 1)))).toBeUndefined()
    expect(exactPolynomial(flowSum(Float64Array.of(0, 100), Float64Array.of(-1e-300, 1e300)))).toBeUndefined()
  })
})

describe('exactZeros', () => {
  it('finds a rate that is touched', () => {
    expect(zerosOf([100, -200, 100])).toEqual([{ x: 0, touches: true }])
    expect(zerosOf([-100, 220, -121])).toEqual([{ x: Math.log1p(0.1), touches: true }])
  })

  it('finds a triple one, which is crossed', () => {
    expect(zerosOf([-1, 3, -3, 1])).toEqual([{ x: 0, touches: false }])
    const zeros = zerosOf([-1000, 3300, -3630, 1331])
    expect(zeros?.map(({ touches }) => touches)).toEqual([false])
    expect(zeros?.[0]?.x).toBeCloseTo(Math.log(1.1), 15)
  })

  it('tells two that lie close from one that is touched and from none', () => {
    const [d, q] = [2 ** -25, 2 ** 50]
    // (u - 1 - d) (u - 1 + d), u² - 2 u + 1 + d², each times 2^50, so that doubles hold them exactly.
    const two = zerosOf([(1 - d * d) * q, -2 * q, q])
    expect(two?.map(({ x }) => x)).toEqual([-Math.log1p(d), -Math.log1p(-d)])
    expect(zerosOf([(1 + d * d) * q, -2 * q, q])).toEqual([])
  })

  it('does not answer where others were missed', () => {
    const sum = sumOf([-100, 240, -143])
    const isolation = isolateZeros(sum)
    expect(exactZeros(exactPolynomial(sum) ?? [], { ...isolation, single: [] })).toBeUndefined()
    expect(exactZeros(exactPolynomial(sum) ?? [], isolation)).toEqual([])
  })
})
