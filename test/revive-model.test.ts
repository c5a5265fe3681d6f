import { expect, it } from 'vitest'
import { bgNbd, paretoGgg, paretoNbdDynamic } from '../src/lifetime/index.js'
import { reviveModel } from '../src/revive-model.js'
import { binsFromCuts, binsFromGroups, masterScale } from '../src/risk/index.js'
import { pathModel } from '../src/satisfaction/index.js'
import {
  acceleratedFailureTime,
  controlLimits,
  coxModel,
  exponentialSmoothing,
  fineGray,
  gower,
} from '../src/statistics/index.js'

const model = bgNbd.fromParams({ r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 }, { timeUnit: 'week' })

it('reads a model back from its JSON text and from parsed JSON', () => {
  const text = JSON.stringify(model)
  expect(reviveModel(text)).toEqual(model)
  expect(reviveModel(JSON.parse(text))).toEqual(model)
})

it('reads models whose documents hold more than parameters', () => {
  const regular = paretoGgg.fromParams(
    { t: 1.7, gamma: 0.4, r: 0.9, alpha: 5, s: 0.4, beta: 4.6 },
    { timeUnit: 'week' },
  )
  const params = { r: 0.9, alpha: 5, s: 0.4, beta: 4.6 }
  const effects = { purchase: { season: 0.3 } }
  const seasonal = paretoNbdDynamic.fromParams(params, { timeUnit: 'week', effects })
  for (const document of [regular, seasonal]) expect(reviveModel(JSON.stringify(document))).toEqual(document)
})

it('reads what risk writes', () => {
  const bins = binsFromCuts([1, 2, 3, 4, 5, 6], [1, 1, 0, 1, 0, 0], { cuts: [3.5] })
  const groups = binsFromGroups(['own', 'rent', 'own', 'rent'], [0, 1, 0, 0], { groups: [['own'], ['rent']] })
  const scale = masterScale.geometric({ grades: 7, best: 0.0005, worst: 0.2 })
  for (const document of [bins, groups, scale]) expect(reviveModel(JSON.stringify(document))).toEqual(document)
})

it('reads a forecaster', () => {
  const smoothing = exponentialSmoothing.fit([12, 15, 14, 17, 19, 18, 21, 22, 24, 23])
  expect(reviveModel(JSON.stringify(smoothing))).toEqual(smoothing)
})

it('reads how rows are compared', () => {
  const scale = gower.fit(
    { amount: [1, 5], sector: ['x', null] },
    { amount: { kind: 'number' }, sector: { kind: 'nominal' } },
  )
  expect(reviveModel(JSON.stringify(scale))).toEqual(scale)
})

it('reads who stays', () => {
  const durations = { unit: 'month', duration: [3, 5, 5, 8, 9, 12, 12, 14], event: [1, 1, 0, 1, 1, 0, 1, 0] } as const
  const rate = [7.1, 6.2, 5, 5.9, 6.4, 4.8, 5.1, 5.5]
  const ending = durations.event.map((event, i) => (event === 0 ? null : i % 2 === 0 ? 'default' : 'prepaid'))
  const { unit, duration } = durations
  const documents = [
    coxModel.fit(durations, { rate }),
    acceleratedFailureTime.fit(durations, { rate }, { distribution: 'weibull' }),
    fineGray.fit({ unit, duration, ending }, { rate }, { ending: 'default', ridge: 1 }),
  ]
  for (const document of documents) expect(reviveModel(JSON.stringify(document))).toEqual(document)
})

it('names what it cannot read', () => {
  expect(() => reviveModel({ kind: 'horoscope', version: 1 })).toThrow('UNKNOWN_DOCUMENT')
  expect(() => reviveModel('{')).toThrow('INVALID_DOCUMENT')
  expect(() => reviveModel({ ...model, version: 99 })).toThrow('UNSUPPORTED_VERSION')
})

it('reads satisfaction and its control', () => {
  const answers = { fast: [3, 5, 4, 2, 5, 1], fair: [4, 5, 3, 2, 4, 2], again: [3, 5, 4, 1, 5, 2] }
  const paths = pathModel.fit(answers, {
    constructs: {
      Satisfaction: { kind: 'composite', items: ['fast', 'fair'] },
      Loyalty: { kind: 'composite', items: ['again'] },
    },
    paths: [{ from: 'Satisfaction', to: 'Loyalty' }],
  })
  const limits = controlLimits.fit({ values: [7.9, 8.1, 8.0, 8.2, 7.8, 8.0] }, { chart: 'individuals' })
  for (const document of [paths, limits]) expect(reviveModel(JSON.stringify(document))).toEqual(document)
})
