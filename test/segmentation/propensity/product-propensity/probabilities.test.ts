import { expect, it } from 'vitest'
import { productPropensity } from '../../../../src/segmentation/propensity/index.js'
import { thrown } from '../../../errors/thrown.js'
import { COLUMNS, GUARANTEE } from '../firms.js'

const MODEL = productPropensity.fit(COLUMNS, { guarantee: GUARANTEE })

it('agrees with scikit-learn and the inverse of its penalised information', () => {
  const of = productPropensity.probabilities(MODEL, COLUMNS).products['guarantee']!
  expect(of.probability[5]).toBeCloseTo(0.3714451809, 6)
  expect(of.lower?.[5]).toBeCloseTo(0.2156719278, 6)
  expect(of.upper?.[5]).toBeCloseTo(0.5594733822, 6)
})

it('takes new words for the most common one, and numbers beyond for the end', () => {
  const of = (turnover: number, sector: string | null): number =>
    productPropensity.probabilities(MODEL, { turnover: [turnover], exports: [true], sector: [sector] }).products[
      'guarantee'
    ]!.probability[0]!
  expect(of(50, 'never seen')).toBe(of(50, 'trade'))
  expect(of(1e9, 'trade')).toBe(of(200, 'trade'))
  expect(of(50, null)).toBe(of(50, 'trade'))
})

it('moves log-odds to the line they were found to lie on', () => {
  const params = {
    target: 'holding',
    attributes: { x: 'number' },
    products: {
      p: {
        features: [{ attribute: 'x', of: 'number', centre: 0, spread: 1, ends: [-9, 9] }],
        intercept: 0,
        coefficients: [1],
        covariance: [
          [0.04, 0],
          [0, 0.01],
        ],
        recalibration: { intercept: 0.5, slope: 2 },
      },
    },
  } as const
  const { probability, lower } = productPropensity.probabilities(productPropensity.fromParams(params), { x: [3] })
    .products['p']!
  const at = (logit: number): number => 1 / (1 + Math.exp(-logit))
  expect(probability[0]).toBeCloseTo(at(6.5), 12)
  expect(lower?.[0]).toBeCloseTo(at(0.5 + 2 * (3 - 1.959963984540054 * Math.sqrt(0.04 + 0.09))), 9)
})

it('has no interval without covariance', () => {
  const { guarantee } = MODEL.params.products
  const { covariance: _, ...rest } = guarantee!
  const model = productPropensity.fromParams({ ...MODEL.params, products: { guarantee: rest } })
  expect(Object.keys(productPropensity.probabilities(model, COLUMNS).products['guarantee']!)).toEqual(['probability'])
})

it('names what is wrong', () => {
  expect(thrown(() => productPropensity.probabilities(MODEL, COLUMNS, { level: 2 })).path).toBe('options.level')
  expect(
    thrown(() => Reflect.apply(productPropensity.probabilities, undefined, [{ ...MODEL, kind: 'x' }, COLUMNS])).path,
  ).toBe('model.kind')
})

it('refuses figures of a caller whose sums are no numbers', () => {
  const feature = (word: string) => ({ attribute: 'w', of: 'word', word, centre: 1, spread: 0.1 }) as const
  const product = { features: [feature('a'), feature('b')], intercept: 0, coefficients: [1e308, -1e308] }
  const model = productPropensity.fromParams({ target: 'holding', attributes: { w: 'word' }, products: { p: product } })
  expect(thrown(() => productPropensity.probabilities(model, { w: ['c'] })).code).toBe('OUT_OF_RANGE')
})
