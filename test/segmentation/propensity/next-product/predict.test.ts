import { expect, it } from 'vitest'
import { nextProduct } from '../../../../src/segmentation/propensity/index.js'
import { thrown } from '../../../errors/thrown.js'
import { purchasesOf } from './purchases.js'

const MODEL = nextProduct.fit(purchasesOf(300, 5), { observedUntil: '2023-12-31' })

it('foretells by what came last, of what is left', () => {
  const { next, waits } = nextProduct.predict(MODEL, ['loan'])
  expect(next.map(({ product }) => product)).toEqual(['guarantee', 'card', 'deposit'])
  expect(next.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12)
  for (const { share, interval } of next) {
    expect(interval.lower).toBeLessThanOrEqual(share)
    expect(interval.upper).toBeGreaterThanOrEqual(share)
  }
  expect(waits.map(({ product }) => product)).toEqual(['loan'])
  expect(nextProduct.predict(MODEL, ['loan', 'guarantee']).next.map(({ product }) => product)).not.toContain('loan')
})

it('has the interval of a beta law', () => {
  const model = nextProduct.fromParams({
    products: ['a', 'b', 'c'],
    moves: [
      [0, 8, 0],
      [0, 0, 0],
      [0, 0, 0],
    ],
    first: [8, 0, 0],
    smoothing: 1e-9,
    waits: [],
  })
  const { share, interval } = nextProduct.predict(model, ['a'], { level: 0.9 }).next[0]!
  expect(share).toBeCloseTo(1, 6)
  // Eight of eight, and next to nothing known beforehand.
  expect(interval).toMatchObject({ kind: 'credible', level: 0.9 })
  const even = nextProduct.fromParams({
    products: ['a', 'b', 'c'],
    moves: [
      [0, 1, 1],
      [0, 0, 0],
      [0, 0, 0],
    ],
    first: [8, 0, 0],
    smoothing: 1e-9,
    waits: [],
  })
  // Beta(1, 1) is uniform.
  expect(nextProduct.predict(even, ['a'], { level: 0.9 }).next[0]?.interval.lower).toBeCloseTo(0.05, 6)
})

it('is certain of the last one, and has none after', () => {
  const products = ['card', 'deposit', 'guarantee']
  const { next } = nextProduct.predict(MODEL, [products])
  expect(next).toEqual([
    {
      product: 'loan',
      share: 1,
      interval: { lower: 1, upper: 1, level: 0.95, kind: 'credible', method: 'by-definition' },
    },
  ])
  expect(nextProduct.predict(MODEL, [...products, 'loan']).next).toEqual([])
})

it('begins with first products', () => {
  const { next, waits } = nextProduct.predict(MODEL, [], { most: 2 })
  expect(new Set(next.map(({ product }) => product))).toEqual(new Set(['loan', 'deposit']))
  expect(waits).toEqual([])
})

it('names what it does not know', () => {
  expect(thrown(() => nextProduct.predict(MODEL, ['bond'])).path).toBe('held[0]')
  expect(thrown(() => nextProduct.predict(MODEL, [['loan', 'bond']])).path).toBe('held[0][1]')
  expect(thrown(() => nextProduct.predict(MODEL, ['loan'], { most: 0 })).path).toBe('options.most')
})
