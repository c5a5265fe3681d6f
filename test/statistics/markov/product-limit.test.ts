import { describe, expect, it } from 'vitest'
import { moveTables } from '../../../src/statistics/markov/move-tables.js'
import { productLimit } from '../../../src/statistics/markov/product-limit.js'

describe('the product over moments', () => {
  it('is handed over at each time, with covariances and gaps so far', () => {
    const spells = { from: [0, 0, 0, 1], to: [1, 2, -1, -1], enter: [0, 0, 0, 2], leave: [1, 2, 3, 3] }
    const tables = moveTables(spells, 3, { size: 4, start: 0, end: 3 })
    const seen: number[][] = []
    productLimit(tables, 3, [0.5, 1, 3], (at, { cells, covariances, gaps }) => {
      seen.push([at, ...cells.subarray(0, 3), covariances[0]!, gaps[1]!])
    })
    const expected = [
      [0, 1, 0, 0, 0, 0],
      [1, 2 / 3, 1 / 3, 0, 2 / 27, 1],
      // Greenwood: (1/3)² · (1 / (3 · 2) + 1 / (2 · 1)).
      [2, 1 / 3, 1 / 3, 1 / 3, 2 / 27, 1],
    ]
    expect(seen).toEqual(expected.map(row => row.map(value => expect.closeTo(value, 14))))
  })

  it('has the covariances of a brute force over the moments, with several states left at one', () => {
    const spells = {
      from: [0, 0, 0, 1, 1, 1, 0, 1, 0],
      to: [1, 1, 2, 0, 2, -1, -1, 0, 1],
      enter: [0, 0, 0, 0, 0, 0, 0, 0.5, 0.2],
      leave: [1, 2, 2, 1, 2, 3, 3, 2, 3],
    }
    const n = 3
    const tables = moveTables(spells, n, { size: 9, start: 0, end: 3 })
    let covariance: number[][][] = Array.from({ length: n }, () => zeros(n))
    let p: number[][] = Array.from({ length: n }, (_, i) => Array.from({ length: n }, (_u, j) => (i === j ? 1 : 0)))
    for (let k = 0; k < tables.times.length; k++) {
      const step: number[][] = Array.from({ length: n }, (_, i) =>
        Array.from({ length: n }, (_u, j) => (i === j ? 1 : 0)),
      )
      for (let at = tables.starts[k]!; at < tables.starts[k + 1]!; at++) {
        const [h, j] = [Math.floor(tables.moves[at]! / n), tables.moves[at]! % n]
        step[h]![j]! += 1 / tables.atRisk[k * n + h]!
        step[h]![h]! -= 1 / tables.atRisk[k * n + h]!
      }
      covariance = covariance.map((c, i) =>
        c.map((_, j) =>
          c.map((_u, r) => {
            let sum = 0
            for (let a = 0; a < n; a++) {
              for (let b = 0; b < n; b++) sum += step[a]![j]! * c[a]![b]! * step[b]![r]!
              const size = tables.atRisk[k * n + a]!
              if (size > 0) sum += (p[i]![a]! ** 2 * step[a]![j]! * ((j === r ? 1 : 0) - step[a]![r]!)) / size
            }
            return sum
          }),
        ),
      )
      p = p.map(row => row.map((_, j) => row.reduce((sum, share, a) => sum + share * step[a]![j]!, 0)))
    }
    productLimit(tables, n, [3], (_at, { cells, covariances }) => {
      expect(Array.from(cells)).toEqual(p.flat().map(value => expect.closeTo(value, 14)))
      expect(Array.from(covariances)).toEqual(covariance.flat(2).map(value => expect.closeTo(value, 14)))
    })
  })
})

function zeros(n: number): number[][] {
  return Array.from({ length: n }, () => new Array<number>(n).fill(0))
}
