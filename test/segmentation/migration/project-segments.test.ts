import { describe, expect, it } from 'vitest'
import { projectSegments, segmentMigration } from '../../../src/segmentation/index.js'

const segmentNames = ['A', 'B']

/** So many of A that stay and move, and so many of B. */
function migrationOf([aa, ab, ba, bb]: readonly [number, number, number, number], gone = 0) {
  const from = [...Array(aa + ab).fill(0), ...Array(ba + bb).fill(1), ...Array(gone).fill(0)]
  const to = [...Array(aa).fill(0), ...Array(ab).fill(1), ...Array(ba).fill(0), ...Array(bb).fill(1)]
  const ids = from.map((_, i) => i)
  return segmentMigration([
    { date: '2022-12-31', clients: ids, segment: from, segmentNames },
    { date: '2023-12-31', clients: ids.slice(0, to.length), segment: to, segmentNames },
  ])
}

describe('projectSegments', () => {
  it('multiplies by the matrix, step by step', () => {
    const { clients, longRun, left } = projectSegments(migrationOf([9, 1, 2, 8]), { steps: 2, start: [100, 0] })
    expect(clients[1]).toEqual([90, 10])
    expect(clients[2]![0]).toBeCloseTo(83, 12)
    expect(clients[2]![1]).toBeCloseTo(17, 12)
    // The share of A in the long run is that of moves towards it: 0.2 / (0.1 + 0.2).
    expect(longRun![0]).toBeCloseTo(2 / 3, 9)
    expect(left).toEqual([0, 0, 0])
  })

  it('begins with the clients of the last date', () => {
    expect(projectSegments(migrationOf([9, 1, 2, 8]), { steps: 1 }).clients[0]).toEqual([11, 9])
  })

  it('lets clients leave and come, and loses nobody', () => {
    const ahead = projectSegments(migrationOf([9, 1, 2, 8], 10), { steps: 1, start: [100, 100], entering: [5, 7] })
    // Half of A left.
    expect(ahead.clients[1]![0]).toBeCloseTo(5 + 50 * 0.9 + 100 * 0.2, 10)
    expect(ahead.clients[1]![1]).toBeCloseTo(7 + 50 * 0.1 + 100 * 0.8, 10)
    expect(ahead.left).toEqual([0, 50])
    expect(ahead).not.toHaveProperty('longRun')
    const staying = projectSegments(migrationOf([9, 1, 2, 8], 10), { steps: 1, start: [100, 100], leaving: 'none' })
    expect(staying.clients[1]!.reduce((sum, count) => sum + count, 0)).toBeCloseTo(200, 10)
  })

  it('has no long run where clients go round', () => {
    expect(projectSegments(migrationOf([0, 5, 5, 0]), { steps: 1, start: [3, 1] })).not.toHaveProperty('longRun')
    expect(projectSegments(migrationOf([0, 5, 5, 0]), { steps: 1, start: [2, 2] }).longRun).toEqual([0.5, 0.5])
  })

  it('has intervals around what is expected, narrower the more was counted, the same for the same seed', () => {
    const width = (factor: number): number => {
      const of = migrationOf([9 * factor, factor, 2 * factor, 8 * factor])
      const { intervals, clients } = projectSegments(of, { steps: 3, start: [1000, 1000], seed: 7 })
      for (const [step, row] of intervals.entries()) {
        for (const [j, { lower, upper }] of row.entries()) {
          expect(lower).toBeLessThan(clients[step + 1]![j]!)
          expect(upper).toBeGreaterThan(clients[step + 1]![j]!)
        }
      }
      return intervals[2]![0]!.upper - intervals[2]![0]!.lower
    }
    expect(width(100)).toBeLessThan(width(10))
    expect(width(10)).toBeLessThan(width(1))
    const ask = () => projectSegments(migrationOf([9, 1, 2, 8]), { steps: 2, seed: 3 })
    expect(ask()).toEqual(ask())
  })

  it('spreads as the moves of clients do where rates are as good as known', () => {
    const of = migrationOf([50_000, 50_000, 0, 100])
    const { intervals } = projectSegments(of, { steps: 1, start: [400, 0], draws: 4000 })
    // Binomial(400, 1/2) within 1.96 standard deviations of 10; counts are whole, and draws have errors of their own.
    expect(Math.abs(intervals[0]![0]!.lower - 180.4)).toBeLessThan(2)
    expect(Math.abs(intervals[0]![0]!.upper - 219.6)).toBeLessThan(2)
  })

  it.each([
    ['options.steps', 'OUT_OF_RANGE', { steps: 0 }],
    ['options.steps', 'INVALID_TYPE', {}],
    ['options.start', 'LENGTH_MISMATCH', { steps: 1, start: [1] }],
    ['options.start[0]', 'OUT_OF_RANGE', { steps: 1, start: [1.5, 2] }],
    ['options.entering[1]', 'OUT_OF_RANGE', { steps: 1, entering: [1, -2] }],
    ['options.leaving', 'OUT_OF_RANGE', { steps: 1, leaving: 'some' }],
    ['options.draws', 'OUT_OF_RANGE', { steps: 1, draws: 10 }],
    ['options.until', 'UNKNOWN_OPTION', { steps: 1, until: 3 }],
    ['options.start', 'EMPTY_SEGMENT', { steps: 1, start: [0, 0] }],
  ])('refuses %s as %s', (path, code, options) => {
    const call = () => projectSegments(migrationOf([1, 1, 1, 1]), options as { steps: number })
    expect(call).toThrow(expect.objectContaining({ path, code }))
  })
})
