import { describe, expect, it } from 'vitest'
import { randomStream } from '../../../../src/model/index.js'
import { firstCentres } from '../../../../src/statistics/clustering/k-means/plus-plus.js'
import { thrown } from '../../../errors/thrown.js'
import { cloud, pointsOf } from './points.js'

describe('first centres', () => {
  it('are distinct points', () => {
    for (let seed = 0; seed < 20; seed++) {
      const points = pointsOf(cloud(30, 2, seed))
      const centres = firstCentres(points, 8, randomStream(seed))
      const drawn = new Set(Array.from({ length: 8 }, (_, j) => centres.slice(2 * j, 2 * j + 2).join()))
      const rows = new Set(Array.from({ length: points.count }, (_, i) => points.values.slice(2 * i, 2 * i + 2).join()))
      expect(drawn.size).toBe(8)
      expect([...drawn].every(centre => rows.has(centre))).toBe(true)
    }
  })

  it('are all the points there are, where as many are asked for', () => {
    const points = pointsOf([[5], [1], [1], [9]])
    expect([...firstCentres(points, 3, randomStream(3))].sort((a, b) => a - b)).toEqual([1, 5, 9])
  })

  it('begin at points as often as rows are there', () => {
    const points = pointsOf([[0], [0], [0], [1]])
    const first = Array.from({ length: 4000 }, (_, seed) => firstCentres(points, 1, randomStream(seed))[0]!)
    const ones = first.reduce((sum, value) => sum + value, 0)
    expect(Math.abs(ones / 4000 - 0.25)).toBeLessThan(0.03)
  })

  it('take one of each far group, as candidates that lower the sum most', () => {
    const rows = [0, 1, 2, 1000, 1001, 1002, 2000, 2001, 2002].map(x => [x])
    for (let seed = 0; seed < 50; seed++) {
      const centres = firstCentres(pointsOf(rows), 3, randomStream(seed))
      expect(new Set(Array.from(centres, x => Math.floor(x / 1000))).size).toBe(3)
    }
  })

  it('cannot be told apart below what a square can hold', () => {
    const points = pointsOf([[0], [1e-200], [2e-200]])
    expect(thrown(() => firstCentres(points, 2, randomStream(1))).code).toBe('TOO_FEW_POINTS')
  })
})
