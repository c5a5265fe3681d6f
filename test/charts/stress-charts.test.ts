import { expect, it } from 'vitest'
import { stressChart, stressCurveChart } from '../../src/charts/index.js'
import { reverseStress, stressCurve, stressTest } from '../../src/risk/index.js'
import { thrown } from '../errors/thrown.js'
import { PORTFOLIO, story } from '../risk/stress/portfolio.js'
import { draw, expectReadable, wordsOf } from './render.js'

const stress = stressTest(PORTFOLIO, [
  story('boom', { creditCycle: 1 }),
  story('recession as in the year 2009', { creditCycle: -2 }),
  story('crisis', { creditCycle: -3 }),
])
const curve = stressCurve(PORTFOLIO)

it('can be read', async () => {
  await expectReadable(size => stressChart(stress, size))
  await expectReadable(size => stressCurveChart(curve, { ...size, reverse: reverseStress(PORTFOLIO, { loss: 60 }) }))
  await expectReadable(size => stressCurveChart(curve, size))
})

it('has a bar for the base and each scenario', async () => {
  expect(stressChart(stress).data.values.map(row => row['name'])).toEqual([
    'base',
    'boom',
    'recession as in the year 2009',
    'crisis',
  ])
  expect(wordsOf(await draw(stressChart(stress))).join(' ')).toContain('× base')
  const riskless = stressTest({ ...PORTFOLIO, probabilityOfDefault: [0, 0, 0, 0, 0] }, [
    story('any', { creditCycle: -1 }),
  ])
  expect(stressChart(riskless).data.values.map(row => row['words'])).toEqual(['base: 0', 'any: 0'])
})

it('marks the state that is bad enough where it lies within the picture', () => {
  const layers = (loss: number): number =>
    stressCurveChart(curve, { reverse: reverseStress(PORTFOLIO, { loss }) }).layer.length
  expect([layers(60), layers(1e6), layers(0.001), layers(360)]).toEqual([4, 1, 1, 1])
  const words = (loss: number): string =>
    String(stressCurveChart(curve, { reverse: reverseStress(PORTFOLIO, { loss }) }).title.subtitle?.join(' '))
  expect(words(60)).toContain('A loss of 60 is reached at')
  expect(words(1e6)).toContain('more than can be lost')
})

it('refuses what is none', () => {
  expect(thrown(() => stressChart(JSON.parse('{}'))).path).toBe('stress.base')
  expect(thrown(() => stressChart(JSON.parse('{ "base": { "expectedLoss": 1 } }'))).path).toBe('stress')
  expect(thrown(() => stressChart({ ...stress, scenarios: [] })).code).toBe('EMPTY_INPUT')
  expect(thrown(() => stressCurveChart(JSON.parse('{}'))).path).toBe('curve')
  expect(thrown(() => stressCurveChart({ ...curve, loss: Float64Array.of(1) })).code).toBe('LENGTH_MISMATCH')
  expect(thrown(() => stressCurveChart(curve, { reverse: JSON.parse('{}') })).path).toBe('options.reverse')
})
