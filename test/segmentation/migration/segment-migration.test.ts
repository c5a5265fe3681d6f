import { describe, expect, it } from 'vitest'
import type { DatedSegments } from '../../../src/segmentation/index.js'
import { segmentMigration } from '../../../src/segmentation/index.js'
import { proportionInterval } from '../../../src/statistics/index.js'

const segmentNames = ['gold', 'silver', 'bronze']
const first: DatedSegments = {
  date: '2022-12-31',
  clients: ['a', 'b', 'c', 'd', 'e', 'f'],
  segment: [0, 0, 1, 1, 2, 2],
  segmentNames,
  value: [100, 80, 40, 30, 5, 4],
}
const second: DatedSegments = {
  date: '2023-12-31',
  clients: ['f', 'e', 'd', 'a', 'b', 'new'],
  segment: [2, 1, 1, 0, 1, 0],
  segmentNames,
  value: [6, 20, 33, 110, 50, 70],
}

describe('segmentMigration', () => {
  it('counts by hand: who stayed, moved, came and left', () => {
    const { steps, counts, clients, dates, segments } = segmentMigration([first, second])
    expect(segments).toEqual(segmentNames)
    expect(dates).toEqual(['2022-12-31', '2023-12-31'])
    expect(clients).toEqual([
      [2, 2, 2],
      [2, 3, 1],
    ])
    expect(counts).toEqual([
      [1, 1, 0],
      [0, 1, 0],
      [0, 1, 1],
    ])
    expect(steps[0]).toMatchObject({ entered: [1, 0, 0], left: [0, 1, 0] })
  })

  it('says how every segment holds its clients, with the intervals of proportions', () => {
    const { holds, stayed, stayedInterval, flows } = segmentMigration([first, second], { level: 0.9 })
    expect(holds[1]).toMatchObject({ segment: 'silver', clients: 2, stayed: 1, left: 1, share: 1, leaving: 0.5 })
    expect(holds[1]).not.toHaveProperty('expectedSteps')
    expect(holds[0]).toMatchObject({ share: 0.5, expectedSteps: 2 })
    expect(holds[0]!.shareInterval).toEqual(proportionInterval(1, 2, { level: 0.9 }))
    expect(holds[1]!.leavingInterval).toEqual(proportionInterval(1, 2, { level: 0.9 }))
    expect(stayed).toBe(3 / 5)
    expect(stayedInterval).toEqual(proportionInterval(3, 5, { level: 0.9 }))
    expect(flows.map(({ from, to, clients, share }) => [from, to, clients, share])).toEqual([
      ['gold', 'silver', 1, 0.5],
      ['bronze', 'silver', 1, 0.5],
    ])
  })

  it('bridges the value of every segment by hand', () => {
    const { steps } = segmentMigration([first, second])
    expect(steps[0]!.value).toEqual([
      { segment: 'gold', opening: 180, entered: 70, left: 0, movedIn: 0, movedOut: 80, change: 10, closing: 180 },
      { segment: 'silver', opening: 70, entered: 0, left: 40, movedIn: 70, movedOut: 0, change: 3, closing: 103 },
      { segment: 'bronze', opening: 9, entered: 0, left: 0, movedIn: 0, movedOut: 5, change: 2, closing: 6 },
    ])
  })

  it('has no values where no date has', () => {
    const bare = ({ value: _, ...rest }: DatedSegments): DatedSegments => rest
    expect(segmentMigration([bare(first), bare(second)]).steps[0]).not.toHaveProperty('value')
  })

  it('takes names in the order in which they come, though dates list them otherwise', () => {
    const renamed = { ...second, segmentNames: ['bronze', 'lead', 'gold'], segment: [0, 1, 1, 2, 1, 2] }
    const { segments, counts } = segmentMigration([first, renamed])
    expect(segments).toEqual(['gold', 'silver', 'bronze', 'lead'])
    expect(counts[0]).toEqual([1, 0, 0, 1])
  })

  it('adds up steps, and follows a client that comes back as a new one', () => {
    const third = { ...first, date: '2024-12-31' }
    const { steps, counts } = segmentMigration([first, second, third])
    expect(steps).toHaveLength(2)
    expect(steps[1]).toMatchObject({ from: '2023-12-31', entered: [0, 1, 0], left: [1, 0, 0] })
    expect(counts.flat().reduce((sum, count) => sum + count, 0)).toBe(10)
  })

  it('says that steps are unlike, and that nobody was seen', () => {
    const later = { ...second, date: '2023-03-31' }
    const third = { ...first, date: '2024-12-31' }
    expect(segmentMigration([first, later, third]).warnings.map(({ code }) => code)).toEqual(['UNEQUAL_STEPS'])
    const empty = { ...first, segmentNames: [...segmentNames, 'none'] }
    const { warnings, holds } = segmentMigration([empty, second])
    expect(warnings.map(({ code }) => code)).toEqual(['NOBODY_SEEN'])
    expect(holds[3]).toEqual({ segment: 'none', clients: 0, stayed: 0, left: 0 })
  })

  it('has no kappa where all are in one segment', () => {
    const one = { ...first, segment: [0, 0, 0, 0, 0, 0] }
    expect(segmentMigration([one, { ...one, date: '2023-12-31' }])).not.toHaveProperty('kappa')
    expect(segmentMigration([first, second]).kappa!.observed).toBeCloseTo(0.6, 12)
  })

  it.each([
    ['dates', 'EMPTY_INPUT', [first]],
    ['dates', 'INVALID_TYPE', 'first'],
    ['dates[1].date', 'OUT_OF_RANGE', [second, first]],
    ['dates[1].date', 'INVALID_DATE', [first, { ...second, date: '2023-02-30' }]],
    ['dates[1].value', 'MISSING_VALUE', [first, { ...second, value: undefined }]],
    ['dates[1].value[0]', 'OUT_OF_RANGE', [first, { ...second, value: [Number.NaN, 1, 1, 1, 1, 1] }]],
    ['dates[0].clients', 'LENGTH_MISMATCH', [{ ...first, clients: ['a'] }, second]],
    ['dates[0].clients[1]', 'DUPLICATE_CLIENT', [{ ...first, clients: ['a', 'a', 'c', 'd', 'e', 'f'] }, second]],
    ['dates[0].segment[0]', 'OUT_OF_RANGE', [{ ...first, segment: [3, 0, 0, 0, 0, 0] }, second]],
    ['dates[0]', 'INVALID_TYPE', [null, second]],
    ['dates', 'NO_DATA', [first, { ...second, clients: ['u', 'v', 'w', 'x', 'y', 'z'] }]],
  ])('refuses %s as %s', (path, code, dates) => {
    expect(() => segmentMigration(dates as readonly DatedSegments[])).toThrow(expect.objectContaining({ path, code }))
  })
})
