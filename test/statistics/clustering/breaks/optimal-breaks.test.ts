import { describe, expect, it } from 'vitest'
import type { OptimalBreaks } from '../../../../src/statistics/index.js'
import { optimalBreaks } from '../../../../src/statistics/index.js'
import { thrown } from '../../../errors/thrown.js'
import { hasData, readData } from '../../../golden/support.js'
import { JUNK } from '../../../laws/junk.js'

const sizes = ({ groups }: OptimalBreaks): readonly number[] => groups.map(({ rows }) => rows)

describe('optimalBreaks', () => {
  it('finds the groups that ckmeans of simple-statistics 7.12.1 finds', () => {
    const values = [1.5, -2, 3, 3, 9, 10.25, 11, 40, 41, -2, 100]
    const published = [
      [2, [10, 1], 2299.55625],
      [3, [8, 2, 1], 193.4296875],
      [4, [5, 3, 2, 1], 28.34166666666667],
      [5, [2, 3, 3, 2, 1], 4.041666666666667],
    ] as const
    for (const [groups, rows, within] of published) {
      const found = optimalBreaks(values, { groups })
      expect(sizes(found)).toEqual(rows)
      expect(found.within).toBeCloseTo(within, 10)
    }
  })

  it.skipIf(!hasData('faithful.csv', 'loyalty'))('finds the same groups of eruptions (needs faithful.csv)', () => {
    const eruptions = readData('faithful.csv', 'loyalty').map(row => Number(row['"eruptions"']))
    const published = [
      [2, [98, 174], [3.317], 35.74811176976306],
      [3, [97, 69, 106], [3.067, 4.233], 16.499824860138297],
      [4, [94, 24, 76, 78], [2.8, 3.817, 4.4], 11.073976959313178],
      [6, [66, 31, 21, 48, 67, 39], [2.133, 3.067, 3.817, 4.233, 4.617], 4.903906909320207],
    ] as const
    for (const [groups, rows, breaks, within] of published) {
      const found = optimalBreaks(eruptions, { groups })
      expect([sizes(found), found.breaks]).toEqual([rows, breaks])
      expect(found.within).toBeCloseTo(within, 9)
    }
  })

  it.skipIf(!hasData('rfm_data_customer.csv', 'loyalty'))(
    'and of 39,999 revenues (needs rfm_data_customer.csv)',
    () => {
      const revenue = readData('rfm_data_customer.csv', 'loyalty').map(row => Number(row['revenue']))
      const found = optimalBreaks(revenue, { groups: 5 })
      expect([sizes(found), found.breaks]).toEqual([
        [6359, 11_444, 11_501, 7924, 2771],
        [594, 866, 1139, 1479],
      ])
      expect(found.within / 374_252_287.8632481).toBeCloseTo(1, 12)
    },
  )

  it('counts a row as often as it weighs', () => {
    const weighed = optimalBreaks([1, 4, 5, 9], { groups: 2, weights: [1, 3, 1, 2] })
    const repeated = optimalBreaks([1, 4, 4, 4, 5, 9, 9], { groups: 2 })
    expect([weighed.breaks, weighed.within]).toEqual([repeated.breaks, repeated.within])
    expect(weighed.groups.map(({ mean }) => mean)).toEqual(repeated.groups.map(({ mean }) => mean))
    expect(weighed.groups.map(({ weight, rows }) => [weight, rows])).toEqual([
      [5, 3],
      [2, 1],
    ])
  })

  it('tells what each group holds', () => {
    const { groups, within, total, goodness } = optimalBreaks([10, -4, 10, -2], { groups: 2 })
    expect(groups).toEqual([
      { least: -4, greatest: -2, mean: -3, rows: 2, weight: 2, within: 2 },
      { least: 10, greatest: 10, mean: 10, rows: 2, weight: 2, within: 0 },
    ])
    expect([within, total]).toEqual([2, 171])
    expect(goodness).toBeCloseTo(1 - 2 / 171, 15)
  })

  it('takes one row, one value, as many groups as values, and values of any size', () => {
    expect(optimalBreaks([7], { groups: 1 })).toMatchObject({ breaks: [], within: 0, segmentNames: ['group 1'] })
    expect(optimalBreaks([7, 7], { groups: 1 }).groups[0]).toMatchObject({ mean: 7, rows: 2 })
    expect(optimalBreaks([3, 1, 2], { groups: 3 })).toMatchObject({ breaks: [2, 3], within: 0, goodness: 1 })
    for (const unit of [1e-100, 1e-12, 1e12, 1e99]) {
      expect(
        sizes(
          optimalBreaks(
            [1, 2, 3, 7, 8].map(value => value * unit),
            { groups: 2 },
          ),
        ),
      ).toEqual([3, 2])
    }
  })

  it('tells small values apart that stand beside large ones', () => {
    expect(sizes(optimalBreaks([1e-6, 2e-6, 8e-6, 9e-6, 1e6], { groups: 3 }))).toEqual([2, 2, 1])
  })

  it('refuses more groups than distinct values, and what is no value, weight or number of groups', () => {
    expect(thrown(() => optimalBreaks([1, 1, 2], { groups: 3 }))).toMatchObject({
      code: 'TOO_FEW_POINTS',
      path: 'options.groups',
      expected: 'at most 2, the number of distinct values',
    })
    const refused = [
      [() => optimalBreaks([], { groups: 1 }), 'EMPTY_INPUT', 'values'],
      [() => optimalBreaks([1, Number.NaN], { groups: 1 }), 'OUT_OF_RANGE', 'values[1]'],
      [() => optimalBreaks([1, 2], { groups: 1, weights: [1, 0] }), 'OUT_OF_RANGE', 'options.weights[1]'],
      [() => optimalBreaks([1, 2], { groups: 1, weights: [1] }), 'LENGTH_MISMATCH', 'options.weights'],
      [() => optimalBreaks([1, 2], { groups: 1.5 }), 'OUT_OF_RANGE', 'options.groups'],
      [
        () => optimalBreaks([1], { groups: { by: 'goodness', least: 1.5, most: 3 } }),
        'OUT_OF_RANGE',
        'options.groups.least',
      ],
    ] as const
    for (const [call, code, path] of refused) expect(thrown(call)).toMatchObject({ code, path })
  })

  it('refuses junk by name', () => {
    const wrong = JUNK.filter(junk => typeof junk !== 'number')
    for (const junk of wrong) {
      expect(() => optimalBreaks([1, 2], { groups: junk as never })).toThrowError(/options\.groups/)
      expect(() => optimalBreaks([junk as never], { groups: 1 })).toThrowError(/values/)
    }
    expect(() => optimalBreaks([1, 2], { groups: 1, wheights: [1, 1] } as never)).toThrowError(/UNKNOWN_OPTION/)
  })
})
