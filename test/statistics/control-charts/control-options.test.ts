import { expect, it } from 'vitest'
import { sigmasOf, spreadMethod } from '../../../src/statistics/control-charts/control-options.js'
import { readMeasured } from '../../../src/statistics/control-charts/read-readings.js'
import { thrown } from '../../errors/thrown.js'

const pairs = readMeasured('mean', { subgroups: [[1, 2]] }, 2)

it('tells spread as the chart shows it, unless asked otherwise', () => {
  expect(spreadMethod('deviation', pairs, { chart: 'deviation' })).toBe('deviation')
  expect(spreadMethod('mean', pairs, { chart: 'mean' })).toBe('range')
  expect(spreadMethod('mean', pairs, { chart: 'mean', spread: 'pooled' })).toBe('pooled')
})

it('is three standard deviations wide, or as asked', () => {
  expect([sigmasOf({ chart: 'c' }), sigmasOf({ chart: 'c', sigmas: 2 })]).toEqual([3, 2])
  expect(thrown(() => sigmasOf({ chart: 'c', sigmas: -1 })).path).toBe('options.sigmas')
})
