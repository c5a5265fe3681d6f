import { expect, it } from 'vitest'
import type { Application, DecisionPolicy } from '../../../../src/project/decision/index.js'
import { decide } from '../../../../src/project/decision/index.js'
import { APPLICATION, eur, POLICY } from './sample.js'

const waysOf = (change: Partial<Application>, policy: DecisionPolicy = POLICY) =>
  decide({ ...APPLICATION, ...change }, policy).wouldApprove.map(way => way.map(({ text }) => text))
const facts = (change: Application['facts']) => ({ facts: { ...APPLICATION.facts, ...change } })
const figures = (change: Application['figures']) => ({ figures: { ...APPLICATION.figures, ...change } })

it('is nothing where an application is approved', () => {
  expect(waysOf({})).toEqual([])
})

it('is the one change that is enough', () => {
  expect(waysOf(facts({ leverage: 4.6 }))).toEqual([['leverage is at most 4 (now 4.6)']])
  expect(waysOf(facts({ leverage: undefined }))).toEqual([['leverage is at most 4 (not known now)']])
  expect(waysOf(facts({ sector: 'weapons' }))).toEqual([['sector is none of "tobacco", "weapons" (now weapons)']])
  expect(waysOf({ amount: eur(280_000_00) })).toEqual([['amount is at most EUR 250,000 (now EUR 280,000)']])
  expect(waysOf({ price: 0.01 })).toEqual([['price is at least 2.2 % (now 1 %)']])
  expect(waysOf(figures({ probabilityOfDefault: 0.04 }))).toEqual([['probabilityOfDefault is at most 3 % (now 4 %)']])
})

it('is two changes where one is not enough, and none where two are not', () => {
  const both = { ...facts({ leverage: 5 }), amount: eur(280_000_00) }
  expect(waysOf(both)).toEqual([['leverage is at most 4 (now 5)', 'amount is at most EUR 250,000 (now EUR 280,000)']])
  expect(waysOf({ ...both, price: 0.01 })).toEqual([])
})

it('says nothing that another rule undoes', () => {
  const rules: DecisionPolicy['rules'] = [
    { name: 'Low', when: { fact: 'cover', is: 'below', value: 1.2 }, effect: { kind: 'refer' } },
    { name: 'High', when: { fact: 'cover', is: 'above', value: 1.2 }, effect: { kind: 'refer' } },
  ]
  expect(waysOf(facts({ cover: 1 }), { ...POLICY, rules })).toEqual([])
})

it('is also what ends a cap or an add-on', () => {
  expect(waysOf(facts({ years: 2 }))).toEqual([
    ['years is at least 3 (now 2)'],
    ['amount is at most EUR 100,000 (now EUR 200,000)'],
  ])
  expect(waysOf({ ...facts({ audited: false }), price: 0.023 })).toEqual([
    ['audited is yes (now no)'],
    ['price is at least 2.45 % (now 2.3 %)'],
  ])
})

it('knows that another price earns another return', () => {
  const rules: DecisionPolicy['rules'] = [
    { name: 'Estimated', when: { fact: 'raroc', is: 'known' }, effect: { kind: 'refer' } },
  ]
  expect(waysOf({ price: 0.01 }, { ...POLICY, rules })).toEqual([['price is at least 2.2 % (now 1 %)']])
})

it('is none where more than two of many rules stand against', () => {
  const rules = Array.from({ length: 300 }, (_, i) => ({
    name: `Ratio ${i}`,
    when: { fact: `ratio ${i}`, is: 'below', value: 1 } as const,
    effect: { kind: 'refer' } as const,
  }))
  const ratios = (poor: number) => Object.fromEntries(rules.map((_, i) => [`ratio ${i}`, i < poor ? 0 : 2]))
  expect(waysOf(facts(ratios(300)), { ...POLICY, rules })).toEqual([])
  expect(waysOf(facts(ratios(3)), { ...POLICY, rules })).toEqual([])
  expect(waysOf(facts(ratios(2)), { ...POLICY, rules })).toEqual([
    ['ratio 0 is at least 1 (now 0)', 'ratio 1 is at least 1 (now 0)'],
  ])
})
