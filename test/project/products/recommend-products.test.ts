import { describe, expect, it } from 'vitest'
import type { ProductCatalogue } from '../../../src/project/index.js'
import { PRODUCT_CATALOGUE, recommendProducts } from '../../../src/project/index.js'
import type { Facts } from '../../../src/records/index.js'
import { bridge } from './samples.js'

/** Two clients, made up. */
const harbour: Facts = {
  sanctioned: false,
  purpose: 'project',
  permitsComplete: true,
  equityShare: 0.3,
  debtServiceCover: 1.4,
  contractedRevenueShare: 0.6,
  sponsorCompletedProjects: 4,
  securityOffered: ['mortgage'],
  amount: 60_000_000,
  tenorMonths: 144,
}

describe('a cold store under construction', () => {
  const { products, unread, name, from } = recommendProducts(PRODUCT_CATALOGUE, { ...harbour, colour: 'blue' })

  it('is offered a project loan: (4 x 0.75 + 3 x 0.75 + 2 x 0.8 + 1) / 10', () => {
    const [first] = products
    expect(first).toMatchObject({
      product: 'project-loan',
      name: 'Project loan',
      rank: 1,
      suits: 'yes',
      eligible: 'yes',
    })
    expect(first?.fit.score).toBeCloseTo(0.785, 14)
    expect(first?.toImprove).toEqual(['debtServiceCover', 'contractedRevenueShare', 'sponsorCompletedProjects'])
  })

  it('is told what the others would ask for', () => {
    const share = products.find(({ product }) => product === 'syndication-share')
    expect(share).toMatchObject({
      eligible: 'no',
      reasons: ['purpose "project" is not "syndication"'],
      remainingText:
        'purpose is "syndication" and arranger named is yes and lender\'s share of the loan is at most 0.5',
      toKnow: ['arrangerShare', 'transferAllowed'],
    })
  })

  it('finds every product once, ranked, and facts that nothing reads', () => {
    expect(products.map(({ rank }) => rank)).toEqual([1, 2, 3, 4, 5, 6])
    expect(products.map(({ product }) => product).toSorted()).toEqual(
      Object.keys(PRODUCT_CATALOGUE.rules.products).toSorted(),
    )
    expect(unread).toEqual(['colour'])
    expect([name, from]).toEqual(['sample-products', '2026-01-01'])
  })
})

describe('the order', () => {
  const suits = (facts: Facts) => recommendProducts(PRODUCT_CATALOGUE, facts).products.map(one => one.suits)

  it('puts what suits first and what does not last', () => {
    expect(suits(harbour)).toEqual(['yes', 'no', 'no', 'no', 'no', 'no'])
    expect(suits({})).toEqual(Array.from({ length: 6 }, () => 'unknown'))
  })

  it('is that of the catalogue where nothing tells products apart', () => {
    const { products } = recommendProducts(PRODUCT_CATALOGUE, {})
    expect(products.map(({ product }) => product)).toEqual(Object.keys(PRODUCT_CATALOGUE.rules.products))
  })

  it('is that of the catalogue where sums of parts differ by their rounding alone', () => {
    const names = Array.from({ length: 10 }, (_, i) => `yes${i}`)
    const first = { ...bridge, eligibility: { all: [] }, fit: names.map(fact => ({ ...bridge.fit[2]!, fact })) }
    const second = { ...first, fit: first.fit.slice(0, 1) }
    const read = [...names, 'amount', 'currency', 'tenorMonths', 'repayment']
    const rules = {
      products: { first, second },
      facts: Object.fromEntries(read.map(fact => [fact, bridge.name])),
    }
    const { products } = recommendProducts(
      { ...PRODUCT_CATALOGUE, rules },
      Object.fromEntries(names.map(name => [name, true])),
    )
    expect(products.map(({ product }) => product)).toEqual(['first', 'second'])
    expect(products[0]?.fit.range.lower).not.toBe(products[1]?.fit.range.lower)
  })

  it('takes what is assured before what is possible', () => {
    // Cover of 1.5 assures 0.5 of the syndicated share and 0.4 of the project loan.
    const facts = { purpose: ['project', 'syndication'], debtServiceCover: 1.5, transferAllowed: false }
    const [first, second] = recommendProducts(PRODUCT_CATALOGUE, facts).products
    expect([first?.product, second?.product]).toEqual(['syndication-share', 'project-loan'])
    expect([first?.fit.range.lower, second?.fit.range.lower]).toEqual([0.5, 0.4])
  })
})

it('speaks Chinese in the words of the catalogue, or in those that are asked for', () => {
  const facts = { ...harbour, equityShare: 0.15 }
  const reasonOf = (names = {}) =>
    recommendProducts(PRODUCT_CATALOGUE, facts, { language: 'zh', names }).products.find(
      ({ product }) => product === 'project-loan',
    )
  expect(reasonOf()).toMatchObject({ name: '项目贷款', reasons: ['资本金比例 0.15 低于 0.2'] })
  expect(reasonOf({ equityShare: '自有资金' })?.reasons).toEqual(['自有资金 0.15 低于 0.2'])
})

it('reads a catalogue from a file, and leaves it as it is', () => {
  const copy: ProductCatalogue = JSON.parse(JSON.stringify(PRODUCT_CATALOGUE))
  expect(recommendProducts(copy, harbour)).toEqual(recommendProducts(PRODUCT_CATALOGUE, harbour))
  expect(Object.isFrozen(copy.rules)).toBe(false)
})

it.each([
  [{ ...harbour, equityShare: '30 %' }, {}, 'facts.equityShare', 'INVALID_TYPE'],
  [{ ...harbour, equityShare: Number.NaN }, {}, 'facts.equityShare', 'OUT_OF_RANGE'],
  [harbour, { leastFit: 1.1 }, 'options.leastFit', 'OUT_OF_RANGE'],
  [harbour, { leastFit: -0.1 }, 'options.leastFit', 'OUT_OF_RANGE'],
  [harbour, { leastFit: 'high' }, 'options.leastFit', 'INVALID_TYPE'],
  [harbour, { top: 3 }, 'options.top', 'UNKNOWN_OPTION'],
  [harbour, { language: 'de' }, 'options.language', 'OUT_OF_RANGE'],
])('refuses facts or options %#', (facts, options, path, code) => {
  const recommend = () => Reflect.apply(recommendProducts, undefined, [PRODUCT_CATALOGUE, facts, options])
  expect(recommend).toThrow(expect.objectContaining({ path, code }))
})

it('refuses a catalogue without its name', () => {
  const { name: _, ...rest } = PRODUCT_CATALOGUE
  const recommend = () => Reflect.apply(recommendProducts, undefined, [rest, harbour])
  expect(recommend).toThrow(expect.objectContaining({ path: 'catalogue.name', code: 'INVALID_TYPE' }))
})
