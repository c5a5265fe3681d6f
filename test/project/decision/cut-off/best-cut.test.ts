import { describe, expect, it } from 'vitest'
import { bestCut, limitValue } from '../../../../src/project/decision/cut-off/best-cut.js'

const totals = {
  profit: Float64Array.of(5, 8, 8, 2),
  accepted: Float64Array.of(1, 2, 3, 4),
  bad: Float64Array.of(0.1, 0.3, 0.6, 1.2),
  exposure: Float64Array.of(10, 20, 30, 40),
}

describe('bestCut', () => {
  it('takes the fewest of several that are as good', () => {
    expect(bestCut(totals, [], 4)).toBe(2)
  })

  it('keeps limits, alone and together', () => {
    expect(bestCut(totals, [{ limit: 'leastAcceptance', required: 0.6 }], 4)).toBe(3)
    expect(bestCut(totals, [{ limit: 'mostBadRate', required: 0.1 }], 4)).toBe(1)
    expect(bestCut(totals, [{ limit: 'mostExposure', required: 19 }], 4)).toBe(1)
    expect(bestCut(totals, [{ limit: 'mostExposure', required: 9 }], 4)).toBe(0)
    const both = [
      { limit: 'leastAcceptance', required: 0.6 },
      { limit: 'mostBadRate', required: 0.1 },
    ] as const
    expect(bestCut(totals, both, 4)).toBeUndefined()
  })

  it('takes what meets a limit but for its rounding', () => {
    const tenth = { ...totals, bad: Float64Array.of(0.1 + 2e-17, 0.1 + 0.2, 0.6, 1.2) }
    expect(bestCut(tenth, [{ limit: 'mostBadRate', required: 0.15 }], 4)).toBe(2)
  })
})

it('a bad rate of nobody does not exist', () => {
  expect(limitValue('mostBadRate', totals, 0, 4)).toBeUndefined()
  expect(limitValue('leastAcceptance', totals, 0, 4)).toBe(0)
  expect(limitValue('mostBadRate', { ...totals, accepted: Float64Array.of(0, 1, 2, 3) }, 1, 4)).toBeUndefined()
  expect(limitValue('mostBadRate', totals, 3, 4)).toBeCloseTo(0.2, 15)
})
