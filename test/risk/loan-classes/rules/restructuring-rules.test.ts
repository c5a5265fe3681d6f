import { expect, it } from 'vitest'
import { RESTRUCTURING_RULES } from '../../../../src/risk/index.js'

it('follow each other without a gap, each with its article', () => {
  expect(RESTRUCTURING_RULES.map(({ from, until }) => [from, until])).toEqual([
    ['2002-01-01', '2007-07-02'],
    ['2007-07-03', '2023-06-30'],
    ['2023-07-01', undefined],
  ])
  expect(RESTRUCTURING_RULES.map(({ rules }) => rules.months)).toEqual([6, 6, 12])
  for (const { sources } of RESTRUCTURING_RULES) expect(sources.months).toMatch(/^art\. \d+ of /)
})
