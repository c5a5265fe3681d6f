import { describe, expect, it } from 'vitest'
import { scorecard } from '../../../src/risk/index.js'
import { reviveFit } from '../../../src/risk/scorecard/revive-fit.js'
import { thrown } from '../../errors/thrown.js'
import { applicants } from './cards.js'

const { params, fit } = scorecard.fit(applicants(500), {
  selection: { by: 'p-value' },
  points: { pointsToDouble: 0.5 },
})
const copy = () => JSON.parse(JSON.stringify(fit))

describe('the report of a scorecard', () => {
  it('comes back as it was', () => {
    expect(reviveFit(copy(), params)).toEqual(fit)
    expect(reviveFit({ source: 'given' }, params)).toEqual({ source: 'given' })
  })

  it.each([
    ['source', 'x', 'INVALID_DOCUMENT', 'source'],
    ['converged', 1, 'INVALID_TYPE', 'converged'],
    ['iterations', 1.5, 'OUT_OF_RANGE', 'iterations'],
    ['bads', 0, 'OUT_OF_RANGE', 'bads'],
    ['logLikelihood', null, 'INVALID_TYPE', 'logLikelihood'],
    ['interceptError', -1, 'OUT_OF_RANGE', 'interceptError'],
    ['standardErrors', { noise: 1 }, 'UNKNOWN_OPTION', 'standardErrors.noise'],
    ['covariance', [[1]], 'LENGTH_MISMATCH', 'covariance'],
    ['covariance.1', [1], 'LENGTH_MISMATCH', 'covariance[1]'],
    ['covariance.1.2', 'x', 'INVALID_TYPE', 'covariance[1][2]'],
    ['areaUnderCurve', 1.2, 'OUT_OF_RANGE', 'areaUnderCurve'],
    ['variables.0.fate', 'lost', 'OUT_OF_RANGE', 'variables[0].fate'],
    ['variables.0.missingShare', -1, 'OUT_OF_RANGE', 'variables[0].missingShare'],
    ['variables.0.other', 1, 'UNKNOWN_OPTION', 'variables[0].other'],
    ['selection.0.action', 'stop', 'OUT_OF_RANGE', 'selection[0].action'],
    ['selection.0.variable', 3, 'INVALID_TYPE', 'selection[0].variable'],
    ['selection.0.pValue', 3, 'OUT_OF_RANGE', 'selection[0].pValue'],
    ['rounding.reversedPairs', 2, 'OUT_OF_RANGE', 'rounding.reversedPairs'],
    ['rounding.worst', 2, 'UNKNOWN_OPTION', 'rounding.worst'],
    ['warnings.0.code', 'X', 'INVALID_DOCUMENT', 'warnings[0].code'],
    ['dropped', {}, 'INVALID_TYPE', 'dropped'],
    ['rows', [], 'UNKNOWN_OPTION', 'rows'],
  ])('is refused with %s %o', (place, value, code, path) => {
    const given = copy()
    const steps = place.split('.')
    const last = steps.pop() ?? ''
    const home = steps.reduce((object, step) => object[step], given)
    home[last] = value
    expect(thrown(() => reviveFit(given, params))).toMatchObject({ code, path: `document.fit.${path}` })
  })
})
