import { expect, it } from 'vitest'
import { hazardRatioChart } from '../../src/charts/index.js'
import type { HazardRatio } from '../../src/statistics/index.js'
import { coxModel } from '../../src/statistics/index.js'
import { thrown } from '../errors/thrown.js'
import { draw, expectReadable, wordsOf } from './render.js'

const interval = (lower: number, upper: number) =>
  ({ lower, upper, level: 0.95, kind: 'confidence', method: 'log-wald' }) as const
const ratios: readonly HazardRatio[] = [
  { name: 'Rate', estimate: Math.log(1.4), hazardRatio: 1.4, interval: interval(1.1, 1.8) },
  {
    name: 'Products held with the bank and its subsidiaries',
    estimate: Math.log(0.7),
    hazardRatio: 0.7,
    interval: interval(0.5, 0.95),
  },
  { name: 'Age', estimate: Math.log(1.02), hazardRatio: 1.02, interval: interval(0.9, 1.15) },
]

it('can be read', async () => {
  await expectReadable(size => hazardRatioChart(ratios, size))
  const wide = { name: 'Arrears', estimate: 6, hazardRatio: 400, interval: interval(0.0001, 1e9) }
  await expectReadable(size => hazardRatioChart([...ratios, wide], { ...size, event: 'default' }))
  await expectReadable(size => hazardRatioChart([{ name: 'x', estimate: 0, hazardRatio: 1 }], size))
})

it('says for whom the end comes sooner, and for whom that is not told', async () => {
  const spec = hazardRatioChart(ratios)
  expect(spec.data.values.map(row => row['side'])).toEqual(['sooner', 'later', 'unclear'])
  expect(spec.data.values[0]!['words']).toBe('Rate: 1.4 (1.1 to 1.8)')
  expect(wordsOf(await draw(spec)).join(' ')).toContain('Rate: 1.4 (1.1 to 1.8)')
  expect(spec.title.subtitle?.join(' ')).toContain('95\u00a0% intervals')
  expect(hazardRatioChart(ratios, { event: 'default' }).title.text.join(' ')).toBe('Who will default sooner?')
})

it('takes what a model says, with errors or without', () => {
  const durations = { unit: 'month', duration: [3, 6, 7, 9, 12, 14, 15, 18], event: [1, 1, 0, 1, 1, 1, 0, 0] } as const
  const model = coxModel.fit(durations, { rate: [6, 5, 4, 5, 3, 5, 4, 3] })
  expect(hazardRatioChart(coxModel.hazardRatios(model)).data.values).toHaveLength(1)
  const given = coxModel.fromParams(model.params, { timeUnit: 'month' })
  expect(hazardRatioChart(coxModel.hazardRatios(given)).data.values[0]).toMatchObject({ side: 'unclear' })
})

it('keeps what is beyond every scale at its edge', () => {
  const [far] = hazardRatioChart([{ name: 'x', estimate: 700, hazardRatio: 1e300, interval: interval(1e-300, 1e305) }])
    .data.values
  expect(far).toMatchObject({ ratio: 1000, from: 1e-3, to: 1000, hazardRatio: 1e300 })
})

it('refuses what is none', () => {
  expect(thrown(() => hazardRatioChart([])).code).toBe('EMPTY_INPUT')
  expect(thrown(() => hazardRatioChart(JSON.parse('{}'))).path).toBe('ratios')
  expect(thrown(() => hazardRatioChart(Array(1))).path).toBe('ratios[0]')
  expect(thrown(() => hazardRatioChart([{ ...ratios[0]!, hazardRatio: 0 }])).path).toBe('ratios[0].hazardRatio')
  expect(thrown(() => hazardRatioChart([{ ...ratios[0]!, interval: interval(Number.NaN, 1) }])).path).toBe(
    'ratios[0].interval.lower',
  )
  expect(thrown(() => hazardRatioChart(ratios, JSON.parse('{ "event": 5 }'))).path).toBe('options.event')
  expect(thrown(() => hazardRatioChart(ratios, JSON.parse('{ "sort": 1 }'))).code).toBe('UNKNOWN_OPTION')
})
