import { describe, expect, it } from 'vitest'
import type { EstimatedWeightsOptions } from '../../../src/loyalty/loyalty-index/index.js'
import { estimatedWeights } from '../../../src/loyalty/loyalty-index/index.js'
import { criticWeights, entropyWeights } from '../../../src/statistics/index.js'
import { thrown } from '../../errors/thrown.js'
import { bookOfClients } from './book-of-clients.js'
import { SMALL } from './small-policy.js'

const { columns, stayed } = bookOfClients(60, 3)

describe('weights of a policy', () => {
  it('are those of the grades by entropy and CRITIC', () => {
    const grades = {
      wallet: columns.wallet,
      gap: columns.gap.map(gap => (20 - gap) / 20),
      recommend: columns.recommend.map(grade => grade / 10),
      trust: columns.trust.map(grade => (grade - 1) / 6),
    }
    for (const [method, { weights }] of [
      ['entropy', entropyWeights(grades)],
      ['critic', criticWeights(grades)],
    ] as const) {
      const found = estimatedWeights(SMALL, columns, { method })
      for (const name of ['wallet', 'gap', 'recommend', 'trust'] as const) {
        expect(found.weights[name]).toBeCloseTo(weights[name], 10)
        expect(found.policy.indicators[name]!.weight).toBe(found.weights[name])
      }
      expect(found).toMatchObject({ method, clients: 60, leftOut: 0 })
    }
  })

  it('may be equal', () => {
    const { weights } = estimatedWeights(
      SMALL,
      { ...columns, trust: [null, ...columns.trust.slice(1)] },
      { method: 'equal' },
    )
    expect(weights).toEqual({ wallet: 0.25, gap: 0.25, recommend: 0.25, trust: 0.25 })
  })

  it('are estimated by retention', () => {
    const { weights, policy, retention } = estimatedWeights(SMALL, columns, { method: 'retention', stayed, seed: 1 })
    expect(retention!.weights).toEqual(weights)
    expect(Object.values(weights).reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12)
    expect(policy.name).toBe('small')
  })

  it.each([
    ['{ "method": "guess" }', 'OUT_OF_RANGE', 'options.method'],
    ['{ "method": "equal", "seed": 1 }', 'UNKNOWN_OPTION', 'options.seed'],
    ['{ "method": "retention", "seed": 1 }', 'MISSING_VALUE', 'options.stayed'],
    ['{ "method": "retention", "seed": 1, "stayed": [1] }', 'LENGTH_MISMATCH', 'options.stayed'],
    ['{ "method": "retention", "seed": -1, "stayed": [] }', 'OUT_OF_RANGE', 'options.seed'],
    ['{ "method": "retention", "seed": 1, "folds": 1, "stayed": [] }', 'OUT_OF_RANGE', 'options.folds'],
  ])('refuse %s', (options, code, path) => {
    const asked: EstimatedWeightsOptions = JSON.parse(options)
    expect(thrown(() => estimatedWeights(SMALL, columns, asked))).toMatchObject({ code, path })
  })

  it('need clients that stayed and clients that left', () => {
    const by = (outcomes: readonly number[]): unknown =>
      thrown(() => estimatedWeights(SMALL, columns, { method: 'retention', stayed: outcomes, seed: 1 }))
    expect(by(stayed.map(() => 1))).toMatchObject({ code: 'NO_VARIATION', path: 'options.stayed' })
    expect(by(stayed.map((_, i) => (i < 3 ? 0 : 1)))).toMatchObject({ code: 'NO_DATA', path: 'options.stayed' })
  })
})
