import { expect, it } from 'vitest'
import { controlRows } from '../../src/charts/control-rows.js'
import { controlLimits } from '../../src/statistics/control-charts/index.js'

const params = { centre: 0, standardDeviation: 1 }

it('gathers all rules that signal with a point', () => {
  const limits = controlLimits.fromParams({ chart: 'individuals', ...params, sigmas: 3 })
  const of = controlLimits.apply(limits, { values: [0, 2.5, 3.5] }, { rules: 'western-electric' })
  const { rows, hasSums } = controlRows(of, ['a', 'b', 'c'])
  expect(hasSums).toBe(false)
  expect(rows.map(({ label, rules }) => [label, rules])).toEqual([
    ['a', []],
    ['b', []],
    ['c', ['limits', 'two of three beyond 2 sigma']],
  ])
})

it('has the lower sum of a CUSUM beside the upper', () => {
  const limits = controlLimits.fromParams({ chart: 'cusum', ...params, reference: 0.5, decision: 4, headStart: 0 })
  const { rows, hasSums } = controlRows(controlLimits.apply(limits, { values: [-2, 2] }), undefined)
  expect(hasSums).toBe(true)
  expect(rows.map(({ label, value, sum }) => [label, value, sum])).toEqual([
    ['1', 0, -1.5],
    ['2', 1.5, 0],
  ])
})
