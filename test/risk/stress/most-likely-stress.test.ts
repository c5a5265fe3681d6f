import { describe, expect, it } from 'vitest'
import { mostLikelyStress, reverseStress } from '../../../src/risk/index.js'
import { thrown } from '../../errors/thrown.js'
import { PORTFOLIO } from './portfolio.js'

const TWO = { ...PORTFOLIO, factor: ['x', 'x', 'y', 'y', 'y'] }
const correlated = (rho: number) => ({
  factors: ['x', 'y'],
  rows: [
    [1, rho],
    [rho, 1],
  ],
})
const found = (stress: ReturnType<typeof mostLikelyStress>) => {
  if (!stress.found) throw new Error(stress.why)
  return stress
}

describe('the most likely stress', () => {
  it('of one factor is the reverse stress', () => {
    const one = reverseStress(PORTFOLIO, { loss: 50 })
    const most = found(mostLikelyStress(PORTFOLIO, { loss: 50 }))
    if (!one.found) throw new Error(one.why)
    expect(most.factors['creditCycle']).toBeCloseTo(one.creditCycle, 8)
    expect(most.distance).toBeCloseTo(-one.creditCycle, 8)
    expect(most.probability).toBeCloseTo(one.probability, 10)
  })

  it('puts a factor that nobody follows at its expectation given the others', () => {
    // The link reads prices but has no slope: only the cycle matters.
    const correlations = {
      factors: ['prices', 'creditCycle'],
      rows: [
        [1, 0.6],
        [0.6, 1],
      ],
    }
    const lossGivenDefault = { factor: 'prices', slope: 0 }
    const { factors } = found(mostLikelyStress(PORTFOLIO, { loss: 50 }, { lossGivenDefault, correlations }))
    expect(factors['prices']).toBeCloseTo(0.6 * Number(factors['creditCycle']), 6)
  })

  it('is nearer than any other state that costs as much', () => {
    for (const rho of [-0.3, 0, 0.5, 0.9]) {
      const { factors, distance, loss } = found(mostLikelyStress(TWO, { loss: 60 }, { correlations: correlated(rho) }))
      expect(loss).toBeCloseTo(60, 6)
      for (let y = -6; y <= 2; y += 0.25) {
        const other = reverseStress(TWO, { loss: 60 }, { factor: 'x', held: { y } })
        if (!other.found) continue
        const x = other.creditCycle
        const theirs = Math.sqrt((x * x - 2 * rho * x * y + y * y) / (1 - rho * rho))
        expect(theirs).toBeGreaterThanOrEqual(distance - 1e-6)
      }
      const [x, y] = [Number(factors['x']), Number(factors['y'])]
      expect(Math.sqrt((x * x - 2 * rho * x * y + y * y) / (1 - rho * rho))).toBeCloseTo(distance, 8)
    }
  })

  it('does not hang on the order of factors or of obligors', () => {
    const one = found(mostLikelyStress(TWO, { loss: 60 }, { correlations: correlated(0.4) }))
    const other = found(
      mostLikelyStress(
        {
          client: TWO.client.toReversed(),
          exposure: TWO.exposure.toReversed(),
          probabilityOfDefault: TWO.probabilityOfDefault.toReversed(),
          lossGivenDefault: TWO.lossGivenDefault.toReversed(),
          assetCorrelation: TWO.assetCorrelation.toReversed(),
          factor: TWO.factor.toReversed(),
        },
        { loss: 60 },
        {
          correlations: {
            factors: ['y', 'x'],
            rows: [
              [1, 0.4],
              [0.4, 1],
            ],
          },
        },
      ),
    )
    expect(other.factors['x']).toBeCloseTo(Number(one.factors['x']), 6)
    expect(other.distance).toBeCloseTo(one.distance, 8)
    expect(other.drivers[0]?.client).toBe(one.drivers[0]?.client)
  })

  it('says where the target is lost never or always', () => {
    expect(mostLikelyStress(PORTFOLIO, { loss: 1e6 })).toMatchObject({ found: false, why: 'never' })
    expect(mostLikelyStress(PORTFOLIO, { loss: 0.1 })).toMatchObject({ found: false, why: 'always' })
    const nothing = { ...PORTFOLIO, exposure: [0, 0, 0, 0, 0] }
    expect(mostLikelyStress(nothing, { loss: 1 })).toMatchObject({ found: false, why: 'never' })
  })

  it('refuses correlations that are none', () => {
    const refused = (correlations: string) =>
      thrown(() => mostLikelyStress(TWO, { loss: 60 }, { correlations: JSON.parse(correlations) })).path
    expect(thrown(() => mostLikelyStress(TWO, { loss: 60 })).path).toBe('options.correlations')
    expect(refused('{ "factors": ["x"], "rows": [[1]] }')).toBe('options.correlations.factors')
    expect(refused('{ "factors": ["x", "y"], "rows": [[1, 0.5], [0.4, 1]] }')).toBe('options.correlations.rows[0][1]')
    expect(refused('{ "factors": ["x", "y"], "rows": [[2, 0], [0, 1]] }')).toBe('options.correlations.rows[0][0]')
    expect(refused('{ "factors": ["x", "y"], "rows": [[1, 1], [1, 1]] }')).toBe('options.correlations.rows')
    expect(refused('{ "factors": ["x", "y"], "rows": [[1]] }')).toBe('options.correlations.rows[0][1]')
    expect(refused('{ "factors": ["x", "y"], "rows": [[1, 0], [0, 1]], "of": 1 }')).toBe('options.correlations.of')
  })
})
