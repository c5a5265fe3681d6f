import { expect, it } from 'vitest'
import { classOf, readNetPromoter } from '../../../src/satisfaction/ratings/net-promoter-rule.js'
import { netInterval } from '../../../src/satisfaction/ratings/trinomial-intervals.js'
import { thrown } from '../../errors/thrown.js'

it('is Reichheld’s where nothing is said', () => {
  const { cuts } = readNetPromoter({}, 'options')
  expect([0, 6, 7, 8, 9, 10].map(answer => classOf(answer, cuts))).toEqual([
    'detractors',
    'detractors',
    'passives',
    'passives',
    'promoters',
    'promoters',
  ])
})

it('finds the shares again in mean and spread, none and all told from rounding', () => {
  const { counting } = readNetPromoter({ method: 'exact' }, 'options')
  const ends = counting.ends?.({ mean: 0.7, spread: 0.7 - 0.49 + 1e-17 }, 10, 0.95)
  expect(ends).toEqual(netInterval({ promoters: 0.7, detractors: 0, trials: 10 }, 0.95, 'exact'))
})

it('refuses cuts that leave nobody a class of its own', () => {
  const refusal = (rule: object) => thrown(() => readNetPromoter(rule, 'measure')).path
  expect(refusal({ detractorsTo: 9 })).toBe('measure.promotersFrom')
  expect(refusal({ detractorsTo: -1 })).toBe('measure.detractorsTo')
  expect(refusal({ scale: { lowest: 0.5, highest: 10 } })).toBe('measure.scale.lowest')
  expect(refusal({ promotersFrom: 11 })).toBe('measure.promotersFrom')
})
