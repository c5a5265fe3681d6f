import { expect, it } from 'vitest'
import { coHolding } from '../../../src/segmentation/propensity/index.js'
import { compareProportions, proportionInterval } from '../../../src/statistics/index.js'
import { thrown } from '../../errors/thrown.js'
import { JUNK } from '../../laws/junk.js'

// 200 clients: 50 hold a loan, 30 of them a guarantee; 20 of the others hold one.
const loan = Array.from({ length: 200 }, (_, i) => i < 50)
const guarantee = loan.map((_, i) => i < 30 || (i >= 50 && i < 70))
const card = loan.map((_, i) => i % 2 === 0)

it('counts support, confidence and lift', () => {
  const { clients, products, pairs } = coHolding({ loan, guarantee })
  expect([clients, products.map(({ holders }) => holders)]).toEqual([200, [50, 50]])
  const pair = pairs.find(({ product }) => product === 'loan')!
  expect(pair).toMatchObject({ other: 'guarantee', known: 200, holders: 50, both: 30 })
  expect(pair.support).toEqual({ share: 0.15, interval: proportionInterval(30, 200) })
  expect(pair.confidence).toEqual({ share: 0.6, interval: proportionInterval(30, 50) })
  expect(pair.lift.value).toBeCloseTo(0.6 / 0.25, 12)
  // confint_proportions_2indep(30, 50, 20, 150, compare='ratio', method='score', correction=False) of statsmodels.
  expect(pair.lift.interval.lower).toBeCloseTo(2.828724028850686 / (1 + 0.25 * 1.828724028850686), 7)
  expect(pair.lift.interval.upper).toBeCloseTo(7.159651123797609 / (1 + 0.25 * 6.159651123797609), 7)
  expect(pair.pValue).toBe(compareProportions({ successes: 30, trials: 50 }, { successes: 20, trials: 150 }).pValue)
})

it('has one lift and one test for both directions, and allows for many pairs', () => {
  const { pairs } = coHolding({ loan, guarantee, card })
  expect(pairs.length).toBe(6)
  for (const { product, other, lift, pValue, adjustedPValue } of pairs) {
    const turned = pairs.find(each => each.product === other && each.other === product)!
    expect(turned.lift.value).toBeCloseTo(lift.value, 12)
    expect([turned.pValue, turned.adjustedPValue]).toEqual([pValue, adjustedPValue])
    expect(adjustedPValue).toBeGreaterThanOrEqual(pValue)
    expect(lift.interval.lower).toBeLessThanOrEqual(lift.value)
    expect(lift.interval.upper).toBeGreaterThanOrEqual(lift.value)
  }
  expect(pairs[0]?.lift.interval.lower).toBeGreaterThan(pairs[5]!.lift.interval.lower)
})

it('leaves out who is not known, and what nobody or everybody holds', () => {
  const gaps = guarantee.map((held, i) => (i % 10 === 0 ? null : held))
  const [pair] = coHolding({ loan, gaps }).pairs
  expect(pair?.known).toBe(180)
  const { pairs, products } = coHolding({ loan, none: loan.map(() => false), all: loan.map(() => true) })
  expect(pairs).toEqual([])
  expect(products.map(({ share }) => share)).toEqual([0.25, 0, 1])
})

it('finds what is never held together', () => {
  const [pair] = coHolding({ loan, other: loan.map(held => !held) }).pairs
  expect(pair).toMatchObject({ both: 0, lift: { value: 0, interval: { lower: 0 } } })
})

it('names what is wrong', () => {
  const door = (...args: readonly unknown[]): string => thrown(() => Reflect.apply(coHolding, undefined, args)).path
  expect(door({ loan }, { level: 1 })).toBe('options.level')
  for (const junk of JUNK) expect(door(junk)).toMatch(/^holdings/)
  expect(door({ loan: loan.map(() => null), card })).toBe('holdings.loan')
})
