import { describe, expect, it } from 'vitest'
import { rulesOn } from '../../../src/model/index.js'
import type { ProductCatalogue } from '../../../src/project/index.js'
import { PRODUCT_CATALOGUE, productCatalogue, productFit, recommendProducts } from '../../../src/project/index.js'
import { readCatalogue } from '../../../src/project/products/product-catalogue.js'
import { readProduct } from '../../../src/project/products/read-product.js'
import { JUNK } from '../../laws/junk.js'
import { bridge } from './samples.js'

const named = (facts: readonly string[]) => Object.fromEntries(facts.map(fact => [fact, { en: fact, zh: fact }]))
const facts = named([
  'mandate',
  'leverage',
  'cover',
  'sector',
  'listed',
  'currency',
  'amount',
  'tenorMonths',
  'repayment',
])

function catalogue(changes: Partial<ProductCatalogue['rules']> = {}): ProductCatalogue {
  return {
    name: 'house',
    title: 'House products',
    from: '2026-01-01',
    rules: { products: { bridge }, facts, ...changes },
    sources: { products: 'Product manual', facts: 'Product manual' },
  }
}

it('is frozen to its last field, and the same after a journey as text', () => {
  const frozen = productCatalogue(catalogue())
  expect(Object.isFrozen(frozen.rules.products['bridge']?.fit[0]?.desirability)).toBe(true)
  const copy: ProductCatalogue = JSON.parse(JSON.stringify(frozen))
  expect(Object.keys(productCatalogue(copy).rules.products)).toEqual(['bridge'])
})

it('has editions by day', () => {
  const later = { ...catalogue(), from: '2026-07-01', title: 'From July' }
  const packs = [productCatalogue(catalogue()), productCatalogue(later)]
  expect(rulesOn(packs, { rules: 'house', on: '2026-06-30' }).title).toBe('House products')
  expect(rulesOn(packs, { rules: 'house', on: '2026-07-01' }).title).toBe('From July')
})

it('is read once, and a copy of it, which may change, each time', () => {
  const checked = productCatalogue(catalogue())
  expect(readCatalogue(checked)).toBe(readCatalogue(checked))
  expect(readProduct(checked.rules.products['bridge']!, 'product')).toBe(readCatalogue(checked).get('bridge'))
  const copy: ProductCatalogue = JSON.parse(JSON.stringify(checked))
  expect(readCatalogue(copy)).not.toBe(readCatalogue(copy))
  expect(recommendProducts(copy, { cover: 1.5 })).toEqual(recommendProducts(checked, { cover: 1.5 }))
  Object.assign(copy.rules.products['bridge']!, { fit: [] })
  expect(() => recommendProducts(copy, {})).toThrow(expect.objectContaining({ code: 'EMPTY_INPUT' }))
  expect(() => productFit(copy.rules.products['bridge']!, {})).toThrow(expect.objectContaining({ code: 'EMPTY_INPUT' }))
})

it('tells what each product reads', () => {
  const readings = readCatalogue(catalogue())
  expect([...readings.keys()]).toEqual(['bridge'])
  expect(readings.get('bridge')?.kinds.get('sector')).toBe('words')
})

describe('a fault', () => {
  const { leverage: _, ...withoutLeverage } = facts
  const other = { ...bridge, eligibility: { fact: 'sector', is: 'above', value: 5 } as const, fit: [bridge.fit[0]!] }

  it.each([
    [catalogue({ products: {} }), 'catalogue.rules.products', 'EMPTY_INPUT'],
    [catalogue({ facts: withoutLeverage }), 'catalogue.rules.facts.leverage', 'MISSING_VALUE'],
    [catalogue({ products: { bridge, other } }), 'catalogue.rules.products.other', 'CONFLICTING_OPTIONS'],
    [
      catalogue({ facts: { ...facts, cover: { en: 'cover', zh: '' } } }),
      'catalogue.rules.facts.cover.zh',
      'EMPTY_INPUT',
    ],
    [catalogue({ products: { bridge: { ...bridge, fit: [] } } }), 'catalogue.rules.products.bridge.fit', 'EMPTY_INPUT'],
    [{ ...catalogue(), rules: { ...catalogue().rules, terms: {} } }, 'catalogue.rules.terms', 'UNKNOWN_OPTION'],
    [{ ...catalogue(), from: '2026-02-30' }, 'pack.from', 'INVALID_DATE'],
    [{ ...catalogue(), untill: '2026-12-31' }, 'catalogue.untill', 'UNKNOWN_OPTION'],
  ])('is named by its place %#', (wrong, path, code) => {
    expect(() => productCatalogue(wrong)).toThrow(expect.objectContaining({ path, code }))
  })

  it.each([
    [{ products: 'Manual' }, 'catalogue.sources.facts', 'INVALID_TYPE'],
    [{ products: 'Manual', facts: 'Manual', prices: 'Manual' }, 'catalogue.sources.prices', 'UNKNOWN_OPTION'],
  ])('is named in sources %j', (sources, path, code) => {
    const make = () => Reflect.apply(productCatalogue, undefined, [{ ...catalogue(), sources }])
    expect(make).toThrow(expect.objectContaining({ path, code }))
  })

  it('is named whatever stands for a catalogue or a part of it', () => {
    for (const junk of JUNK) {
      const broken = [junk, { ...catalogue(), rules: junk }, { ...catalogue(), rules: { products: junk, facts } }]
      for (const one of [...broken, { ...catalogue(), rules: { products: { bridge }, facts: junk } }]) {
        const make = () => Reflect.apply(productCatalogue, undefined, [one])
        expect(make).toThrow(expect.objectContaining({ name: 'ClienteleError' }))
      }
    }
  })
})

it('takes the sample catalogue with one product changed', () => {
  const { rules } = PRODUCT_CATALOGUE
  const advisory = { ...rules.products['advisory']!, eligibility: { all: [] } }
  const own = productCatalogue({ ...PRODUCT_CATALOGUE, rules: { ...rules, products: { ...rules.products, advisory } } })
  expect(own.rules.products['advisory']?.eligibility).toEqual({ all: [] })
  expect(rules.products['advisory']?.eligibility).not.toEqual({ all: [] })
})
