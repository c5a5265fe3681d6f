import { expect, it } from 'vitest'
import type { Grade } from '../../../src/appraisal/grade.js'
import { NEXT_STEP_POLICY, nextStepOf, nextSteps } from '../../../src/appraisal/next-step/index.js'
import type { NextStepPolicy } from '../../../src/appraisal/next-step/policy-types.js'
import { appraised, CASES, facet, NOTHING_LEARNT, TERMS, UNKNOWN } from './appraised.js'

const graded = (grade: Grade) => {
  const one = appraised()
  return appraised({ grade: { ...one.grade, grade } })
}
const names = (grade: Grade, verdict?: string) =>
  nextStepOf(graded(grade), NOTHING_LEARNT, NEXT_STEP_POLICY, TERMS)
    .actions.filter(one => verdict === undefined || one.verdict === verdict)
    .map(({ action }) => action)

it('serves A first, develops B and warns C', () => {
  expect(names('A').toSorted()).toEqual(['dedicated-manager', 'executive-visit', 'preferential-terms'])
  expect(names('B').toSorted()).toEqual(['client-training', 'cross-sell-offer', 'regular-communication'])
  expect(names('C')).toEqual(['warning-review'])
})

it('says by hand-computed figures what an action brings', () => {
  const policy: NextStepPolicy = {
    ...NEXT_STEP_POLICY,
    actions: {
      wait: {
        name: { en: 'wait', zh: '等待' },
        hours: 2,
        effects: [{ on: 'margin', factor: 1.1, logStandardError: 0 }],
      },
      lend: {
        name: { en: 'lend', zh: '放款' },
        hours: 0,
        cost: { amount: 10_000, currency: 'CNY' },
        effects: [{ on: 'newBusiness', factor: 1.2, logStandardError: 0 }],
      },
    },
    rules: {
      all: { ...NEXT_STEP_POLICY.rules['renewal']!, when: { all: [] }, take: ['wait', 'lend'], dueInDays: 60 },
    },
  }
  const { actions } = nextStepOf(appraised(), NOTHING_LEARNT, policy, TERMS)
  const [first, second] = actions
  // A tenth more of 900,000, and 2 hours of 400; a fifth more of 400,000 − 50,000 (without 10,000).
  expect(first).toMatchObject({ action: 'wait', verdict: 'worthwhile', cost: 800, dueOn: '2025-03-01' })
  expect(first?.gain).toBeCloseTo(90_000, 6)
  expect(first?.net).toBeCloseTo(89_200, 6)
  expect(second?.gain).toBeCloseTo(70_000, 6)
  expect(second?.net).toBeCloseTo(60_000, 6)
})

it('gives the facts that made a rule hold, and asks for those that would decide others', () => {
  const one = appraised({ facets: { ...appraised().facets, satisfaction: facet(30) } })
  const { rules, undecided } = nextStepOf(one, NOTHING_LEARNT, NEXT_STEP_POLICY, TERMS)
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
  const { rules, undecided } = nextStepOf(one, NOTHING_LEARNT, NEXT_STEP_POLICY, TERMS)
  expect(rules.map(({ rule }) => rule)).toEqual(['development', 'unheard', 'unknown'])
  expect(undecided.find(({ rule }) => rule === 'discontent')?.missing).toEqual(['satisfactionIndex', 'loyaltyIndex'])
})

it('ranks what is required before what pays, and that before what does not', () => {
  const poor = appraised({ client: CASES[0]!, grade: { ...appraised().grade, grade: 'C' } })
  const { actions } = nextStepOf(poor, NOTHING_LEARNT, NEXT_STEP_POLICY, TERMS)
  const order = ['required', 'worthwhile', 'not-valued', 'not-worthwhile']
  const places = actions.map(({ verdict }) => order.indexOf(verdict))
  expect(places).toEqual(places.toSorted())
  expect(places[0]).toBe(0)
})

it('does not value work whose cost has no exchange rate', () => {
  const policy = { ...NEXT_STEP_POLICY, costPerHour: { amount: 1, currency: 'XAU' } }
  const { actions } = nextStepOf(graded('A'), NOTHING_LEARNT, policy, TERMS)
  expect(actions.map(({ verdict }) => verdict)).toEqual(['not-valued', 'not-valued', 'not-valued'])
  expect(actions.every(({ gain, cost, net }) => gain !== undefined && cost === undefined && net === undefined)).toBe(
    true,
  )
})

it('counts an hour as the lender’s activities cost it', () => {
  const learnt = { ...NOTHING_LEARNT, costPerHour: { amount: 100, currency: 'CNY' }, hours: 5 }
  const [visit] = nextStepOf(graded('A'), learnt, NEXT_STEP_POLICY, TERMS).actions.filter(
    ({ action }) => action === 'executive-visit',
  )
  expect(visit?.cost).toBe(1200)
})

it('goes through every client of a book, and survives JSON', () => {
  const next = nextSteps(NOTHING_LEARNT, NEXT_STEP_POLICY, TERMS)
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
  const visit = nextStepOf(one, NOTHING_LEARNT, policy, TERMS).actions.find(
    ({ action }) => action === 'executive-visit',
  )
  expect(visit).toMatchObject({ rules: ['first-line', 'strategic'], owner: 'service', dueOn: '2025-01-01' })
})

it.each([
  [{ ...TERMS, level: 1 }, 'terms.level'],
  [{ ...TERMS, annualDiscountRate: -1 }, 'terms.annualDiscountRate'],
  [{ ...TERMS, lvl: 1 }, 'terms.lvl'],
])('refuses terms %j', (terms, path) => {
  expect(() => nextStepOf(appraised({ client: UNKNOWN }), NOTHING_LEARNT, NEXT_STEP_POLICY, terms)).toThrow(
    expect.objectContaining({ path }),
  )
})
