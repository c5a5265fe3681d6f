import { describe, expect, it } from 'vitest'
import { binsFromCuts } from '../../../src/risk/index.js'
import { completeOptions } from '../../../src/risk/scorecard/options.js'
import { thrown } from '../../errors/thrown.js'
import { AGE } from './cards.js'

const NAMES = ['age', 'income']

it('is complete without a word', () => {
  const plan = completeOptions({}, NAMES)
  expect(plan).toMatchObject({ binning: {}, bins: {}, regression: {}, selection: { by: 'aic' }, scale: { score: 600 } })
  expect(plan.keep.size).toBe(0)
})

it('takes bins, columns to keep and penalties', () => {
  const plan = completeOptions({ bins: { age: AGE }, keep: ['income'], regression: { ridge: 2, firth: false } }, NAMES)
  expect(plan.bins['age']).toBe(AGE)
  expect([...plan.keep]).toEqual(['income'])
  expect(plan.regression).toEqual({ ridge: 2, firth: false })
})

it.each([
  [{ bin: {} }, 'UNKNOWN_OPTION', 'options.bin'],
  [{ binning: { weights: [] } }, 'UNKNOWN_OPTION', 'options.binning.weights'],
  [{ binning: { variables: { agee: {} } } }, 'UNKNOWN_OPTION', 'options.binning.variables.agee'],
  [{ binning: { variables: 3 } }, 'INVALID_TYPE', 'options.binning.variables'],
  [{ bins: { agee: AGE } }, 'UNKNOWN_OPTION', 'options.bins.agee'],
  [{ bins: { age: AGE }, binning: { variables: { age: {} } } }, 'CONFLICTING_OPTIONS', 'options.binning.variables.age'],
  [{ keep: ['agee'] }, 'COLUMN_NOT_FOUND', 'options.keep[0]'],
  [{ keep: 'age' }, 'INVALID_TYPE', 'options.keep'],
])('refuses %o', (given, code, path) => {
  expect(thrown(() => completeOptions(given as never, NAMES))).toMatchObject({ code, path })
})

describe('bins that are given', () => {
  const bins = binsFromCuts([1, 2, 3, 4], [0, 1, 0, 1], { cuts: [3] })

  it('are read as the document of the scorecard will be', () => {
    const json = JSON.parse(JSON.stringify(bins))
    expect(completeOptions({ bins: { age: json } }, ['age']).bins['age']).toEqual(bins)
    const broken = { ...json, fit: { ...json.fit, informationValue: 99 } }
    expect(thrown(() => completeOptions({ bins: { age: broken } }, ['age'])).path).toBe(
      'options.bins.age.fit.informationValue',
    )
  })

  it('are not given where they are undefined', () => {
    expect(completeOptions({ bins: { age: undefined as never } }, ['age']).bins).toEqual({})
  })
})

it('takes no penalties that are none', () => {
  expect(thrown(() => completeOptions({ regression: null as never }, ['age']))).toMatchObject({
    code: 'INVALID_TYPE',
    path: 'options.regression',
  })
})
