import fc from 'fast-check'
import { expect, it } from 'vitest'
import { pairsOf, withinLimits } from '../../../src/risk/binning/pairs.js'
import { fineBinsOf, LOOSE, totalsOf } from './sample.js'

const cell = (fine: { size: number }, i: number, j: number): number => i * (fine.size + 1) + j

it('knows the information of every bin of neighbours', () => {
  const fine = { size: 2, counts: Float64Array.of(3, 3), goods: Float64Array.of(2, 1), bads: Float64Array.of(1, 2) }
  const { information } = pairsOf(fine, { all: totalsOf(fine), smoothing: 0.5 })
  expect(information[cell(fine, 0, 1)]).toBeCloseTo(Math.log(2) / 3, 14)
  expect(information[cell(fine, 0, 2)]).toBe(0)
})

it('puts bins that share an edge in the order of their rates', () => {
  fc.assert(
    fc.property(fineBinsOf(40), fine => {
      const { ending, starting } = pairsOf(fine, { all: totalsOf(fine), smoothing: 0.5 })
      const sum = (column: Float64Array, i: number, j: number) => column.slice(i, j).reduce((total, x) => total + x, 0)
      const rate = (i: number, j: number) => sum(fine.bads, i, j) / (sum(fine.goods, i, j) + sum(fine.bads, i, j))
      for (let i = 0; i <= fine.size; i++) {
        const from = cell(fine, i, 0)
        const starts = Array.from({ length: i }, (_, h) => h).sort((a, b) => rate(a, i) - rate(b, i) || a - b)
        expect(Array.from(ending.edges.slice(from, from + i))).toEqual(starts)
        expect(Array.from(ending.rates.slice(from, from + i))).toEqual(starts.map(h => rate(h, i)))
        const ends = Array.from({ length: fine.size - i }, (_, k) => i + 1 + k)
        ends.sort((a, b) => rate(i, a) - rate(i, b) || a - b)
        expect(Array.from(starting.edges.slice(from, from + fine.size - i))).toEqual(ends)
      }
    }),
    { numRuns: 60 },
  )
})

it('tells rates apart that differ in the last digits', () => {
  const many = 2 ** 45
  const [goods, bads] = [Float64Array.of(many, many, many + 2), Float64Array.of(many, many + 2, many)]
  const fine = { size: 3, counts: Float64Array.of(1, 1, 1), goods, bads }
  const { starting } = pairsOf(fine, { all: totalsOf(fine), smoothing: 0.5 })
  expect(Array.from(starting.edges.slice(0, 3))).toEqual([1, 3, 2])
})

it('leaves out bins that fall short of a limit, each limit by itself', () => {
  const fine = {
    size: 3,
    counts: Float64Array.of(4, 4, 4),
    goods: Float64Array.of(4, 1, 2),
    bads: Float64Array.of(0, 3, 2),
  }
  const all = totalsOf(fine)
  const pairs = pairsOf(fine, { all, smoothing: 0.5 })
  const kept = (limits: Partial<typeof LOOSE>): readonly string[] => {
    const within = withinLimits(pairs, fine, { ...LOOSE, ...limits }, all)
    const bins: string[] = []
    for (let i = 0; i < 3; i++) {
      for (let j = i + 1; j <= 3; j++) {
        const value = within[cell(fine, i, j)]!
        if (value > Number.NEGATIVE_INFINITY) bins.push(`${i}-${j}`)
        if (value > Number.NEGATIVE_INFINITY) expect(value).toBe(pairs.information[cell(fine, i, j)])
      }
    }
    return bins
  }
  expect(kept({})).toEqual(['0-1', '0-2', '0-3', '1-2', '1-3', '2-3'])
  expect(kept({ minimumCount: 5 })).toEqual(['0-2', '0-3', '1-3'])
  expect(kept({ minimumShare: 0.5 })).toEqual(['0-2', '0-3', '1-3'])
  expect(kept({ minimumGoods: 2 })).toEqual(['0-1', '0-2', '0-3', '1-3', '2-3'])
  expect(kept({ minimumBads: 1 })).toEqual(['0-2', '0-3', '1-2', '1-3', '2-3'])
})

it('meets a share exactly, whatever its last digit', () => {
  const sizes = Float64Array.of(7, 93)
  const fine = { size: 2, counts: sizes, goods: Float64Array.of(3, 50), bads: Float64Array.of(4, 43) }
  const all = totalsOf(fine)
  // 0.07 · 100 is 7.000000000000001.
  const within = withinLimits(pairsOf(fine, { all, smoothing: 0.5 }), fine, { ...LOOSE, minimumShare: 0.07 }, all)
  expect(within[cell(fine, 0, 1)]).toBeGreaterThan(0)
})
