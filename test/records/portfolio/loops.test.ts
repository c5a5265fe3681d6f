import { describe, expect, it } from 'vitest'
import { linksWithinLoops, loopsOf, loopText } from '../../../src/records/portfolio/loops.js'

const links = (...pairs: readonly string[]): { from: string; to: string; row: number }[] =>
  pairs.map((pair, row) => ({ from: pair.charAt(0), to: pair.charAt(1), row }))

describe('loopsOf', () => {
  it('finds none in a tree, a chain or a diamond', () => {
    expect(loopsOf(links('ab', 'ac', 'bd', 'cd', 'de'))).toEqual([])
    expect(loopsOf([])).toEqual([])
  })

  it('names each ring from its first link, and that row', () => {
    expect(loopsOf(links('xa', 'ab', 'bc', 'ca', 'pq', 'qp'))).toEqual([
      { names: ['a', 'b', 'c'], row: 1 },
      { names: ['p', 'q'], row: 4 },
    ])
  })

  it('takes the shortest way of a knot, once', () => {
    expect(loopsOf(links('ab', 'bc', 'cd', 'da', 'ba'))).toEqual([{ names: ['a', 'b'], row: 0 }])
  })

  it('sees what leads to itself', () => {
    expect(loopsOf(links('ab', 'aa'))).toEqual([{ names: ['a'], row: 1 }])
  })
})

describe('linksWithinLoops', () => {
  it('keeps what can be part of a loop', () => {
    expect(linksWithinLoops(links('xa', 'ab', 'ba', 'bc', 'cc')).map(({ row }) => row)).toEqual([1, 2, 4])
  })
})

describe('loopText', () => {
  it('comes back to the first, and cuts long loops short', () => {
    expect(loopText(['a', 'b'])).toBe('a > b > a')
    expect(loopText([...'abcdefghij'])).toBe('a > b > c > d > e > f > g > h > ... (10 in all) > a')
  })
})
