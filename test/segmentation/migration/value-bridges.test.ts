import fc from 'fast-check'
import { expect, it } from 'vitest'
import { segmentMigration } from '../../../src/segmentation/index.js'

it('reconciles for any clients: closing is opening with what came, left, moved and changed', () => {
  const row = fc.record({
    id: fc.integer({ min: 0, max: 30 }),
    segment: fc.integer({ min: 0, max: 3 }),
    value: fc.double({ min: -1e9, max: 1e9, noNaN: true }),
  })
  const rows = fc.uniqueArray(row, { selector: ({ id }) => id, minLength: 1 })
  fc.assert(
    fc.property(rows, rows, (before, after) => {
      const on = (date: string, of: typeof before) => ({
        date,
        clients: of.map(({ id }) => id),
        segment: of.map(({ segment }) => segment),
        segmentNames: ['A', 'B', 'C', 'D'],
        value: of.map(({ value }) => value),
      })
      fc.pre(before.some(({ id }) => after.some(other => other.id === id)))
      for (const bridge of segmentMigration([on('2023-01-31', before), on('2023-02-28', after)]).steps[0]!.value!) {
        const { opening, entered, left, movedIn, movedOut, change, closing } = bridge
        expect(opening + entered - left + movedIn - movedOut + change - closing).toBeCloseTo(0, 4)
      }
    }),
    { numRuns: 200 },
  )
})
