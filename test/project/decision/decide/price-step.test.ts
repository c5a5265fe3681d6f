import { expect, it } from 'vitest'
import { priceOf, priceStep } from '../../../../src/project/decision/decide/price-step.js'
import type { ReadApplication } from '../../../../src/project/decision/decide/read-application.js'
import { ruleSteps } from '../../../../src/project/decision/decide/rule-steps.js'
import { applicationWith, policyWith } from './sample.js'

const policy = policyWith()
const HURDLE = { annualHurdleRate: 0.12, under: 'refer' } as const
const priced = (application: ReadApplication) => priceOf(policy, application, ruleSteps(policy, application))
const stepOf = (application: ReadApplication) => priceStep(HURDLE, priced(application))

it('adds what rules ask for to the minimum price', () => {
  const price = priced(applicationWith({ audited: false }))
  expect(price).toEqual({
    asked: 0.025,
    minimum: 0.022,
    addOns: 0.0025,
    required: expect.closeTo(0.0245, 15),
    proposed: 0.025,
    raroc: 0.14,
  })
  expect(priced(applicationWith({}, {}, { price: 0.01 })).proposed).toBe(0.022)
})

it('keeps to the hurdle by the price and by the return', () => {
  expect(stepOf(applicationWith())).toMatchObject({ holds: 'yes', outcome: 'approve' })
  expect(stepOf(applicationWith()).reasons).toEqual([
    'RAROC 14 % is not below the hurdle of 12 %',
    'A price of 2.5 % is not below the required 2.2 %',
  ])
  expect(stepOf(applicationWith({}, { raroc: 0.11 }))).toMatchObject({
    holds: 'no',
    outcome: 'refer',
    reasons: ['RAROC 11 % is below the hurdle of 12 %'],
  })
  expect(stepOf(applicationWith({}, {}, { price: 0.02 })).reasons).toEqual([
    'A price of 2 % is below the required 2.2 %',
  ])
})

it('is the lender to say where the client names none', () => {
  const open = applicationWith()
  const known = new Map(open.known)
  known.delete('price')
  known.delete('raroc')
  const application = { ...open, known }
  expect(priced(application)).toEqual({ minimum: 0.022, addOns: 0, required: 0.022, proposed: 0.022 })
  expect(stepOf(application)).toMatchObject({ holds: 'yes', reasons: ['The price is to be 2.2 %'] })
})

it('is unknown where neither tells, or the return alone where rules add to the price', () => {
  const facts = { audited: true }
  const known = new Map(applicationWith(facts).known)
  known.delete('minimumPrice')
  const byReturn = { ...applicationWith(), known }
  expect(stepOf(byReturn)).toMatchObject({ holds: 'yes' })
  const unaudited = { ...byReturn, known: new Map(known).set('audited', false) }
  expect(stepOf(unaudited)).toMatchObject({ holds: 'unknown', outcome: 'refer', missing: ['minimumPrice'] })
  known.delete('raroc')
  expect(stepOf(byReturn)).toMatchObject({ holds: 'unknown', outcome: 'refer' })
  expect(priced(byReturn)).toEqual({ asked: 0.025, addOns: 0, proposed: 0.025 })
})

it('takes what is short by rounding alone for enough', () => {
  const solved = applicationWith({ audited: false }, { raroc: 0.12 - 1e-11 }, { price: 0.0245 - 1e-11 })
  expect(stepOf(solved)).toMatchObject({ holds: 'yes', outcome: 'approve' })
  const short = applicationWith({ audited: false }, { raroc: 0.12 - 1e-6 }, { price: 0.0245 - 1e-6 })
  expect(stepOf(short).reasons).toHaveLength(2)
})

it('never says that a rate is below the same rate', () => {
  const short = applicationWith({}, { raroc: 0.12 - 1e-6, minimumPrice: 0.026 }, { price: 0.026 - 1e-7 })
  expect(stepOf(short).reasons).toEqual([
    'RAROC 11.9999 % is below the hurdle of 12 %',
    'A price of 2.59999 % is below the required 2.6 %',
  ])
})

it('proposes a price that will do as it is told', () => {
  const known = new Map(applicationWith({}, { minimumPrice: 0.0260004 }).known)
  known.delete('price')
  expect(stepOf({ ...applicationWith(), known }).reasons).toContain('The price is to be 2.601 %')
})
