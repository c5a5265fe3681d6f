import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { informationValue, type OptimumReport, optimalGroups } from '../../../src/risk/binning/index.js'

const reportOf = (bins: { readonly fit: unknown }): OptimumReport => bins.fit as OptimumReport

/** Rows of so many goods and bads per category. */
function rowsOf(cells: Readonly<Record<string, readonly [goods: number, bads: number]>>) {
  const rows = Object.entries(cells).flatMap(([name, [goods, bads]]) => [
    ...Array.from({ length: goods }, () => [name, 0] as const),
    ...Array.from({ length: bads }, () => [name, 1] as const),
  ])
  return { values: rows.map(([name]) => name), outcomes: rows.map(([, outcome]) => outcome) }
}

/** Every way to put so many things into groups, as the group of each. */
function groupings(count: number): readonly (readonly number[])[] {
  if (count === 0) return [[]]
  return groupings(count - 1).flatMap(before =>
    Array.from({ length: Math.max(-1, ...before) + 2 }, (_, group) => [...before, group]),
  )
}

describe('optimal groups', () => {
  it('join neighbours by bad rate, the safest first', () => {
    const { values, outcomes } = rowsOf({ rent: [12, 8], own: [30, 4], free: [11, 9], boat: [2, 2] })
    const bins = optimalGroups(values, outcomes, { maximumBins: 2 })
    expect(bins.params.groups).toEqual([['own'], ['rent', 'free', 'boat']])
    const fit = reportOf(bins)
    expect(fit).toMatchObject({ trend: 'increasing', preBins: 4, limits: { trend: 'free' } })
    expect(fit.costs.trend).toBe(0)
    expect(fit.costs.maximumBins).toBeGreaterThan(0)
    expect('reachable' in fit).toBe(false)
  })

  it('are the best of all groupings, neighbours or not', () => {
    const cell = fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 12 }))
    fc.assert(
      fc.property(
        fc.array(cell, { minLength: 1, maxLength: 6 }),
        fc.integer({ min: 1, max: 4 }),
        (cells, maximumBins) => {
          const { values, outcomes } = rowsOf(Object.fromEntries(cells.map((counts, i) => [`c${i}`, counts])))
          const { fit } = optimalGroups(values, outcomes, { maximumBins, minimumShare: 0 })
          const all = groupings(cells.length)
            .filter(of => Math.max(...of) < maximumBins)
            .map(of => {
              const total = (k: 0 | 1) =>
                Array.from({ length: Math.max(...of) + 1 }, (_, group) =>
                  cells.reduce((sum, counts, i) => sum + (of[i] === group ? counts[k] : 0), 0),
                )
              return informationValue(total(0), total(1)).informationValue
            })
          expect(reportOf({ fit }).informationValue).toBeCloseTo(Math.max(...all), 10)
        },
      ),
      { numRuns: 60 },
    )
  })

  it('do not depend on the order of rows: categories of one rate stand by name', () => {
    const { values, outcomes } = rowsOf({ c: [2, 2], a: [4, 4], b: [3, 3], z: [9, 1] })
    const turned = optimalGroups(values.toReversed(), outcomes.toReversed())
    expect(optimalGroups(values, outcomes)).toEqual(turned)
    expect(turned.params.groups).toEqual([['z'], ['a', 'b', 'c']])
  })

  it('leave gaps and codes in bins of their own', () => {
    const { values, outcomes } = rowsOf({ a: [9, 1], b: [4, 6], 'n/a': [2, 2] })
    const bins = optimalGroups([...values, null, undefined], [...outcomes, 0, 1], {
      special: { 'not asked': ['n/a'] },
      unseen: 'missing',
    })
    expect(bins.params).toMatchObject({ groups: [['a'], ['b']], unseen: 'missing' })
    expect(reportOf(bins).rows.map(({ label, count }) => [label, count])).toEqual([
      ['a', 10],
      ['b', 10],
      ['not asked', 4],
      ['missing', 2],
    ])
  })

  it.each([
    [{ trend: 'peak' }, 'UNKNOWN_OPTION', 'options.trend'],
    [{ preBins: 'distinct' }, 'UNKNOWN_OPTION', 'options.preBins'],
    [{ unseen: 'drop' }, 'OUT_OF_RANGE', 'options.unseen'],
    [{ special: { code: [1] } }, 'INVALID_TYPE', 'options.special.code[0]'],
  ])('refuse %j', (options, code, path) => {
    expect(() => optimalGroups(['a', 'b'], [0, 1], JSON.parse(JSON.stringify(options)))).toThrow(
      expect.objectContaining({ code, path }),
    )
  })
})
