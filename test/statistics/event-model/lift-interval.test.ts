import { expect, it } from 'vitest'
import type { Interval } from '../../../src/model/index.js'
import { liftInterval } from '../../../src/statistics/event-model/lift-interval.js'

const RATIO: Interval = { lower: 0.5, upper: 6, level: 0.95, kind: 'confidence', method: 'koopman' }

it('turns a ratio to the others into one to all', () => {
  // Of a quarter with three times the share of the rest, all have (3 + 3) / 4 times that of the rest.
  expect(liftInterval({ ...RATIO, lower: 3 }, 0.25).lower).toBeCloseTo(3 / 1.5, 12)
  expect(liftInterval({ ...RATIO, lower: 1 }, 0.7).lower).toBeCloseTo(1, 12)
})

it('ends at one over the part where nobody else has it', () => {
  const { upper, unbounded } = liftInterval({ ...RATIO, upper: Number.MAX_VALUE, unbounded: 'upper' }, 0.2)
  expect([upper, unbounded]).toEqual([5, undefined])
})
