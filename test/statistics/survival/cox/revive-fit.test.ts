import { expect, it } from 'vitest'
import { reviveFit } from '../../../../src/statistics/survival/cox/revive-fit.js'
import { thrown } from '../../../errors/thrown.js'
import { FITTED } from './fitted.js'

const { fit } = FITTED[0]!.model

it('reads a report field by field, and leaves absent what is', () => {
  expect(reviveFit(fit, ['x', 'z'], 'fit')).toEqual(fit)
  if (fit.source === 'given') throw new Error('no report')
  const { covariance: _, standardErrors: __, waldTest: ___, scoreTest: ____, ...fewer } = fit
  expect(reviveFit(fewer, ['x', 'z'], 'fit')).toEqual(fewer)
  expect(reviveFit({ source: 'given' }, ['x', 'z'], 'fit')).toEqual({ source: 'given' })
})

it('holds numbers to the columns of the model', () => {
  expect(thrown(() => reviveFit(fit, ['x'], 'fit')).path).toMatch(/^fit\.(standardErrors|covariance)/)
  expect(thrown(() => reviveFit({ source: 'given', ties: 'efron' }, ['x'], 'fit')).code).toBe('UNKNOWN_OPTION')
  expect(thrown(() => reviveFit({ ...fit, extra: 1 }, ['x', 'z'], 'fit')).code).toBe('UNKNOWN_OPTION')
})
