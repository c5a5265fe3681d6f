import { describe, expect, it } from 'vitest'
import { randomStream } from '../../../../src/model/index.js'
import { drawNormal } from '../../../../src/statistics/draws.js'
import { optimalBreaks } from '../../../../src/statistics/index.js'

const most = 8

describe('the number of groups by the criterion', () => {
  it('is 1 where values are spread evenly, or normal', () => {
    const even = Array.from({ length: 1000 }, (_, i) => i)
    expect(optimalBreaks(even, { groups: { by: 'bic', most } }).groups).toHaveLength(1)
    const uniform = randomStream(42)
    const normal = Array.from({ length: 400 }, () => drawNormal(uniform))
    expect(optimalBreaks(normal, { groups: { by: 'bic', most } }).groups).toHaveLength(1)
  })

  it('is that of groups that lie apart', () => {
    const uniform = randomStream(7)
    const apart = Array.from({ length: 300 }, (_, i) => 8 * (i % 3) + drawNormal(uniform))
    const { groups, choices } = optimalBreaks(apart, { groups: { by: 'bic', most } })
    expect(groups.map(({ mean }) => Math.round(mean))).toEqual([0, 8, 16])
    expect(choices).toHaveLength(most)
  })

  it('follows the formula', () => {
    // Groups of 3, 2 and 1 with squares of 4 in all: −2(3 ln(3/6) + 2 ln(2/6) + ln(1/6)) + 6 ln(4/6) + 2·3 ln 6.
    const { choices } = optimalBreaks([1, 90, 2, 40, 3, 42], { groups: 3 })
    const shares = 3 * Math.log(3 / 6) + 2 * Math.log(2 / 6) + Math.log(1 / 6)
    expect(choices[2]?.bic).toBeCloseTo(-2 * shares + 6 * Math.log(4 / 6) + 6 * Math.log(6), 12)
  })

  it('grows by rows times the logarithm of squares, however small the unit of values', () => {
    const values = [1, 2, 5, 6, 30]
    const bic = (unit: number): readonly number[] =>
      optimalBreaks(
        values.map(value => value * unit),
        { groups: 4 },
      ).choices.map(({ bic: criterion }) => criterion!)
    const shift = 2 * 5 * Math.log(1e-200)
    for (const [i, criterion] of bic(1e-200).entries()) expect(criterion - shift).toBeCloseTo(bic(1)[i]!, 8)
  })

  it('leaves out groups without variation, whose likelihood has no bound', () => {
    const { groups, choices } = optimalBreaks([1, 1, 2, 2], { groups: { by: 'bic', most } })
    expect([groups.length, choices.length, choices[1]?.bic]).toEqual([1, 2, undefined])
    expect(optimalBreaks([3, 3], { groups: { by: 'bic', most } })).toMatchObject({ within: 0, total: 0, breaks: [] })
  })
})

describe('the number of groups by goodness', () => {
  it('is the least that is good enough', () => {
    const choose = (least: number): number =>
      optimalBreaks([1, 90, 2, 40, 3, 42], { groups: { by: 'goodness', least, most: 4 } }).groups.length
    expect([0, 0.74, 0.75, 0.9993, 0.9995, 1].map(choose)).toEqual([1, 2, 3, 3, 4, 4])
  })

  it('is 1 where all values are the same, which has no goodness', () => {
    const same = optimalBreaks([3, 3], { groups: { by: 'goodness', least: 0.9, most } })
    expect(same.groups).toHaveLength(1)
    expect('goodness' in same).toBe(false)
  })
})
