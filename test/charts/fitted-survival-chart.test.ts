import { expect, it } from 'vitest'
import { fittedSurvivalChart } from '../../src/charts/index.js'
import { acceleratedFailureTime, kaplanMeier } from '../../src/statistics/index.js'
import { thrown } from '../errors/thrown.js'
import { COLUMNS, WEIGHTED } from '../statistics/survival/accelerated-failure-time/sample.js'
import { draw, expectReadable, wordsOf } from './render.js'

const observed = kaplanMeier(WEIGHTED)
const fitted = Object.fromEntries(
  acceleratedFailureTime
    .compareDistributions(WEIGHTED, {})
    .map(({ distribution, model }) => [distribution, acceleratedFailureTime.survivalCurve(model, {})]),
)

it('can be read', async () => {
  await expectReadable(size => fittedSurvivalChart(observed, fitted, { ...size, horizon: 30 }))
  await expectReadable(size => fittedSurvivalChart(observed, { weibull: fitted['weibull']! }, size))
})

it('begins at 1, falls to what the law says at the horizon, and marks the end of the data', async () => {
  const spec = fittedSurvivalChart(observed, { weibull: fitted['weibull']! }, { horizon: 30 })
  const { values } = spec.data
  expect(values[0]).toEqual({ time: 0, series: 'weibull', share: 1 })
  expect(values.at(-1)).toMatchObject({ time: 30, series: 'weibull' })
  expect(wordsOf(await draw(JSON.parse(JSON.stringify(spec))))).toContain('end of data')
})

it('refuses what cannot be compared', () => {
  const model = acceleratedFailureTime.fit(WEIGHTED, COLUMNS, { distribution: 'weibull' })
  const hazard = acceleratedFailureTime.hazardCurve(model, { x: 0, z: 1 })
  expect(thrown(() => fittedSurvivalChart(observed, { hazard }))).toMatchObject({ path: 'fitted.hazard.quantity' })
  const yearly = { ...fitted['weibull']!, unit: 'year' } as const
  expect(thrown(() => fittedSurvivalChart(observed, { yearly }))).toMatchObject({ code: 'UNIT_MISMATCH' })
  expect(thrown(() => fittedSurvivalChart(observed, {}))).toMatchObject({ code: 'EMPTY_INPUT', path: 'fitted' })
  expect(thrown(() => fittedSurvivalChart(observed, fitted, { horizon: 0 }))).toMatchObject({ path: 'options.horizon' })
})
