import { expect, it } from 'vitest'
import { averageEffect } from '../../../src/loyalty/uplift/average-effect.js'
import { inversePropensityWeights } from '../../../src/loyalty/uplift/inverse-propensity.js'
import { randomStream } from '../../../src/model/index.js'
import { thrown } from '../../errors/thrown.js'
import { CALLED, COLUMNS } from './trial-data.js'

it('are about 1 on average in each arm, and make the arms alike', () => {
  const { weights, propensity, effective } = inversePropensityWeights(COLUMNS, CALLED)
  for (const arm of [0, 1]) {
    const own = weights.filter((_, i) => CALLED[i] === arm)
    expect(own.reduce((sum, weight) => sum + weight, 0) / own.length).toBeCloseTo(1, 2)
  }
  expect(propensity.reduce((sum, e) => sum + e, 0)).toBeCloseRelative(154, 1e-8)
  expect(effective.treated).toBeLessThanOrEqual(154)
  expect(effective.treated).toBeGreaterThan(150)
  expect(effective.control).toBeLessThanOrEqual(246)
})

it('take a known choice out of the effect', () => {
  const uniform = randomStream(20_261_124)
  const late = Array.from({ length: 20_000 }, () => Math.floor(3 * uniform()))
  const treated = late.map(times => Number(uniform() < 0.2 + 0.3 * times))
  const margin = late.map((times, i) => 10 - 4 * times + treated[i]! + uniform())
  const of = { outcomeKind: 'amount' } as const
  expect(averageEffect(treated, margin, of).effect).toBeLessThan(-1)
  const { weights } = inversePropensityWeights(
    { second: late.map(l => Number(l === 1)), third: late.map(l => Number(l === 2)) },
    treated,
  )
  expect(averageEffect(treated, margin, { ...of, weights }).effect).toBeCloseTo(1, 1)
})

it('are refused where nobody has its like', () => {
  expect(thrown(() => inversePropensityWeights({ late: CALLED.map(called => 5 * called) }, CALLED)).code).toBe(
    'SEPARATED_OUTCOMES',
  )
})
