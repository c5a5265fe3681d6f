import { expect, it } from 'vitest'
import { calibrationChart } from '../../src/charts/index.js'
import { bgNbd, holdoutAccuracy } from '../../src/lifetime/index.js'
import { calibrationCurve } from '../../src/statistics/index.js'
import { thrown } from '../errors/thrown.js'
import { base, buying } from './clients.js'
import { expectReadable } from './render.js'

const { calibration } = holdoutAccuracy([bgNbd, buying], base).buying

it('can be read', async () => {
  await expectReadable(size => calibrationChart(calibration, size))
  const one = calibrationCurve([0.3], [1])
  await expectReadable(size => calibrationChart(one, { ...size, quantity: 'probability to stay' }))
})

it('holds one row per group', () => {
  const { values } = calibrationChart(calibration).data
  expect(values).toHaveLength(calibration.length)
  const { meanPredicted, observedRate, interval, size } = calibration[1] ?? calibration[0]!
  const { lower, upper } = interval
  expect(values[1]).toEqual({ predicted: meanPredicted, observed: observedRate, lower, upper, size })
})

it('has one scale for forecast and truth, up to the largest', () => {
  const rows = calibrationCurve([0.01, 0.01, 0.02, 0.02], [0, 0, 0, 0], { groups: 2 })
  const upper = Math.max(...rows.map(({ interval }) => interval.upper))
  const [diagonal] = calibrationChart(rows).layer
  const end = Math.ceil(upper * 10) / 10
  expect(diagonal?.data?.values[1]).toEqual({ predicted: end, observed: end })
})

it('can stand on a scale of powers of ten, groups without an event by their interval', async () => {
  const rows = calibrationCurve([0, 0, 0.002, 0.002, 0.03, 0.03, 0.2, 0.2], [0, 0, 0, 0, 0, 0, 1, 0], { groups: 4 })
  await expectReadable(size => calibrationChart(rows, { ...size, scale: 'log' }))
  const [, ranges, points] = calibrationChart(rows, { scale: 'log' }).layer
  expect(ranges?.data?.values).toHaveLength(4)
  expect(points?.data?.values).toHaveLength(1)
  for (const { lower, predicted } of ranges?.data?.values ?? []) {
    expect(lower).toBeGreaterThan(0)
    expect(predicted).toBeGreaterThan(0)
  }
  expect(thrown(() => calibrationChart(rows, JSON.parse('{ "scale": "sqrt" }'))).path).toBe('options.scale')
})

it('refuses an empty list and rows that are none', () => {
  expect(thrown(() => calibrationChart([]))).toMatchObject({ code: 'EMPTY_INPUT', path: 'rows' })
  const broken = JSON.parse(JSON.stringify(calibration).replace(/"meanPredicted":[^,]+/, '"meanPredicted":null'))
  expect(thrown(() => calibrationChart(broken))).toMatchObject({ code: 'INVALID_TYPE', path: 'rows[0].meanPredicted' })
})

it('refuses a group that is none', () => {
  expect(thrown(() => calibrationChart(JSON.parse('[null]')))).toMatchObject({ code: 'INVALID_TYPE', path: 'rows[0]' })
})

it('takes no interval without a level', () => {
  const [first] = calibration
  const { level: _, ...interval } = first!.interval
  expect(thrown(() => calibrationChart([{ ...first!, interval: interval as never }])).path).toBe(
    'rows[0].interval.level',
  )
})
