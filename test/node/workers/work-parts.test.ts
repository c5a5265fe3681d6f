import { expect, it } from 'vitest'
import { shiftedBetaGeometric } from '../../../src/lifetime/index.js'
import { partsOf } from '../../../src/node/workers/work-parts.js'
import { customerBaseFromSummary, tenuresFromCohorts } from '../../../src/records/index.js'

const model = shiftedBetaGeometric.fromParams({ alpha: 0.7, beta: 4 }, { timeUnit: 'year' })
const data = tenuresFromCohorts({ remaining: [10, 8, 7] })
const base = customerBaseFromSummary(
  { frequency: [1], recency: [1], age: [2] },
  { timeUnit: 'week', observedUntil: '2024-12-29' },
)

it('gives each stream a run of replicates, as long as the others to one', () => {
  const options = { seed: 7, replicates: 10, from: 100 }
  const parts = partsOf({ what: 'bootstrap', model, data, options }, 3)
  expect(parts.map(({ work }) => work.options)).toEqual([
    { seed: 7, from: 100, replicates: 3 },
    { seed: 7, from: 103, replicates: 3 },
    { seed: 7, from: 106, replicates: 4 },
  ])
  expect(parts.map(({ units }) => units)).toEqual([3, 3, 4])
})

it('makes no empty part', () => {
  const parts = partsOf({ what: 'predictiveDraws', model, data: base, options: { seed: 7, horizon: 1, draws: 2 } }, 5)
  expect(parts.map(({ work }) => work.options)).toEqual([
    { seed: 7, horizon: 1, from: 0, draws: 1 },
    { seed: 7, horizon: 1, from: 1, draws: 1 },
  ])
})

it('gives each chain a part, or the one that is asked for', () => {
  const chains = (options: { chains?: number; chain?: number }): readonly unknown[] =>
    partsOf({ what: 'posterior', model, data, options: { seed: 7, ...options } }, 2).map(({ work }) => work.options)
  expect(chains({})).toHaveLength(4)
  expect(chains({ chains: 2 })).toEqual([0, 1].map(chain => ({ seed: 7, chains: 2, chain })))
  expect(chains({ chains: 3, chain: 1 })).toEqual([{ seed: 7, chains: 3, chain: 1 }])
})

it('copies neither model nor data', () => {
  for (const { work } of partsOf({ what: 'parametricBootstrap', model, data, options: { seed: 7 } }, 2)) {
    expect(work.data).toBe(data)
    expect(work.model).toBe(model)
  }
})
