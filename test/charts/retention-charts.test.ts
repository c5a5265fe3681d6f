import { describe, expect, it } from 'vitest'
import { retentionChart, survivalChart } from '../../src/charts/index.js'
import { betaDiscreteWeibull, bgNbd, geometric, shiftedBetaGeometric } from '../../src/lifetime/index.js'
import { tenuresFromCohorts } from '../../src/records/index.js'
import { thrown } from '../errors/thrown.js'
import { buying } from './clients.js'
import { draw, expectReadable, wordsOf } from './render.js'

const observed = tenuresFromCohorts([{ remaining: [1000, 869, 743, 653, 593, 551, 517, 491] }])
const sbg = shiftedBetaGeometric.fit(observed, { timeUnit: 'year' })
const bdw = betaDiscreteWeibull.fit(observed, { timeUnit: 'year' })
const plain = geometric.fit(observed)
const models = {
  'shifted-beta-geometric': [shiftedBetaGeometric, sbg],
  'beta-discrete-Weibull': [betaDiscreteWeibull, bdw],
} as const

describe.each([
  ['survivalChart', survivalChart],
  ['retentionChart', retentionChart],
] as const)('%s', (_, picture) => {
  it('can be read', async () => {
    await expectReadable(size => picture(models, { ...size, periods: 12, observed, fittedPeriods: 7 }))
    await expectReadable(size => picture({ geometric: [geometric, plain] }, { ...size, periods: 3 }))
  })

  it('refuses what is no model, and impossible periods', () => {
    expect(thrown(() => picture({}, { periods: 3 }))).toMatchObject({ code: 'EMPTY_INPUT', path: 'models' })
    expect(thrown(() => picture(models, { periods: 0 }))).toMatchObject({ path: 'options.periods' })
    expect(thrown(() => picture(models, { periods: 5, fittedPeriods: 0.5 }))).toMatchObject({
      path: 'options.fittedPeriods',
    })
    const wrong = { ...JSON.parse('{}'), a: [bgNbd, buying] }
    expect(thrown(() => picture(wrong, { periods: 5 }))).toMatchObject({ path: 'models.a[0].survivalProbability' })
  })
})

it('shows survival from the first day, and what was observed', () => {
  const spec = survivalChart(models, { periods: 9, observed })
  expect(spec.data.values).toHaveLength(20)
  expect(spec.data.values.slice(0, 2)).toEqual([
    { period: 0, series: 'shifted-beta-geometric', share: 1 },
    {
      period: 1,
      series: 'shifted-beta-geometric',
      share: shiftedBetaGeometric.survivalProbability(sbg, { periods: 1 }),
    },
  ])
  const points = spec.layer.at(-1)?.data?.values
  expect(points).toHaveLength(7)
  expect(points?.[6]).toEqual({ period: 7, due: 517, share: expect.closeTo(0.491, 12) })
})

it('shows retention from the first renewal', () => {
  const { values } = retentionChart(models, { periods: 9 }).data
  expect(values).toHaveLength(18)
  expect(values.at(-1)).toEqual({
    period: 9,
    series: 'beta-discrete-Weibull',
    share: betaDiscreteWeibull.retentionRate(bdw, { period: 9 }),
  })
})

it('counts in the unit of the models where they have one', async () => {
  const years = wordsOf(await draw(survivalChart(models, { periods: 4 })))
  expect(years).toContain('Years as a client')
  const mixed = wordsOf(await draw(survivalChart({ ...models, geometric: [geometric, plain] }, { periods: 4 })))
  expect(mixed).toContain('Periods as a client')
})

it('marks until where models were fitted only where something follows', () => {
  const layers = (fittedPeriods: number): number => survivalChart(models, { periods: 7, fittedPeriods }).layer.length
  expect([layers(5), layers(7)]).toEqual([4, 2])
})
