import { describe, expect, it } from 'vitest'
import { readParams } from '../../../../src/loyalty/uplift/two-model/read-params.js'
import { readSquare } from '../../../../src/statistics/read-square.js'
import { thrown } from '../../../errors/thrown.js'
import { JUNK, pathsOf, replaced } from '../../../laws/junk.js'

const covariance = [
  [1, 0],
  [0, 1],
]
const PARAMS = {
  outcomeKind: 'event',
  features: [{ name: 'late', centre: 1, spread: 2 }],
  treated: { intercept: 1, coefficients: [-1], covariance },
  control: { intercept: 1, coefficients: [-2] },
}

describe('readParams', () => {
  it('keeps what is right', () => expect(readParams(PARAMS, 'params')).toEqual(PARAMS))

  it.each([
    [{ ...PARAMS, features: [] }, 'EMPTY_INPUT', 'params.features'],
    [
      { ...PARAMS, features: [...PARAMS.features, ...PARAMS.features] },
      'CONFLICTING_OPTIONS',
      'params.features[1].name',
    ],
    [{ ...PARAMS, control: { intercept: 1, coefficients: [] } }, 'LENGTH_MISMATCH', 'params.control.coefficients'],
    [
      { ...PARAMS, treated: { ...PARAMS.treated, covariance: [[1, 0]] } },
      'LENGTH_MISMATCH',
      'params.treated.covariance',
    ],
    [{ ...PARAMS, outcome: 1 }, 'UNKNOWN_OPTION', 'params.outcome'],
  ])('refuses %j', (params, code, path) => {
    expect(thrown(() => readParams(params, 'params'))).toMatchObject({ code, path })
  })

  it('reads junk anywhere as right or names it', () => {
    for (const at of pathsOf(PARAMS)) {
      for (const junk of JUNK) {
        let path = 'params'
        try {
          expect(JSON.stringify(readParams(replaced(PARAMS, at, junk), 'params'))).not.toMatch(/null/)
        } catch {
          path = thrown(() => readParams(replaced(PARAMS, at, junk), 'params')).path
        }
        expect(path).toMatch(/^params/)
      }
    }
  })
})

it('is a square of numbers', () => {
  expect(readSquare(covariance, 2, 'a')).toEqual(covariance)
  expect(thrown(() => readSquare([[1, null]], 2, 'a')).path).toBe('a[0][1]')
})
