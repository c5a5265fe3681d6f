import { expect, it } from 'vitest'
import { withCounts } from '../../../src/statistics/gower/with-counts.js'
import { thrown } from '../../errors/thrown.js'

const RANKS = { kind: 'ordinal', levels: ['A', 'B', 'C'], spacing: 'ranks' } as const

it('counts levels where ranks need it', () => {
  expect(withCounts(RANKS, Float64Array.of(0, 2, 2, Number.NaN), 'a').counts).toEqual([1, 0, 2])
  const steps = { ...RANKS, spacing: 'steps' } as const
  expect(withCounts(steps, Float64Array.of(0), 'a')).toBe(steps)
  const given = { ...RANKS, counts: [1, 1, 1] }
  expect(withCounts(given, Float64Array.of(0), 'a')).toBe(given)
})

it('asks for counts where nothing is known', () => {
  expect(thrown(() => withCounts(RANKS, Float64Array.of(Number.NaN), 'columns.a')).code).toBe('MISSING_VALUE')
})
