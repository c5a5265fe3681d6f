import { expect, it } from 'vitest'
import { expectHorizon, expectPeriod, readSeries } from '../../../src/statistics/forecast/read-series.js'
import { thrown } from '../../errors/thrown.js'

it('reads numbers and gaps', () => {
  const { values, observed, count, last, scale } = readSeries([null, -4, 2, null])
  expect([Array.from(values), Array.from(observed), count, last, scale]).toEqual([[0, -4, 2, 0], [0, 1, 1, 0], 2, 2, 4])
  expect(readSeries(Float64Array.of(0, 0)).scale).toBe(1)
})

it('counts all bad cells and shows ten', () => {
  expect(thrown(() => readSeries(JSON.parse(`[1,${'"x",'.repeat(12)}2]`)))).toMatchObject({
    path: 'values[1]',
    issueCount: 12,
  })
})

it('knows how long a period and how far a horizon may be', () => {
  expect([expectPeriod(), expectPeriod(366), expectHorizon(10_000)]).toEqual([1, 366, 10_000])
  expect(thrown(() => expectPeriod(367)).path).toBe('options.period')
  expect(thrown(() => expectHorizon(1.5)).path).toBe('options.horizon')
})
