import { expect, it } from 'vitest'
import { matchLoans } from '../../../src/risk/loan-classes/matched-loans.js'
import { ratioOf } from '../../../src/risk/loan-classes/migration-ratios.js'
import { clusteredShare } from '../../../src/statistics/index.js'

const rule = { from: ['pass'], to: ['special-mention', 'substandard', 'doubtful', 'loss'] } as const

it('is the published exercise: 1,000 of 10,000 less 500 repaid moved down', () => {
  const opening = { loan: [1, 2, 3], class: ['pass', 'pass', 'pass'] as const, exposure: [1000, 500, 8500] }
  const closing = { loan: [1, 3], class: ['substandard', 'pass'] as const, exposure: [1000, 8500] }
  const found = ratioOf(matchLoans(opening, closing), rule, undefined)
  expect(found).toMatchObject({ opening: 10_000, reduced: 500, moved: 1000 })
  expect(found.ratio).toBeCloseTo(1000 / 9500, 15)
  expect(found.interval).toEqual(clusteredShare([1000, 0, 0], [1000, 0, 8500]).interval)
})

it('is the published exercise: 600 of 1,000 less 200 repaid moved on from substandard', () => {
  const opening = { loan: [1, 2], class: ['substandard', 'substandard'] as const, exposure: [650, 350] }
  const closing = { loan: [1, 2], class: ['doubtful', 'substandard'] as const, exposure: [600, 200] }
  const found = ratioOf(matchLoans(opening, closing), { from: ['substandard'], to: ['doubtful', 'loss'] }, 0.9)
  expect(found.ratio).toBe(0.75)
  expect(found.interval?.level).toBe(0.9)
})

it('leaves out what was drawn anew', () => {
  const opening = { loan: [1, 2], class: ['pass', 'pass'] as const, exposure: [100, 100] }
  const closing = { loan: [1, 2], class: ['loss', 'pass'] as const, exposure: [500, 100] }
  expect(ratioOf(matchLoans(opening, closing), rule, undefined)).toMatchObject({ moved: 100, reduced: 0, ratio: 0.5 })
})

it('has no ratio where nothing is left', () => {
  const opening = { loan: [1], class: ['pass'] as const, exposure: [100] }
  const found = ratioOf(matchLoans(opening, { loan: [], class: [], exposure: [] }), rule, undefined)
  expect(found).toEqual({ opening: 100, reduced: 100, moved: 0 })
})
