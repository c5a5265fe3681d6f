import { expect, it } from 'vitest'
import { accuracyProfileChart } from '../../src/charts/index.js'
import { concentrationCurve, giniOfScores } from '../../src/statistics/index.js'
import { thrown } from '../errors/thrown.js'
import { defaultRate, forecasts, outcomes, points } from './borrowers.js'
import { expectReadable } from './render.js'

const scorecard = concentrationCurve(forecasts, outcomes)
const upsideDown = concentrationCurve(points, outcomes)

it('can be read', async () => {
  await expectReadable(size => accuracyProfileChart({ scorecard, points: upsideDown }, { ...size, defaultRate }))
})

it('says the accuracy ratio, and draws what a perfect score would do', () => {
  const spec = accuracyProfileChart(scorecard, { defaultRate })
  const ratio = Number(giniOfScores(forecasts, outcomes).toFixed(3))
  expect(spec.title.subtitle?.join(' ')).toBe(`Accuracy ratio: ${ratio}; dotted: a perfect score; dashed: by chance`)
  expect(spec.layer[1]?.data?.values).toEqual([
    { clients: 0, value: 0 },
    { clients: defaultRate, value: 1 },
    { clients: 1, value: 1 },
  ])
})

it('refuses rates that leave no perfect score', () => {
  for (const rate of [0, 1, 7]) {
    expect(thrown(() => accuracyProfileChart(scorecard, { defaultRate: rate })).path).toBe('options.defaultRate')
  }
})
