import { describe, expect, it } from 'vitest'
import { readProduct } from '../../../src/project/products/read-product.js'
import { recommendation } from '../../../src/project/products/recommendation.js'
import { readFacts } from '../../../src/records/conditions/read-facts.js'
import { readWording } from '../../../src/records/conditions/statement-text.js'
import type { Facts } from '../../../src/records/index.js'
import { bridge } from './samples.js'

const wording = readWording({})
const reading = readProduct(bridge, 'product')
const of = (facts: Facts, leastFit = 0.5) => recommendation('bridge', reading, readFacts(facts), { leastFit, wording })
const eligible: Facts = { mandate: true, leverage: 3 }

describe('a product suits', () => {
  it.each<[string, Facts, number, 'yes' | 'no' | 'unknown']>([
    ['where it fits whatever is missing', { ...eligible, cover: 2 }, 0.5, 'yes'],
    ['not where it cannot fit whatever is missing', { ...eligible, cover: 1 }, 0.6, 'no'],
    ['perhaps where it fits at best as it is asked', { ...eligible, cover: 1 }, 0.5, 'unknown'],
    ['perhaps where it fits by what is known alone', { ...eligible, cover: 2 }, 0.6, 'unknown'],
    ['not where the client may not have it', { mandate: false, cover: 2 }, 0.5, 'no'],
    ['perhaps where that is not known', { mandate: true, cover: 2 }, 0.5, 'unknown'],
    ['not where it may not be had and cannot fit', { mandate: true, cover: 1 }, 0.6, 'no'],
    ['always where nothing is asked of the fit', { ...eligible, cover: 1 }, 0, 'yes'],
    ['at the fit that is asked', { ...eligible, cover: 1.5, sector: 'roads', listed: false }, 0.5, 'yes'],
  ])('%s', (_, facts, leastFit, suits) => {
    expect(of(facts, leastFit).suits).toBe(suits)
  })
})

it('asks first what would decide, then what weighs most', () => {
  expect(of({ mandate: true, sector: 'roads' }).toKnow).toEqual(['leverage', 'cover', 'listed'])
  const turned = readProduct({ ...bridge, fit: bridge.fit.toReversed() }, 'product')
  const asked = { leastFit: 0.5, wording }
  expect(recommendation('turned', turned, readFacts(eligible), asked).toKnow).toEqual(['cover', 'listed', 'sector'])
})

it('says what would have to change, with what else is said of the same fact', () => {
  const { remaining, remainingText } = of({ ...eligible, leverage: 5, amount: 6000 })
  expect(remainingText).toBe('leverage is at most 4 and amount is at least 1,000 and amount is at most 5,000')
  expect(remaining).toHaveProperty('all')
  expect(of(eligible)).not.toHaveProperty('remaining')
  expect(of(eligible)).not.toHaveProperty('remainingText')
})

it('says which facts cost most of the fit', () => {
  // 0.5 x (1 - 0.2) = 0.4 of cover, 0.25 of sector; what is missing costs nothing yet.
  expect(of({ cover: 1.2, sector: 'rail' }).toImprove).toEqual(['cover', 'sector'])
  // 0.5 x 0.2 = 0.1 of cover.
  expect(of({ cover: 1.8, sector: 'rail', listed: true }).toImprove).toEqual(['sector', 'cover'])
})

it('tells the fit in words', () => {
  expect(of({}).fitText).toBe('nothing is known of the fit')
  expect(of({ cover: 1.5 }).fitText).toBe('fit is 0.50 by what is known, 0.25 to 0.75 once all is')
  expect(of({ cover: 1.5, sector: 'x', listed: true }).fitText).toBe('fit is 0.50')
  const chinese = { leastFit: 0.5, wording: readWording({ language: 'zh' }) }
  const { name, fitText } = recommendation('bridge', reading, readFacts({ cover: 1.5 }), chinese)
  expect([name, fitText]).toEqual(['过桥贷款', '按已知情况匹配度为 0.50，全部已知后为 0.25 至 0.75'])
})
