import { acceleratedFailureTime } from 'clientele/statistics'
import { expect, it } from 'vitest'
import { COLUMNS, WEIGHTED } from './sample.js'

it('moves with the units of columns as estimates do', () => {
  const options = { distribution: 'log-logistic' } as const
  const plain = acceleratedFailureTime.fit(WEIGHTED, COLUMNS, options).fit
  const moved = { x: COLUMNS.x.map(value => 1e6 * value + 3e6), z: COLUMNS.z }
  const other = acceleratedFailureTime.fit(WEIGHTED, moved, options)
  if (plain.source === 'given' || other.fit.source === 'given') throw new Error('not fitted')
  expect(other.fit.standardErrors!.coefficients['x']! * 1e6).toBeCloseTo(plain.standardErrors!.coefficients['x']!, 7)
  expect(other.fit.standardErrors!.logScale).toBeCloseTo(plain.standardErrors!.logScale!, 7)
  expect(other.fit.logLikelihood).toBeCloseTo(plain.logLikelihood, 8)
  const [first, last] = [plain.covariance!, other.fit.covariance!]
  expect(last[2]![3]).toBeCloseTo(first[2]![3]!, 8)
  expect(last[1]![0]! * 1e6 + 3e6 * 1e6 * last[1]![1]!).toBeCloseTo(first[1]![0]!, 4)
})
