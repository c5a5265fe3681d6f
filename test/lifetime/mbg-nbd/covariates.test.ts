import { expect, it } from 'vitest'
import { mbgNbd } from '../../../src/lifetime/index.js'
import { COVARIATES } from '../../../src/lifetime/mbg-nbd/covariates.js'
import { shifted } from '../../../src/lifetime/mbg-nbd/model.js'
import { evaluation } from '../../../src/numeric/index.js'
import { expectSameShift } from '../covariates/expect-same-shift.js'
import { purchases } from '../likelihood-data.js'

const params = { r: 0.6, alpha: 6, a: 0.9, b: 2.6 }
const effects = { purchase: { web: 1 } }

it('act on what is fitted as on what is scored', () => {
  const model = mbgNbd.fromParams(params, { timeUnit: 'week', effects })
  expectSameShift(model, mbgNbd.parameters, COVARIATES.coordinates, shifted)
})

it('have the likelihood of the model in each group', () => {
  const size = Object.keys(params).length
  const [ofGroup, ofBase] = [evaluation(size), evaluation(size)]
  const point = Float64Array.from(Object.values(params), Math.log)
  COVARIATES.logLikelihoodOf(purchases.patterns).evaluate(point, ofGroup)
  COVARIATES.problemOf(purchases).logLikelihood.evaluate(point, ofBase)
  expect(ofGroup).toEqual(ofBase)
  expect(ofGroup.value).toBeCloseRelative(mbgNbd.logLikelihood(mbgNbd.fromParams(params), purchases), 1e-12)
})
