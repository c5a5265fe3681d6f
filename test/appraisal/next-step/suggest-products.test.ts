import { expect, it } from 'vitest'
import { suggestProducts } from '../../../src/appraisal/next-step/index.js'
import { PRODUCT_CATALOGUE, recommendProducts } from '../../../src/project/products/index.js'
import { appraised, CASES } from './appraised.js'

const text = { en: 'x', zh: '某' }
const product = (fact: string) => ({
  name: text,
  purpose: text,
  facility: 'term-loan' as const,
  eligibility: { fact: 'grade', is: 'one-of' as const, values: ['A', 'B'] },
  fit: [{ fact, weight: 1, desirability: { kind: 'linear' as const, worst: 0, best: 100 } }],
  terms: { price: [{ kind: 'margin' as const, least: 0, most: 1 }] },
})
const catalogue = {
  name: 'own',
  title: 'Own',
  from: '2024-01-01',
  rules: {
    products: { loan: product('satisfactionIndex'), lease: product('tenureYears') },
    facts: { grade: text, satisfactionIndex: text, tenureYears: text },
  },
  sources: { products: 'own', facts: 'own' },
}

it('reads facts of the appraisal and of the client’s records by their names', () => {
  const client = CASES.find(one => one.figure('tenureYears') !== undefined)!
  const { products } = suggestProducts(appraised({ client }), catalogue)
  const fits = Object.fromEntries(products.map(one => [one.product, one.fit.score]))
  expect(fits['loan']).toBeCloseTo(0.6, 12)
  expect(fits['lease']).toBeCloseTo(Number(client.figure('tenureYears')) / 100, 12)
  expect(products.every(({ eligible }) => eligible === 'yes')).toBe(true)
})

it('lets what is stated come first, and asks for what is not known', () => {
  const stated = { satisfactionIndex: 100, grade: 'C' }
  const { products } = suggestProducts(appraised(), catalogue, stated, { language: 'zh' })
  expect(products.find(one => one.product === 'loan')).toMatchObject({ eligible: 'no', fit: { score: 1 } })
  expect(products.find(one => one.product === 'lease')?.toKnow).toEqual(['tenureYears'])
  expect(suggestProducts(appraised(), PRODUCT_CATALOGUE)).toEqual(recommendProducts(PRODUCT_CATALOGUE, {}))
})
