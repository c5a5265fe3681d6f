import { describe, expect, it } from 'vitest'
import type { Formula } from '../../../../src/segmentation/rules/analysis/formula.js'
import { search } from '../../../../src/segmentation/rules/analysis/search.js'

const [a, b] = [0, 1].map((variable): Formula => ({ variable, truth: Uint8Array.of(0, 2, 1) }))
const KNOWN = [
  [0, 1],
  [0, 1],
]
const limits = { steps: 1000, most: 10 }

describe('a search', () => {
  it('finds every part of what is asked for, and no other', () => {
    const exactlyOne: Formula = { any: [{ all: [a!, { not: b! }] }, { all: [{ not: a! }, b!] }] }
    const { found, isTold } = search({ hold: [exactlyOne], fail: [] }, KNOWN, limits)
    expect(found).toEqual([
      [[0], [1]],
      [[1], [0]],
    ])
    expect(isTold).toBe(true)
  })

  it('does not part what may stay together', () => {
    expect(search({ hold: [], fail: [a!] }, KNOWN, limits).found).toEqual([[[0], [0, 1]]])
    expect(search({ hold: [], fail: [] }, KNOWN, limits).found).toEqual([KNOWN])
  })

  it('takes what is unknown for neither held nor failed for sure', () => {
    const unknown = [[2], [0, 1]]
    expect(search({ hold: [a!], fail: [] }, unknown, limits).found).toEqual([])
    expect(search({ hold: [], fail: [a!] }, unknown, limits).found).toEqual([unknown])
    expect(search({ hold: [{ any: [a!, { not: a! }] }], fail: [] }, unknown, limits).found).toEqual([])
  })

  it('knows that all of nothing holds', () => {
    expect(search({ hold: [{ all: [] }], fail: [] }, KNOWN, limits).found).toEqual([KNOWN])
    expect(search({ hold: [], fail: [{ all: [] }] }, KNOWN, limits)).toEqual({ found: [], isTold: true })
  })

  it('needs no search where statements must hold or fail by themselves', () => {
    const cells = Array.from({ length: 400 }, (_, cell) => cell)
    const atMost = (limit: number): Formula => ({
      variable: 0,
      truth: Uint8Array.from(cells, c => (c <= limit ? 2 : 0)),
    })
    const goal = { hold: [{ all: [atMost(199)] }], fail: [{ any: cells.slice(0, 199).map(atMost) }] }
    expect(search(goal, [cells], { steps: 600, most: 1 })).toEqual({ found: [[[199]]], isTold: true })
    const nobody = { hold: [atMost(198)], fail: [atMost(198)] }
    expect(search(nobody, [cells], { steps: 10, most: 1 })).toEqual({ found: [], isTold: true })
  })

  it('stops once enough is found', () => {
    const either: Formula = { any: [a!, b!] }
    expect(search({ hold: [either], fail: [] }, KNOWN, limits).found).toHaveLength(2)
    expect(search({ hold: [either], fail: [] }, KNOWN, { ...limits, most: 1 })).toMatchObject({ isTold: true })
  })

  it('says where its steps ran out', () => {
    const both: Formula = { not: { any: [{ not: a! }, { not: b! }] } }
    expect(search({ hold: [both], fail: [] }, KNOWN, { steps: 1, most: 10 })).toEqual({ found: [], isTold: false })
  })
})
