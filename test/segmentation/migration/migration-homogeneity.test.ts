import { describe, expect, it } from 'vitest'
import { migrationHomogeneity, segmentMigration } from '../../../src/segmentation/index.js'

const segmentNames = ['A', 'B', 'C']
const clients = Array.from({ length: 60 }, (_, i) => i)
const on = (date: string, placeOf: (client: number) => number) => {
  return { date, clients, segment: clients.map(placeOf), segmentNames }
}

describe('migrationHomogeneity', () => {
  it('is the textbook sum of observed and expected', () => {
    // A: 30 of 60 go to B in the first step, 10 of 30 in the second; B stays.
    const of = segmentMigration([
      on('2021-12-31', () => 0),
      on('2022-12-31', i => (i < 30 ? 1 : 0)),
      on('2023-12-31', i => (i < 40 ? 1 : 0)),
    ])
    const g = (observed: number, expected: number): number => 2 * observed * Math.log(observed / expected)
    const byHand = g(30, 60 * (40 / 90)) + g(30, 60 * (50 / 90)) + g(10, 30 * (40 / 90)) + g(20, 30 * (50 / 90))
    const { likelihoodRatio, degreesOfFreedom, segments, thinCells, pValue } = migrationHomogeneity(of)
    expect(likelihoodRatio).toBeCloseTo(byHand, 12)
    expect(degreesOfFreedom).toBe(1)
    expect(segments.map(({ segment }) => segment)).toEqual(['A'])
    expect(pValue).toBe(segments[0]!.pValue)
    expect(thinCells).toBe(0)
  })

  it('counts thin cells among those it tests', () => {
    // Of A, 2 of 4 and 1 of 2 go to B: four cells that expect two or one. The fifty of B stay, which no test is about.
    const [date, segmentNames, clients] = ['-12-31', ['A', 'B'], Array.from({ length: 54 }, (_, i) => i)]
    const at = (year: number, inA: readonly number[]) => ({
      date: `${year}${date}`,
      clients,
      segment: clients.map(i => (inA.includes(i) ? 0 : 1)),
      segmentNames,
    })
    const { thinCells, segments } = migrationHomogeneity(
      segmentMigration([at(2021, [0, 1, 2, 3]), at(2022, [0, 1]), at(2023, [0])]),
    )
    expect(segments.map(({ segment }) => segment)).toEqual(['A'])
    expect(thinCells).toBe(1)
  })

  it('is 0 with a p-value of 1 where every step has the same shares', () => {
    const of = segmentMigration([
      on('2021-12-31', i => i % 2),
      on('2022-12-31', i => ((i >> 1) + i) % 2),
      on('2023-12-31', i => i % 2),
    ])
    const { likelihoodRatio, pValue } = migrationHomogeneity(of)
    expect(likelihoodRatio).toBeCloseTo(0, 10)
    expect(pValue).toBeCloseTo(1, 6)
  })

  it('refuses one step, and steps that cannot differ', () => {
    const still = ['2021-12-31', '2022-12-31', '2023-12-31'].map(date => on(date, i => i % 3))
    expect(() => migrationHomogeneity(segmentMigration(still.slice(1)))).toThrow(/at least two steps/)
    expect(() => migrationHomogeneity(segmentMigration(still))).toThrow(
      expect.objectContaining({ code: 'NO_VARIATION' }),
    )
    expect(() => migrationHomogeneity(null as never)).toThrow(expect.objectContaining({ code: 'INVALID_TYPE' }))
  })
})
