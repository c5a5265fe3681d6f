import { expect, it } from 'vitest'
import { candidatesOf } from '../../../../src/project/decision/decide/candidates.js'
import { evaluate } from '../../../../src/project/decision/decide/evaluate.js'
import type { ReadApplication } from '../../../../src/project/decision/decide/read-application.js'
import type { ReadPolicy } from '../../../../src/project/decision/decide/read-policy.js'
import { applicationWith, policyWith } from './sample.js'

const candidates = (application: ReadApplication, policy: ReadPolicy = policyWith()) =>
  candidatesOf(policy, application, evaluate(policy, application))

it('are none where nothing speaks against', () => {
  expect(candidates(applicationWith())).toEqual([])
})

it('are bounds and words of the rules that speak against', () => {
  expect(candidates(applicationWith({ leverage: 5 }))).toEqual([
    { fact: 'leverage', is: 'above', value: 4 },
    { fact: 'leverage', is: 'at-most', value: 4 },
  ])
  expect(candidates(applicationWith({ sector: 'weapons' }))).toEqual([
    { fact: 'sector', is: 'one-of', values: ['tobacco'] },
    { fact: 'sector', is: 'one-of', values: ['weapons'] },
    { fact: 'sector', is: 'none-of', values: ['tobacco', 'weapons'] },
  ])
  expect(candidates(applicationWith({ audited: undefined }))).toEqual([
    { fact: 'audited', is: 'one-of', values: [true] },
    { fact: 'audited', is: 'one-of', values: [false] },
  ])
  const plan = policyWith({
    rules: [{ name: 'Plan', when: { fact: 'plan', is: 'unknown' }, effect: { kind: 'refer' } }],
  })
  expect(candidates(applicationWith(), plan)).toEqual([{ fact: 'plan', is: 'known' }])
})

it('are the ends of bands, limits, prices and authority', () => {
  expect(candidates(applicationWith({}, { probabilityOfDefault: 0.05 }))).toEqual([
    { fact: 'probabilityOfDefault', is: 'at-most', value: 0.03 },
  ])
  expect(candidates(applicationWith({}, {}, { amount: { currency: 'EUR', minorUnits: 600_000_00 } }))).toEqual([
    { fact: 'amount', is: 'at-most', value: 250_000 },
    { fact: 'amount', is: 'at-most', value: 500_000 },
  ])
  expect(candidates(applicationWith({}, {}, { price: 0.01 }))).toEqual([
    { fact: 'price', is: 'at-least', value: 0.022 },
  ])
  const known = new Map(applicationWith({}, { raroc: 0.05 }).known)
  known.delete('minimumPrice')
  expect(candidates({ ...applicationWith(), known })).toEqual([{ fact: 'raroc', is: 'at-least', value: 0.12 }])
  const never = policyWith({ bands: { by: 'score', bands: [{ name: 'all', until: 0, outcome: 'refer' }] } })
  expect(candidates(applicationWith({}, { score: 5 }), never)).toEqual([])
})

it('are what makes a cap or an add-on hold, where the amount or the price falls short', () => {
  const young = [
    { fact: 'years', is: 'below', value: 3 },
    { fact: 'years', is: 'at-least', value: 3 },
  ]
  expect(candidates(applicationWith({ years: 2 }))).toEqual(expect.arrayContaining(young))
  const small = { amount: { currency: 'EUR', minorUnits: 50_000_00 } }
  expect(candidates(applicationWith({ years: 2, leverage: 5 }, {}, small))).not.toContainEqual(young[1])
  const audit = { fact: 'audited', is: 'one-of', values: [true] }
  expect(candidates(applicationWith({ audited: false }, {}, { price: 0.023 }))).toContainEqual(audit)
  expect(candidates(applicationWith({ audited: false, leverage: 5 }))).not.toContainEqual(audit)
})
