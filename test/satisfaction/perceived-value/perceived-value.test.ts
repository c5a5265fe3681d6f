import { describe, expect, it } from 'vitest'
import { perceivedValue } from '../../../src/satisfaction/perceived-value/index.js'

const scale = { lowest: 1, highest: 10 }
const data = {
  benefits: { price: [7, 6, 8, 5], speed: [9, 8, 9, null] },
  expectations: { price: [8, 8, 8, 7], speed: [7, 8, 6, 5] },
}

describe('perceived value', () => {
  it('is 50 and half of the mean gap in parts of the scale', () => {
    // Gaps: (−1, 2), (−2, 0), (0, 3), (−2, not answered).
    const { index, indices, rows, benefits, above, below, asExpected } = perceivedValue(data, { scale })
    const points = [0.5, -1, 1.5, -2].map(gap => 50 + (50 * gap) / 9)
    for (const [row, point] of points.entries()) expect(indices[row]).toBeCloseTo(point, 12)
    expect([...rows]).toEqual([0, 1, 2, 3])
    expect(index.value).toBeCloseTo(points.reduce((sum, point) => sum + point, 0) / 4, 12)
    expect([above.value, asExpected.value, below.value]).toEqual([0.5, 0, 0.5])
    expect(benefits.map(({ contribution }) => contribution).reduce((a, b) => a + b)).toBeCloseTo(index.value - 50, 12)
    expect(benefits[0]!.compared?.gap.value).toBeCloseTo(-1.25, 12)
    expect(benefits[1]!.compared).toMatchObject({ benefit: 26 / 3, expectation: 7 })
    expect(benefits[1]!.sheets).toBe(3)
    expect(benefits.map(({ importance }) => importance)).toEqual([0.625, 0.375])
  })

  it('takes weights, importance and clients into account', () => {
    const twice = perceivedValue({ ...data, weights: [2, 1, 1, 1] }, { scale, importance: { price: 3, speed: 1 } })
    const gaps = [-0.25, -1.5, 0.75, -2]
    const mean = (2 * gaps[0]! + gaps[1]! + gaps[2]! + gaps[3]!) / 5
    expect(twice.index.value).toBeCloseTo(50 + (50 * mean) / 9, 12)
    const linked = perceivedValue({ ...data, client: ['a', 'a', 'b', 'b'] }, { scale })
    expect(linked.index.clients).toBe(2)
    expect(linked.benefits[0]!.compared?.gap.clients).toBe(2)
  })

  it('leaves out sheets that answered too little', () => {
    const strict = perceivedValue(data, { scale, leastAnswered: 1 })
    expect([...strict.rows]).toEqual([0, 1, 2])
    expect(strict.index.missing).toBe(1)
    // The question itself is compared wherever both answers are there.
    expect(strict.benefits[0]!.sheets).toBe(4)
  })

  it('warns where expectations leave no room, or gaps say nothing together', () => {
    const top = perceivedValue({ benefits: { price: [9, 8, 10] }, expectations: { price: [10, 10, 10] } }, { scale })
    expect(top.expectationsAtTop).toBe(1)
    expect(top.warnings.map(({ code }) => code)).toEqual(['EXPECTATIONS_AT_THE_TOP'])
    expect(top.reliability).toBeUndefined()
    const unlike = perceivedValue(
      {
        benefits: { a: [9, 2, 9, 2, 5], b: [2, 9, 2, 8, 5] },
        expectations: { a: [5, 5, 5, 5, 5], b: [5, 5, 5, 5, 5] },
      },
      { scale },
    )
    expect(unlike.warnings.map(({ code }) => code)).toEqual(['GAPS_DISAGREE'])
  })

  it('is 0 and 100 at the ends, and 50 where all is as looked for', () => {
    const at = (benefit: number, expectation: number): number =>
      perceivedValue({ benefits: { all: [benefit] }, expectations: { all: [expectation] } }, { scale }).index.value
    expect([at(10, 1), at(1, 10), at(4, 4)]).toEqual([100, 0, 50])
  })

  it('names what is wrong', () => {
    const ask =
      (change: object, options: object = {}) =>
      () =>
        perceivedValue({ ...data, ...change }, { scale, ...options })
    expect(ask({ expectations: { price: [8, 8, 8, 7] } })).toThrow(/data.expectations.speed/)
    expect(ask({ benefits: { price: [8, 8, 8, 7] } })).toThrow(/data.expectations/)
    expect(ask({ benefits: { price: [7], speed: [7] } })).toThrow(/LENGTH_MISMATCH/)
    expect(ask({ benefits: { price: [7, 6, 8, 11], speed: [1, 2, 3, 4] } })).toThrow(/data.benefits.price\[3\]/)
    expect(ask({}, { importance: { price: 0, speed: 0 } })).toThrow(/options.importance/)
    expect(ask({}, { importance: { price: 1 } })).toThrow(/options.importance.speed/)
    expect(ask({}, { importance: { price: 1, speed: 1, staff: 1 } })).toThrow(/UNKNOWN_OPTION/)
    expect(ask({}, { leastAnswered: 0 })).toThrow(/options.leastAnswered/)
    expect(ask({ weights: [1, 1] })).toThrow(/data.weights/)
    expect(ask({ weights: [0, 0, 0, 0] })).toThrow(/NO_DATA/)
    const nobody = { price: [null], speed: [null] }
    expect(ask({ benefits: nobody, expectations: nobody })).toThrow(/NO_DATA/)
    expect(() => perceivedValue(data, {} as never)).toThrow(/options.scale/)
  })
})
