import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evaluate, flowSum, sumValue } from '../../../src/money/returns/flow-sum.js'
import { boundCell, cellSigns } from '../../../src/money/returns/taylor-cell.js'

const sumOf = (amounts: readonly number[]) => flowSum(Float64Array.from(amounts.keys()), Float64Array.from(amounts))

describe('boundCell', () => {
  it('never states a sign that a point of the interval contradicts', () => {
    const flows = fc.array(
      fc.integer({ min: -99, max: 99 }).filter(value => value !== 0),
      { minLength: 2, maxLength: 30 },
    )
    const place = fc.double({ min: -1.5, max: 1.5, noNaN: true })
    const width = fc.double({ min: -9, max: 0.5, noNaN: true }).map(power => 10 ** power)
    let stated = 0
    fc.assert(
      fc.property(flows, place, width, (amounts, lower, length) => {
        const sum = sumOf(amounts)
        const [signs, out] = [cellSigns(), sumValue()]
        boundCell(sum, lower, lower + length, signs)
        if (signs.value !== 0) stated++
        for (let k = 0; k <= 20; k++) {
          evaluate(sum, lower + (length * k) / 20, signs.at, out)
          if (signs.value !== 0) expect(out.value * signs.value).toBeGreaterThanOrEqual(-out.valueError)
          if (signs.slope !== 0) expect(out.slope * signs.slope).toBeGreaterThanOrEqual(-out.slopeError)
          if (signs.curvature !== 0)
            expect(out.curvature * signs.curvature).toBeGreaterThanOrEqual(-1e-9 * out.size * 900)
        }
      }),
      { numRuns: 500 },
    )
    expect(stated).toBeGreaterThan(200)
  })

  it('tells value, slope and curvature around the rates 10 % and 30 %', () => {
    const sum = sumOf([-100, 240, -143])
    const signs = cellSigns()
    boundCell(sum, Math.log(1.12), Math.log(1.28), signs)
    expect(signs.value).toBe(1)
    boundCell(sum, Math.log(1.05), Math.log(1.12), signs)
    expect([signs.value, signs.slope]).toEqual([0, 1])
    boundCell(sum, Math.log(1.05), Math.log(1.4), signs)
    expect([signs.value, signs.slope, signs.curvature]).toEqual([0, 0, -1])
  })

  it('states nothing at a zero that is touched, however short the interval', () => {
    const signs = cellSigns()
    boundCell(sumOf([100, -200, 100]), -1e-9, 1e-9, signs)
    expect([signs.value, signs.slope, signs.curvature]).toEqual([0, 0, 1])
  })

  it('states nothing rather than something wrong where weights overflow', () => {
    const signs = cellSigns()
    boundCell(sumOf([1, -2, 3]), -2000, 2000, signs)
    expect([signs.value, signs.slope, signs.curvature]).toEqual([0, 0, 0])
  })
})
