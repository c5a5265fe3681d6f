import { TABLES } from 'clientele/records'
import { expect, it } from 'vitest'
import { PLAUSIBLE } from '../../../../src/records/quality/policy/default-ranges.js'

it('narrows what a field may hold, and never to nothing', () => {
  for (const [table, ranges] of Object.entries(PLAUSIBLE)) {
    for (const [name, { least = -Infinity, most = Infinity }] of Object.entries(ranges)) {
      const field = Object.entries(TABLES).find(([one]) => one === table)?.[1].fields[name]
      const range = field?.type === 'number' ? field.range : {}
      expect(least).toBeLessThan(most)
      expect(most).toBeGreaterThan(range.least ?? range.above ?? -Infinity)
      if (range.most !== undefined) expect(most).toBeLessThan(range.most)
    }
  }
})
