import { expect, it } from 'vitest'
import { COVARIATES } from '../../../src/lifetime/ggom-nbd/covariates.js'
import { shifted } from '../../../src/lifetime/ggom-nbd/model.js'
import { ggomNbd } from '../../../src/lifetime/index.js'
import { evaluation } from '../../../src/numeric/index.js'
import { expectSameShift } from '../covariates/expect-same-shift.js'
import { purchases } from '../likelihood-data.js'

const params = { r: 0.9, alpha: 8, b: 0.06, s: 0.8, beta: 4 }
const effects = { purchase: { web: 1 } }

it('act on what is fitted as on what is scored', () => {
  const model = ggomNbd.fromParams(params, { timeUnit: 'week', effects })
  expectSameShift(model, ggomNbd.parameters, COVARIATES.coordinates, shifted)
})

it('have the likelihood of the model in each group', () => {
  const size = Object.keys(params).length
  const [ofGroup, ofBase] = [evaluation(size), evaluation(size)]
  const point = Float64Array.from(Object.values(params), Math.log)
  COVARIATES.logLikelihoodOf(purchases.patterns).evaluate(point, ofGroup)
  COVARIATES.problemOf(purchases).logLikelihood.evaluate(point, ofBase)
  expect(ofGroup).toEqual(ofBase)
  expect(ofGroup.value).toBeCloseRelative(ggomNbd.logLikelihood(ggomNbd.fromParams(params), purchases), 1e-12)
})
