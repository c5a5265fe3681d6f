import { expect, it } from 'vitest'
import { paretoNbd } from '../../../src/lifetime/index.js'
import { COVARIATES } from '../../../src/lifetime/pareto-nbd/covariates.js'
import { shifted } from '../../../src/lifetime/pareto-nbd/model.js'
import { evaluation } from '../../../src/numeric/index.js'
import { expectSameShift } from '../covariates/expect-same-shift.js'
import { purchases } from '../likelihood-data.js'

const params = { r: 0.9, alpha: 8, s: 0.8, beta: 15 }
const effects = { purchase: { web: 1 } }

it('act on what is fitted as on what is scored', () => {
  const model = paretoNbd.fromParams(params, { timeUnit: 'week', effects })
  expectSameShift(model, paretoNbd.parameters, COVARIATES.coordinates, shifted)
})

it('have the likelihood of the model in each group', () => {
  const size = Object.keys(params).length
  const [ofGroup, ofBase] = [evaluation(size), evaluation(size)]
  const point = Float64Array.from(Object.values(params), Math.log)
  COVARIATES.logLikelihoodOf(purchases.patterns).evaluate(point, ofGroup)
  COVARIATES.problemOf(purchases).logLikelihood.evaluate(point, ofBase)
  expect(ofGroup).toEqual(ofBase)
  expect(ofGroup.value).toBeCloseRelative(paretoNbd.logLikelihood(paretoNbd.fromParams(params), purchases), 1e-12)
})
