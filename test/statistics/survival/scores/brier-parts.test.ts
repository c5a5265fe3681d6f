import { expect, it } from 'vitest'
import { expectDurations } from '../../../../src/statistics/survival/durations.js'
import { judged, scoreAt } from '../../../../src/statistics/survival/scores/brier-parts.js'
import { censoringCurve } from '../../../../src/statistics/survival/scores/censoring-curve.js'
import { BOOK, durations } from '../book.js'

const known = expectDurations(durations)
const curve = censoringCurve(known, 'durations')

it('has influences that add up to nothing', () => {
  const { influences } = scoreAt(known, curve, Float64Array.from(BOOK.survival8), 8.5)
  for (const influence of influences) expect(influence.reduce((sum, part) => sum + part, 0)).toBeCloseTo(0, 12)
})

it('joins a score with itself to the same', () => {
  const score = scoreAt(known, curve, Float64Array.from(BOOK.survival8), 8.5)
  const [once, twice] = [judged([score], [1], 0.9), judged([score, score], [0.5, 0.5], 0.9)]
  expect(twice.standardError).toBeCloseTo(once.standardError, 14)
  expect(twice.skill).toBeCloseTo(once.skill!, 14)
})
