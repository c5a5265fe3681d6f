import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { DatedSegments } from '../../src/segmentation/index.js'
import { projectSegments, segmentMigration } from '../../src/segmentation/index.js'

const NAMES = ['A', 'B', 'C']
const client = fc.record({ id: fc.integer({ min: 0, max: 40 }), segment: fc.integer({ min: 0, max: 2 }) })
const rows = fc.uniqueArray(client, { selector: ({ id }) => id, minLength: 1 })
const three = fc
  .tuple(rows, rows, rows)
  .filter(([one, two]) => one.some(({ id }) => two.some(other => other.id === id)))

type Rows = readonly { readonly id: number; readonly segment: number }[]

function dated(list: readonly Rows[]): readonly DatedSegments[] {
  return list.map((of, i) => ({
    date: { year: 2020 + i, month: 12, day: 31 },
    clients: of.map(({ id }) => `c${id}`),
    segment: of.map(({ segment }) => segment),
    segmentNames: NAMES,
  }))
}

describe('migration between segments', () => {
  it('accounts for every client of every date', () => {
    fc.assert(
      fc.property(three, list => {
        const { steps, clients } = segmentMigration(dated(list))
        for (const [k, { counts, entered, left }] of steps.entries()) {
          for (const i of NAMES.keys()) {
            expect(counts[i]!.reduce((sum, count) => sum + count, left[i]!)).toBe(clients[k]![i])
            expect(counts.reduce((sum, row) => sum + row[i]!, entered[i]!)).toBe(clients[k + 1]![i])
          }
        }
      }),
    )
  })

  it('does not depend on the order of rows', () => {
    fc.assert(
      fc.property(three, list => {
        const turned = list.map(of => [...of].reverse())
        expect(segmentMigration(dated(turned))).toEqual(segmentMigration(dated(list)))
      }),
    )
  })

  it('is turned by dates that are turned: who moved from A to B moved from B to A', () => {
    fc.assert(
      fc.property(rows, rows, (one, two) => {
        fc.pre(one.some(({ id }) => two.some(other => other.id === id)))
        const forward = segmentMigration(dated([one, two])).steps[0]!
        const back = segmentMigration(dated([two, one])).steps[0]!
        expect(back.counts).toEqual(NAMES.map((_, j) => forward.counts.map(row => row[j])))
        expect(back.entered).toEqual(forward.left)
      }),
    )
  })

  it('projects totals: nobody is lost, whatever was seen', () => {
    const numbers = fc.array(fc.integer({ min: 0, max: 1_000_000 }), { minLength: 3, maxLength: 3 })
    fc.assert(
      fc.property(three, numbers, numbers, (list, start, entering) => {
        fc.pre(start.some(count => count > 0))
        const of = segmentMigration(dated(list))
        const { clients, left, intervals } = projectSegments(of, { steps: 6, start, entering, draws: 100 })
        const total = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0)
        for (const [step, counts] of clients.entries()) {
          const there = total(start) + step * total(entering)
          expect(Math.abs(total(counts) + left[step]! - there)).toBeLessThanOrEqual(1e-9 * there)
          for (const { lower, upper } of intervals[step - 1] ?? []) {
            expect(lower).toBeGreaterThanOrEqual(0)
            expect(upper).toBeGreaterThanOrEqual(lower)
          }
        }
      }),
      { numRuns: 40 },
    )
  })
})
