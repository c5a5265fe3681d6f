import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evaluate, flowSum, sumValue } from '../../../src/money/returns/flow-sum.js'
import { largestX, smallestX } from '../../../src/money/returns/root-range.js'

const sumOf = (times: readonly number[], amounts: readonly number[]) =>
  flowSum(Float64Array.from(times), Float64Array.from(amounts))

describe('the range of x', () => {
  it('ends where the first or the last term outweighs the others', () => {
    const amount = fc.double({ min: -1000, max: 1000, noNaN: true }).filter(value => Math.abs(value) > 1e-6)
    const flows = fc.array(amount, { minLength: 2, maxLength: 12 })
    fc.assert(
      fc.property(
        flows.filter(values => values.some(v => v > 0) && values.some(v => v < 0)),
        amounts => {
          const sum = sumOf([...amounts.keys()], amounts)
          const out = sumValue()
          for (const beyond of [0, 1e-6, 0.1, 5]) {
            evaluate(sum, largestX(sum) + beyond, 0, out)
            expect(Math.sign(out.value)).toBe(Math.sign(amounts[0]!))
            evaluate(sum, smallestX(sum) - beyond, amounts.length - 1, out)
            expect(Math.sign(out.value)).toBe(Math.sign(amounts.at(-1)!))
          }
        },
      ),
    )
  })

  it('is close to the last zero: half the weight of the first term is left', () => {
    const sum = sumOf([0, 1], [-1, 1.1])
    expect(largestX(sum)).toBeCloseTo(Math.log(2.2), 3)
    expect(smallestX(sum)).toBeLessThan(Math.log(1.1))
  })

  it('is found where amounts lie 600 orders apart', () => {
    const sum = sumOf([0, 1, 2], [-1e-300, 1e300, -1e-300])
    expect(largestX(sum)).toBeGreaterThan(600 * Math.LN10)
    expect(largestX(sum)).toBeLessThan(600 * Math.LN10 + 2)
    expect(smallestX(sum)).toBeLessThan(-600 * Math.LN10)
  })
})
