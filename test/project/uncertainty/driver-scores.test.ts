import { describe, expect, it } from 'vitest'
import { randomStream } from '../../../src/model/index.js'
import { driverCorrelations, scoreSampler } from '../../../src/project/uncertainty/driver-scores.js'

const PATHS = 20_000

/** Correlation of what two readings give over many paths. */
function correlationOf(
  read: (scores: readonly Float64Array[]) => readonly [number, number],
  courses: { years: number; persistence: number }[],
  rows?: number[][],
): number {
  const { draw } = scoreSampler(courses, driverCorrelations(rows, courses.length, false).cells, false)
  const stream = randomStream(11)
  let [xx, yy, xy] = [0, 0, 0]
  for (let path = 0; path < PATHS; path++) {
    const [x, y] = read(draw(stream))
    xx += x * x
    yy += y * y
    xy += x * y
  }
  expect(xx / PATHS).toBeCloseTo(1, 1)
  expect(yy / PATHS).toBeCloseTo(1, 1)
  return xy / Math.sqrt(xx * yy)
}

describe('scoreSampler', () => {
  it('correlates drivers within a year, also in later years', () => {
    const courses = [
      { years: 5, persistence: 0.5 },
      { years: 1, persistence: 0 },
      { years: 5, persistence: 0.5 },
    ]
    const rows = [
      [1, 0.3, -0.6],
      [0.3, 1, 0],
      [-0.6, 0, 1],
    ]
    expect(correlationOf(([a, b]) => [a![0]!, b![0]!], courses, rows)).toBeCloseTo(0.3, 1)
    expect(correlationOf(([a, , c]) => [a![0]!, c![0]!], courses, rows)).toBeCloseTo(-0.6, 1)
    expect(correlationOf(([a, , c]) => [a![4]!, c![4]!], courses, rows)).toBeCloseTo(-0.6, 1)
  })

  it('keeps as much of a year in the next as persistence says', () => {
    expect(correlationOf(([a]) => [a![2]!, a![3]!], [{ years: 5, persistence: 0.8 }])).toBeCloseTo(0.8, 1)
    expect(correlationOf(([a]) => [a![0]!, a![1]!], [{ years: 5, persistence: 0 }])).toBeCloseTo(0, 1)
    expect(correlationOf(([a]) => [a![0]!, a![4]!], [{ years: 5, persistence: 1 }])).toBeCloseTo(1, 12)
  })

  it('correlates drivers of unlike persistence in every year as in the first', () => {
    const courses = [0.8, 0.3].map(persistence => ({ years: 6, persistence }))
    const rows = [
      [1, 0.5],
      [0.5, 1],
    ]
    expect(correlationOf(([a, b]) => [a![0]!, b![0]!], courses, rows)).toBeCloseTo(0.5, 1)
    expect(correlationOf(([a, b]) => [a![5]!, b![5]!], courses, rows)).toBeCloseTo(0.5, 1)
  })

  it('is finite at both ends of what a stream may give', () => {
    const course = [{ years: 1, persistence: 0 }]
    const { draw } = scoreSampler(course, Float64Array.of(1), false)
    for (const end of [0, 1 - 2 ** -53]) expect(Math.abs(draw(() => end)[0]![0]!)).toBeLessThan(9)
  })

  it('takes one uniform number per score', () => {
    let taken = 0
    const count = (): number => {
      taken++
      return 0
    }
    const [a, b] = scoreSampler(
      [
        { years: 3, persistence: 0 },
        { years: 1, persistence: 0 },
      ],
      Float64Array.of(1, 0, 0, 1),
      false,
    ).draw(count)
    expect(taken).toBe(4)
    expect([a!.length, b!.length]).toEqual([3, 1])
    expect(a!.every(Number.isFinite)).toBe(true)
  })
})

describe('driverCorrelations', () => {
  const contradicting = [
    [1, 0.9, 0.9],
    [0.9, 1, -0.9],
    [0.9, -0.9, 1],
  ]

  it('refuses what contradicts itself, and takes the nearest only when asked', () => {
    expect(() => driverCorrelations(contradicting, 3, false)).toThrow('OUT_OF_RANGE')
    const { cells, largestChange } = driverCorrelations(contradicting, 3, true)
    expect(largestChange).toBeGreaterThan(0.1)
    expect(cells[1]).toBeLessThan(0.9)
    expect(cells[0]).toBe(1)
  })

  it('is independence by default', () => {
    expect([...driverCorrelations(undefined, 2, false).cells]).toEqual([1, 0, 0, 1])
  })
})
