import { expect, it } from 'vitest'
import { flowValue, timedFlows } from '../../src/charts/flow-value.js'
import { thrown } from '../errors/thrown.js'

it('counts periods, or years of 365 days from the first day', () => {
  expect(timedFlows([-100, 110])).toEqual([
    { time: 0, amount: -100 },
    { time: 1, amount: 110 },
  ])
  const dated = timedFlows({ dates: ['2024-07-01', '2023-07-02'], amounts: [106, -100] })
  expect(dated.map(({ time }) => time)).toEqual([1, 0])
})

it('is worth nothing at the rate of return', () => {
  expect(flowValue(timedFlows([-100, 110]), 0.1)).toBeCloseTo(0, 12)
  expect(flowValue(timedFlows([-100, 60, 60]), 0)).toBe(20)
  expect(thrown(() => flowValue(timedFlows(Array(400).fill(1)), -0.9)).path).toBe('options.between')
})

it.each([
  ['[]', 'EMPTY_INPUT', 'flows'],
  ['null', 'INVALID_TYPE', 'flows'],
  ['[1, null]', 'INVALID_TYPE', 'flows[1]'],
  ['{ "dates": ["2025-01-01"], "amounts": [] }', 'LENGTH_MISMATCH', 'flows.amounts'],
  ['{ "dates": ["soon"], "amounts": [1] }', 'INVALID_DATE', 'flows.dates[0]'],
])('refuses %s', (json, code, path) => {
  expect(thrown(() => timedFlows(JSON.parse(json)))).toMatchObject({ code, path })
})
