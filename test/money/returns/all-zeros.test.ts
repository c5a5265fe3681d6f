import { describe, expect, it } from 'vitest'
import { allZeros } from '../../../src/money/returns/all-zeros.js'
import { flowSum } from '../../../src/money/returns/flow-sum.js'

const zerosOf = (amounts: readonly number[], times: readonly number[] = [...amounts.keys()]) =>
  allZeros(flowSum(Float64Array.from(times), Float64Array.from(amounts)))
const rates = (zeros: readonly { readonly x: number }[]): readonly number[] => zeros.map(({ x }) => Math.expm1(x))

describe('allZeros', () => {
  it('takes Norström where he has an answer', () => {
    const { zeros, certificate } = zerosOf([-50, -100, 600, 300, -100])
    expect(certificate).toEqual({ method: 'norstrom' })
    expect(rates(zeros).map(rate => rate.toFixed(10))).toEqual(['-0.7688954707', '1.8544178285'])
  })

  it('takes enclosures else', () => {
    const { zeros, certificate, open } = zerosOf([-1600, 10_000, -10_000])
    expect(certificate?.method).toBe('enclosures')
    expect(rates(zeros).map(rate => rate.toFixed(12))).toEqual(['0.250000000000', '4.000000000000'])
    expect(open).toEqual([])
  })

  it('counts in whole numbers where doubles cannot tell, in order with the others', () => {
    // (u - 1/2)² (u - 2) (u - 4), times 4.
    const { zeros, certificate } = zerosOf([8, -38, 57, -28, 4])
    expect(certificate?.method).toBe('sturm')
    expect(zeros.map(({ touches }) => touches)).toEqual([false, false, true])
    expect(rates(zeros).map(rate => rate.toFixed(12))).toEqual(['-0.750000000000', '-0.500000000000', '1.000000000000'])
  })

  it('uses a hundred digits where there are too many powers to count', () => {
    const [q, d] = [2 ** 50, 2 ** -25]
    // (2 u - 1)² - d².
    const { zeros, certificate } = zerosOf([(1 - d * d) * q, -4 * q, 4 * q], [0, 500, 1000])
    expect(certificate?.method).toBe('enclosures')
    expect(zeros.map(({ x }) => x)).toEqual([(Math.LN2 - Math.log1p(d)) / 500, (Math.LN2 - Math.log1p(-d)) / 500])
  })

  it('says where it stayed open, and shows what seems to touch', () => {
    const { zeros, certificate, open } = zerosOf([100, -200, 100], [0, 500, 1000])
    expect(certificate).toBeUndefined()
    expect(zeros).toHaveLength(1)
    expect(zeros[0]?.touches).toBe(true)
    expect(Math.abs(zeros[0]?.x ?? 1)).toBeLessThan(1e-9)
    expect(open).toHaveLength(1)
    expect(open[0]?.lower).toBeLessThan(0)
    expect(open[0]?.upper).toBeGreaterThan(0)
  })

  it('shows one zero of a crossing whose order stayed open', () => {
    const { zeros, open } = zerosOf([-1, 3, -3, 1], [0, 500, 1000, 1500])
    expect(zeros.map(({ touches }) => touches)).toEqual([false])
    expect(open.length).toBeGreaterThan(0)
  })
})
