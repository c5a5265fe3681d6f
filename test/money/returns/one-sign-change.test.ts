import { describe, expect, it } from 'vitest'
import { isPlain, logOfQuotient, logRatio, residualAt, zeroOf } from '../../../src/money/returns/one-sign-change.js'
import { signsOf } from '../../../src/money/returns/signs.js'

const ratioOf = (times: readonly number[], amounts: readonly number[], change = 1) =>
  logRatio(Float64Array.from(times), Float64Array.from(amounts), change)

describe('logRatio', () => {
  it('is ln of what comes before over what comes after, with its slope', () => {
    const ratio = ratioOf([0, 1, 3], [-100, -50, 200], 2)
    for (const x of [-0.7, 0, 0.4]) {
      ratio.evaluate(x)
      expect(ratio.value).toBeCloseTo(Math.log((100 + 50 * Math.exp(-x)) / (200 * Math.exp(-3 * x))), 12)
      const early = (50 * Math.exp(-x)) / (100 + 50 * Math.exp(-x))
      expect(ratio.slope).toBeCloseTo(3 - early, 12)
    }
    expect([ratio.gap, ratio.span]).toEqual([2, 3])
  })

  it('does not overflow where powers of 1 + r would', () => {
    const ratio = ratioOf([0, 36_500, 73_000], [-1e-200, 1, 1e200])
    for (const x of [-50, 50]) {
      ratio.evaluate(x)
      expect(Number.isFinite(ratio.value) && Number.isFinite(ratio.slope)).toBe(true)
    }
  })
})

describe('zeroOf', () => {
  it.each([
    [[0, 1], [-100, 110], Math.log(1.1)],
    [[0, 2], [-713.07, 555.33], Math.log(555.33 / 713.07) / 2],
    [[0, 1e6], [-1, 5], Math.log(5) / 1e6],
    [[0, 1], [-1e-290, 1e290], 580 * Math.LN10],
    [[0, 1], [7, -7], 0],
  ])('%j %j', (times, amounts, expected) => {
    const zero = zeroOf(ratioOf(times, amounts))
    expect(Math.abs(zero - expected)).toBeLessThanOrEqual(8e-16 * Math.abs(expected))
  })

  it('comes home from far away: two groups that lie close, with a long tail', () => {
    const ratio = ratioOf([0, 1, 1e6], [-1, 1e-12, 1e-3])
    const zero = zeroOf(ratio)
    expect(residualAt(ratio, zero)).toBeLessThan(1e-10)
  })
})

it('residualAt is the share of the sum that is left', () => {
  const ratio = ratioOf([0, 1], [-100, 110])
  expect(residualAt(ratio, Math.log(1.2))).toBeCloseTo((100 - 110 / 1.2) / (100 + 110 / 1.2), 12)
})

it('logOfQuotient also has an answer where the quotient overflows', () => {
  expect(logOfQuotient(-8, -2)).toBeCloseTo(Math.log(4), 15)
  expect(logOfQuotient(1e200, 1e-200)).toBeCloseTo(400 * Math.LN10, 9)
  expect(logOfQuotient(-1e-200, -1e200)).toBeCloseTo(-400 * Math.LN10, 9)
})

it('isPlain leaves out what is too large, and what is too far apart', () => {
  const plain = [
    [-100, 110],
    [-1e-300, 1e-20],
    [-1e290, 1],
    [1e291, -1e10],
    [-1e-185, 1e163],
  ]
  expect(plain.map(amounts => isPlain(signsOf(amounts)))).toEqual([true, true, true, false, false])
})
