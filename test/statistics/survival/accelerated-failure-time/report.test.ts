import { acceleratedFailureTime } from 'clientele/statistics'
import { expect, it } from 'vitest'
import { COLUMNS, WEIGHTED } from './sample.js'

it('tests all columns at once, and counts weights', () => {
  const { fit } = acceleratedFailureTime.fit(WEIGHTED, COLUMNS, { distribution: 'weibull' })
  if (fit.source === 'given') throw new Error('not fitted')
  expect(fit.columnsTest!.chiSquare).toBeCloseTo(2 * (133.3532641 - 122.5853648), 5)
  expect(fit.columnsTest!.degreesOfFreedom).toBe(2)
  expect(fit.columnsTest!.pValue).toBeCloseTo(Math.exp(-(133.3532641 - 122.5853648)), 8)
  expect(fit.observations).toBe(WEIGHTED.weights.reduce((sum, weight) => sum + weight, 0))
  expect(fit.bic - fit.aic).toBeCloseTo(4 * (Math.log(fit.observations) - 2), 10)
})

it('says so where the search is cut off', () => {
  const options = { distribution: 'weibull', maxIterations: 1 } as const
  const { fit } = acceleratedFailureTime.fit(WEIGHTED, COLUMNS, options)
  if (fit.source === 'given') throw new Error('not fitted')
  expect(fit.converged).toBe(false)
  expect(fit.standardErrors).toBeUndefined()
  expect(fit.warnings.map(({ code }) => code)).toEqual(['NOT_CONVERGED', 'NO_STANDARD_ERRORS'])
})
