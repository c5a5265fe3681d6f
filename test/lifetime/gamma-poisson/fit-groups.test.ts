import { describe, expect, it } from 'vitest'
import { frequencyBlocks } from '../../../src/lifetime/foundation/frequency-blocks.js'
import { fitGroups } from '../../../src/lifetime/gamma-poisson/fit-groups.js'
import type { CustomerBase } from '../../../src/records/index.js'
import { customerBaseFromSummary } from '../../../src/records/index.js'
import { CDNOW, paretoBase } from './fit-bases.js'

const DATES = { timeUnit: 'week', observedUntil: '1997-09-30' } as const

function groupsOf({ patterns }: CustomerBase) {
  const blocks = frequencyBlocks(patterns)
  return { ...fitGroups(patterns, blocks), blocks, patterns }
}

describe('fitGroups', () => {
  it('holds every block once, and every pattern finds its times', () => {
    const bases = [paretoBase(3000, 4), paretoBase(3000, 4, CDNOW, 1e9)]
    for (const { groups, recency, age, blocks, patterns } of bases.map(groupsOf)) {
      const members = groups.flatMap(group => group.blocks).toSorted((a, b) => a - b)
      expect(members).toEqual(Array.from({ length: blocks.count }, (_, k) => k))
      for (const { blocks: list, times } of groups) {
        expect(times).toEqual(times.toSorted())
        for (const k of list) {
          for (let i = blocks.start[k]!; i < blocks.start[k + 1]!; i++) {
            expect(times[recency[i]!]).toBe(patterns.times[patterns.recency[i]!])
            expect(times[age[i]!]).toBe(patterns.times[patterns.age[i]!])
          }
        }
      }
    }
  })

  it('shares days among the frequencies that many clients have', () => {
    const { groups, blocks } = groupsOf(paretoBase(20_000, 4))
    const [first] = groups
    expect(first?.blocks.length).toBeGreaterThan(10)
    expect(groups.length).toBeGreaterThan(10)
    expect(blocks.count).toBeGreaterThan(30)
  })

  it('shares nothing where times do not repeat', () => {
    const { groups, blocks, patterns } = groupsOf(paretoBase(3000, 4, CDNOW, 1e9))
    expect(groups.length).toBe(blocks.count)
    const times = groups.reduce((sum, group) => sum + group.times.length, 0)
    expect(times).toBeLessThanOrEqual(2 * patterns.size)
  })

  it('keeps a million purchases apart from a few', () => {
    const frequency = [0, 1, 2, 900, 1_000_000]
    const base = customerBaseFromSummary({ frequency, recency: [0, 3, 3, 3, 3], age: [3, 4, 4, 4, 4] }, DATES)
    const { groups } = groupsOf(base)
    expect(groups.map(group => group.blocks)).toEqual([[0, 1, 2], [3], [4]])
  })
})
