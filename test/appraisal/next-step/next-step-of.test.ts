import { expect, it } from 'vitest'
import type { ClientCase } from '../../../src/appraisal/case/types.js'
import type { Grade } from '../../../src/appraisal/grade.js'
import { NEXT_STEP_POLICY, nextStepOf, nextSteps } from '../../../src/appraisal/next-step/index.js'
import type { NextStepPolicy } from '../../../src/appraisal/next-step/policy-types.js'
import { valuer } from '../../../src/appraisal/value/index.js'
import { appraised, CASES, facet, hazard, NOTHING_LEARNT, VALUATION } from './appraised.js'

const graded = (grade: Grade) => {
  const one = appraised()
  return appraised({ grade: { ...one.grade, grade } })
}
const names = (grade: Grade, verdict?: string) =>
  nextStepOf(graded(grade), NOTHING_LEARNT, NEXT_STEP_POLICY, VALUATION)
    .actions.filter(one => verdict === undefined || one.verdict === verdict)
    .map(({ action }) => action)

it('serves A first, develops B and warns C', () => {
  expect(names('A').toSorted()).toEqual(['dedicated-manager', 'executive-visit', 'preferential-terms'])
  expect(names('B').toSorted()).toEqual(['client-training', 'cross-sell-offer', 'regular-communication'])
  expect(names('C')).toEqual(['warning-review'])
})

it('counts a gain as the value of the client with the outlook changed, less the value as it is', () => {
  const policy: NextStepPolicy = {
    ...NEXT_STEP_POLICY,
    actions: {
      keep: {
        name: { en: 'keep', zh: '挽留' },
        hours: 2,
        effects: [
          { on: 'leaving', factor: 0.5, logStandardError: 0.2 },
          { on: 'newBusiness', factor: 1.5, logStandardError: 0.1 },
        ],
      },
      secure: {
        name: { en: 'secure', zh: '担保' },
        hours: 0,
        cost: { amount: 10_000, currency: 'CNY' },
        effects: [{ on: 'defaults', factor: 0.7, logStandardError: 0 }],
      },
    },
    rules: {
      all: { ...NEXT_STEP_POLICY.rules['renewal']!, when: { all: [] }, take: ['keep', 'secure'], dueInDays: 60 },
    },
  }
  // Capital that follows the probability of default would follow a changed outlook too; what an action does leaves it as it is.
  const valuation = { ...VALUATION, policy: { ...VALUATION.policy, capital: { by: 'share', share: 0.08 } as const } }
  const worth = valuer(valuation.learnt, valuation.policy, valuation.terms)
  const { outlook } = appraised()
  const under = (onDefault: number, onLeaving: number, onBusiness: number, client: ClientCase): number =>
    worth(client, {
      ...outlook,
      defaults: hazard(outlook.defaults.perYear.map(h => h * onDefault)),
      leaving: hazard(outlook.leaving.perYear.map(h => h * onLeaving)),
      newBusiness: { ...outlook.newBusiness, perYear: outlook.newBusiness.perYear * onBusiness },
    }).value
  const next = nextSteps(NOTHING_LEARNT, policy, valuation)
  for (const client of CASES) {
    const { actions } = next(appraised({ client }))
    const [keep, secure] = ['keep', 'secure'].map(name => actions.find(({ action }) => action === name))
    const now = under(1, 1, 1, client)
    const near = Math.abs(now) * 1e-9 + 1e-6
    expect(Math.abs(Number(keep?.gain) - (under(1, 0.5, 1.5, client) - now))).toBeLessThan(near)
    expect(Math.abs(Number(secure?.gain) - (under(0.7, 1, 1, client) - now))).toBeLessThan(near)
    const [z, one, other] = [1.64485362695147, 0.2, 0.1]
    const ends = [-z, z].map(e => under(1, 0.5 * Math.exp(-e * one), 1.5 * Math.exp(e * other), client) - now)
    expect(Math.abs(Number(keep?.interval?.lower) - Math.min(...ends, Number(keep?.gain)))).toBeLessThan(near * 10)
    expect(keep?.net).toBe(Number(keep?.gain) - 800)
    expect(secure?.cost).toBe(10_000)
    expect(secure?.dueOn).toBe('2025-03-01')
  }
})

it('gives the facts that made a rule hold, and asks for those that would decide others', () => {
  const one = appraised({ facets: { ...appraised().facets, satisfaction: facet(30) } })
  const { rules, undecided } = nextStepOf(one, NOTHING_LEARNT, NEXT_STEP_POLICY, VALUATION)
  expect(rules.find(({ rule }) => rule === 'discontent')?.because).toEqual({
    status: 'active',
    satisfactionIndex: 30,
    loyaltyIndex: 55,
  })
  expect(undecided.find(({ rule }) => rule === 'covenant')?.missing).toEqual(['covenantBreaches'])
})

it('takes the book’s mean of an unknown client for no fact about it', () => {
  const unknown = facet(30, 0)
  const one = appraised({ facets: { satisfaction: unknown, loyalty: unknown, contribution: unknown, risk: unknown } })
  const { rules, undecided } = nextStepOf(one, NOTHING_LEARNT, NEXT_STEP_POLICY, VALUATION)
  expect(rules.map(({ rule }) => rule)).toEqual(['development', 'unheard', 'unknown'])
  expect(undecided.find(({ rule }) => rule === 'discontent')?.missing).toEqual(['satisfactionIndex', 'loyaltyIndex'])
})

it('ranks what is required before what pays, and that before what does not', () => {
  const poor = appraised({ client: CASES[0]!, grade: { ...appraised().grade, grade: 'C' } })
  const { actions } = nextStepOf(poor, NOTHING_LEARNT, NEXT_STEP_POLICY, VALUATION)
  const order = ['required', 'worthwhile', 'not-valued', 'not-worthwhile']
  const places = actions.map(({ verdict }) => order.indexOf(verdict))
  expect(places).toEqual(places.toSorted())
  expect(places[0]).toBe(0)
})

it('does not value work whose cost has no exchange rate', () => {
  const policy = { ...NEXT_STEP_POLICY, costPerHour: { amount: 1, currency: 'XAU' } }
  const { actions } = nextStepOf(graded('A'), NOTHING_LEARNT, policy, VALUATION)
  expect(actions.map(({ verdict }) => verdict)).toEqual(['not-valued', 'not-valued', 'not-valued'])
  expect(actions.every(({ gain, cost, net }) => gain !== undefined && cost === undefined && net === undefined)).toBe(
    true,
  )
})

it('counts an hour as the lender’s activities cost it', () => {
  const learnt = { ...NOTHING_LEARNT, costPerHour: { amount: 100, currency: 'CNY' }, hours: 5 }
  const [visit] = nextStepOf(graded('A'), learnt, NEXT_STEP_POLICY, VALUATION).actions.filter(
    ({ action }) => action === 'executive-visit',
  )
  expect(visit?.cost).toBe(1200)
})

it('goes through every client of a book, and survives JSON', () => {
  const next = nextSteps(NOTHING_LEARNT, NEXT_STEP_POLICY, VALUATION)
  for (const client of CASES) {
    const step = next(appraised({ client }))
    expect(JSON.parse(JSON.stringify(step))).toEqual(step)
    // Of those that have ended only what is not paid back is still to be done.
    expect(step.rules.length > 0).toBe(client.client.status !== 'ended' || client.fact('inDefault') === true)
  }
})

it('takes the first day due and all rules of an action that several name', () => {
  const one = appraised({ grade: { ...appraised().grade, grade: 'A', class: 'strategic' } })
  const policy = {
    ...NEXT_STEP_POLICY,
    rules: {
      ...NEXT_STEP_POLICY.rules,
      strategic: { ...NEXT_STEP_POLICY.rules['strategic']!, dueInDays: 1, owner: 'service' },
    },
  }
  const visit = nextStepOf(one, NOTHING_LEARNT, policy, VALUATION).actions.find(
    ({ action }) => action === 'executive-visit',
  )
  expect(visit).toMatchObject({ rules: ['first-line', 'strategic'], owner: 'service', dueOn: '2025-01-01' })
})

it.each([
  [{ level: 1 }, 'terms.level'],
  [{ annualDiscountRate: -1 }, 'terms.annualDiscountRate'],
  [{ draws: 0 }, 'terms.draws'],
])('refuses terms %j', (terms, path) => {
  const valuation = { ...VALUATION, terms: { ...VALUATION.terms, ...terms } }
  expect(() => nextSteps(NOTHING_LEARNT, NEXT_STEP_POLICY, valuation)).toThrow(expect.objectContaining({ path }))
})
