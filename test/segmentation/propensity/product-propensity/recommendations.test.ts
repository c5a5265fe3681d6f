import { expect, it } from 'vitest'
import { productPropensity } from '../../../../src/segmentation/propensity/index.js'
import { thrown } from '../../../errors/thrown.js'
import { COLUMNS, EXPORTS, GUARANTEE, TURNOVER } from '../firms.js'

const HOLDINGS = {
  guarantee: GUARANTEE,
  leasing: TURNOVER.map((amount, i) => amount > 70 !== (i % 6 === 0)),
  fx: EXPORTS.map((e, i) => e !== (i % 5 === 0)),
}
const MODEL = productPropensity.fit(COLUMNS, HOLDINGS)
const CLIENTS = { turnover: [100, 15], exports: [true, false], sector: ['energy', 'trade'] }
const NONE = { guarantee: [0, 0], leasing: [0, 0], fx: [0, 1] } as const

it('ranks what is not held by probability', () => {
  const offers = productPropensity.recommendations(MODEL, CLIENTS, NONE)
  const { products } = productPropensity.probabilities(MODEL, CLIENTS)
  for (const [row, list] of offers.entries()) {
    for (const { product, probability } of list)
      expect(probability).toBeCloseTo(products[product]!.probability[row]!, 14)
    expect(list.map(({ probability }) => probability)).toEqual(
      list.map(({ probability }) => probability).toSorted((a, b) => b - a),
    )
  }
  expect(offers[1]?.map(({ product }) => product).toSorted()).toEqual(['guarantee', 'leasing'])
})

it('ranks by what is earned where margins are given', () => {
  const margins = { guarantee: 1, leasing: 1000, fx: 1 }
  const [first] = productPropensity.recommendations(MODEL, CLIENTS, NONE, { margins, most: 1 })
  expect(first?.length).toBe(1)
  expect(first?.[0]).toMatchObject({ product: 'leasing', expectedMargin: first![0]!.probability * 1000 })
})

it('has reasons that add up to how far the log-odds are from the average', () => {
  const [first] = productPropensity.recommendations(MODEL, CLIENTS, NONE)
  for (const { product, probability, reasons } of first!) {
    const of = MODEL.params.products[product]!
    const { intercept, slope } = of.recalibration ?? { intercept: 0, slope: 1 }
    const logit = Math.log(probability / (1 - probability))
    const told = reasons.reduce((sum, { contribution }) => sum + contribution, 0)
    expect(Math.abs(told - (logit - intercept - slope * of.intercept))).toBeLessThan(0.03)
  }
  expect(first?.find(({ product }) => product === 'fx')?.reasons[0]?.attribute).toBe('exports')
})

it('says reasons in Chinese', () => {
  const [first] = productPropensity.recommendations(MODEL, CLIENTS, NONE, { language: 'zh', most: 1 })
  expect(first?.[0]?.reasons[0]?.text).toMatch(/使发生比/)
})

it('says nothing of a product whose holding is not known', () => {
  const [first] = productPropensity.recommendations(MODEL, CLIENTS, { ...NONE, fx: [null, null] })
  expect(first?.map(({ product }) => product)).not.toContain('fx')
})

it('names what is missing', () => {
  const { fx: _, ...few } = NONE
  expect(thrown(() => productPropensity.recommendations(MODEL, CLIENTS, few)).path).toBe('holdings.fx')
  expect(thrown(() => productPropensity.recommendations(MODEL, CLIENTS, NONE, { margins: { fx: 1 } })).path).toBe(
    'options.margins.guarantee',
  )
  expect(thrown(() => productPropensity.recommendations(MODEL, CLIENTS, NONE, { most: 0 })).path).toBe('options.most')
})

it('tells attributes by the names they are given, in either language', () => {
  const attributes = { turnover: { name: { en: 'yearly turnover', zh: '年营业收入' } } }
  const textsIn = (language: 'en' | 'zh'): readonly string[] =>
    productPropensity
      .recommendations(MODEL, CLIENTS, NONE, { attributes, language })
      .flat()
      .flatMap(({ reasons }) => reasons.map(({ text }) => text))
  expect(textsIn('en').some(text => text.startsWith('yearly turnover makes'))).toBe(true)
  expect(textsIn('zh').some(text => text.startsWith('年营业收入使发生比'))).toBe(true)
  const none = { nothing: { name: { en: 'a', zh: 'b' } } }
  expect(thrown(() => productPropensity.recommendations(MODEL, CLIENTS, NONE, { attributes: none })).path).toBe(
    'options.attributes.nothing',
  )
})

it('names cells of holdings as they were given', () => {
  const wrong = { ...NONE, fx: [0, 2] }
  expect(thrown(() => productPropensity.recommendations(MODEL, CLIENTS, wrong)).path).toBe('holdings.fx[1]')
})
