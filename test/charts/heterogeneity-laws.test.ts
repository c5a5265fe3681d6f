import { describe, expect, it } from 'vitest'
import type { Heterogeneity } from '../../src/charts/heterogeneity-laws.js'
import { heterogeneityLaw } from '../../src/charts/heterogeneity-laws.js'
import * as lifetime from '../../src/lifetime/index.js'
import type { ModelDocument } from '../../src/model/index.js'
import { thrown } from '../errors/thrown.js'

const { bgBb, bgCnbd, bgNbd, ggomNbd, mbgCnbd, mbgNbd, nbd, paretoNbd } = lifetime
const shapes = { r: 1.5, alpha: 4, a: 2, b: 5 }
const weekly = { timeUnit: 'week' } as const

/** Document, what differs, and the mean that the model's own header gives. */
const LAWS: readonly (readonly [ModelDocument, Heterogeneity, number])[] = [
  [nbd.fromParams({ r: 1.5, alpha: 4 }, weekly), 'purchases', 1.5 / 4],
  [bgNbd.fromParams(shapes), 'purchases', 1.5 / 4],
  [bgNbd.fromParams(shapes), 'dropout', 2 / 7],
  [mbgNbd.fromParams(shapes), 'dropout', 2 / 7],
  [bgCnbd.fromParams({ k: 3, ...shapes }), 'purchases', 1.5 / 12],
  [mbgCnbd.fromParams({ k: 3, ...shapes }), 'dropout', 2 / 7],
  [paretoNbd.fromParams({ r: 1.5, alpha: 4, s: 2, beta: 10 }), 'dropout', 0.2],
  [ggomNbd.fromParams({ r: 1.5, alpha: 4, b: 0.1, s: 2, beta: 0.5 }), 'dropout', 0.4],
  [bgBb.fromParams({ alpha: 1.2, beta: 0.75, gamma: 0.66, delta: 2.8 }), 'purchases', 1.2 / 1.95],
  [bgBb.fromParams({ alpha: 1.2, beta: 0.75, gamma: 0.66, delta: 2.8 }), 'dropout', 0.66 / 3.46],
  [lifetime.shiftedBetaGeometric.fromParams({ alpha: 0.7, beta: 1.2 }), 'dropout', 0.7 / 1.9],
  [lifetime.betaDiscreteWeibull.fromParams({ alpha: 0.7, beta: 1.2, c: 1.5 }), 'dropout', 0.7 / 1.9],
]

describe.each(LAWS.map(([model, of, mean]) => ({ kind: model.kind, model, of, mean })))(
  '$of of $kind',
  ({ model, of, mean }) => {
    const law = heterogeneityLaw(model, of)

    it('has the mean of its parameters', () => {
      expect(law.mean).toBeCloseRelative(mean, 1e-14)
    })

    it('has a density that is the slope of its quantiles, and the mean that it says', () => {
      for (const p of [0.05, 0.3, 0.5, 0.9]) {
        const slope = (law.quantile(p + 1e-6) - law.quantile(p - 1e-6)) / 2e-6
        expect(law.density(law.quantile(p)) * slope).toBeCloseRelative(1, 1e-4)
      }
      const middles = Array.from({ length: 20_000 }, (_, i) => law.quantile((i + 0.5) / 20_000))
      expect(middles.reduce((sum, value) => sum + value / 20_000, 0)).toBeCloseRelative(mean, 3e-3)
    })
  },
)

it('says in words what differs, with the unit of the document', () => {
  const weeks = heterogeneityLaw(nbd.fromParams({ r: 1, alpha: 2 }, weekly), 'purchases')
  expect(weeks).toMatchObject({ quantity: 'Purchases per week while a client', isShare: false })
  const bare = heterogeneityLaw(paretoNbd.fromParams({ r: 1, alpha: 2, s: 1, beta: 3 }), 'dropout')
  expect(bare.quantity).toBe('Rate of leaving, per unit of time')
})

it('agrees with draws: purchase rates of regular clients too', () => {
  const model = bgCnbd.fromParams({ k: 3, r: 8, alpha: 2, a: 1e-3, b: 10 }, weekly)
  const drawn = bgCnbd.simulate(model, { age: new Float64Array(4000).fill(400), seed: 5 })
  const rate = drawn.frequency.reduce((sum, count) => sum + count / 400 / 4000, 0)
  expect(rate).toBeCloseRelative(heterogeneityLaw(model, 'purchases').mean, 0.03)
})

it('refuses models in which nothing of the kind differs', () => {
  const model = nbd.fromParams({ r: 1, alpha: 2 })
  expect(thrown(() => heterogeneityLaw(model, 'dropout'))).toMatchObject({
    code: 'UNKNOWN_DOCUMENT',
    path: 'model.kind',
  })
  const other = lifetime.geometric.fromParams({ theta: 0.2 })
  expect(thrown(() => heterogeneityLaw(other, 'dropout')).expected).toContain('shifted-beta-geometric')
})
