import { describe, expect, it } from 'vitest'
import { cumulated } from '../../../src/risk/binning/cumulated.js'
import { fineBins } from '../../../src/risk/binning/fine-bins.js'
import { numericRows } from '../../../src/risk/binning/rows.js'
import { treeCuts } from '../../../src/risk/binning/tree-cuts.js'
import { quantiles } from '../../../src/statistics/index.js'

const rowsOf = (
  values: readonly number[],
  outcomes: readonly number[] = values.map((_, i) => i % 2),
  weights?: readonly number[],
) => numericRows(values, { outcomes, weights }, [], 'values')
const upTo = (count: number): number[] => Array.from({ length: count }, (_, i) => i)

describe('without a word', () => {
  it('are the distinct values up to 128', () => {
    expect(Array.from(fineBins(rowsOf(upTo(128)), undefined, 0.05).starts)).toEqual(upTo(128))
  })

  it('are 64 quantiles beyond, and the cuts of a tree', () => {
    const values = upTo(1290)
    const outcomes = values.map(value => (value < 700 && value % 2 === 0 ? 1 : 0))
    const { size, starts, counts } = fineBins(rowsOf(values, outcomes), undefined, 0.05)
    const cuts = quantiles(
      values,
      upTo(63).map(i => (i + 1) / 64),
    )
    // Cuts between the same two whole numbers are one.
    const places = new Set([...cuts, ...treeOf(values, outcomes, 65)].map(Math.ceil))
    expect(Array.from(starts.slice(1), Math.ceil)).toEqual([...places].sort((a, b) => a - b))
    expect(starts).toContain(699)
    expect(size).toBe(counts.length)
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(1290)
  })

  it('keep leaves of a 64th where no share is asked', () => {
    const values = upTo(1290)
    const outcomes = values.map(value => (value === 0 ? 1 : 0))
    const { starts } = fineBins(rowsOf(values, outcomes), undefined, 0)
    expect(treeOf(values, outcomes, 21)[0]).toBe(21)
    expect(starts).toContain(21)
  })
})

const treeOf = (values: readonly number[], outcomes: readonly number[], leaf: number): readonly number[] =>
  treeCuts(cumulated(rowsOf(values, outcomes)), leaf)

describe('on demand', () => {
  it('are every distinct value, up to 1024', () => {
    expect(fineBins(rowsOf(upTo(1024)), 'distinct', 0.05).size).toBe(1024)
    expect(() => fineBins(rowsOf(upTo(1025)), 'distinct', 0.05)).toThrow(
      expect.objectContaining({ code: 'OUT_OF_RANGE', path: 'options.preBins' }),
    )
  })

  it('are type-7 quantiles, closed on the left, of which the equal ones are one', () => {
    const { starts, counts } = fineBins(rowsOf([1, 2, 2, 2, 2, 2, 3, 9]), { quantiles: 4 }, 0.05)
    expect(Array.from(starts)).toEqual([Number.NEGATIVE_INFINITY, 2, 2.25])
    expect(Array.from(counts)).toEqual([1, 5, 2])
  })

  it('lie between given cuts, those without rows joined to what is before', () => {
    const { size, starts, counts, goods, bads } = fineBins(
      rowsOf([1, 2, 10, 11], [0, 1, 1, 1]),
      { cuts: [0, 5, 7, 11, 20] },
      0.05,
    )
    expect(size).toBe(3)
    expect(Array.from(starts)).toEqual([0, 7, 11])
    expect(Array.from(counts)).toEqual([2, 1, 1])
    expect([Array.from(goods), Array.from(bads)]).toEqual([
      [1, 0, 0],
      [1, 1, 1],
    ])
  })

  it('weigh classes', () => {
    const { goods, bads, counts } = fineBins(rowsOf([1, 2, 10], [0, 1, 1], [0.5, 2, 4]), { cuts: [5] }, 0.05)
    expect([Array.from(goods), Array.from(bads), Array.from(counts)]).toEqual([
      [0.5, 0],
      [2, 4],
      [2, 1],
    ])
  })

  it.each([
    [{ quantiles: 1 }, 'OUT_OF_RANGE', 'options.preBins.quantiles'],
    [{ quantiles: 4, cuts: [1] }, 'CONFLICTING_OPTIONS', 'options.preBins'],
    [{ cuts: [2, 1] }, 'OUT_OF_RANGE', 'options.preBins.cuts[1]'],
    [{ deciles: 1 }, 'UNKNOWN_OPTION', 'options.preBins.deciles'],
    [{ cuts: upTo(1024) }, 'OUT_OF_RANGE', 'options.preBins.cuts'],
    ['all', 'INVALID_TYPE', 'options.preBins'],
  ])('refuses %j', (preBins, code, path) => {
    expect(() => fineBins(rowsOf([1, 2]), JSON.parse(JSON.stringify(preBins)), 0.05)).toThrow(
      expect.objectContaining({ code, path }),
    )
  })
})
