import { expect, it } from 'vitest'
import { cutOffRows } from '../../src/charts/cutoff-rows.js'
import { randomStream } from '../../src/model/index.js'
import { profitOptimalCutOff } from '../../src/project/index.js'

it('begins with nobody and ends with everyone, and keeps what is spoken of', () => {
  const uniform = randomStream(7)
  const probabilityOfDefault = Float64Array.from({ length: 5000 }, () => uniform() ** 2)
  const gain = Float64Array.from({ length: 5000 }, () => 2e6 * uniform())
  const report = profitOptimalCutOff({ probabilityOfDefault, gain, loss: 8e6 })
  const rows = cutOffRows(report)
  expect(rows.length).toBeLessThan(260)
  expect(rows[0]).toEqual({ series: 'expected', accepted: 0, profit: 0, cut: 'nobody', badRate: 'nobody' })
  expect(rows.at(-1)?.['accepted']).toBe(1)
  expect(Math.max(...rows.map(row => Number(row['profit'])))).toBe(report.optimum?.expectedProfit)
})

it('tells what ended otherwise apart', () => {
  const report = profitOptimalCutOff({
    probabilityOfDefault: [0.02, 0.3, 0.08, 0.15],
    gain: 10,
    loss: 90,
    defaulted: [0, 1, 1, 0],
  })
  const ended = cutOffRows(report).filter(row => row['series'] === 'as it ended')
  expect(ended.map(row => [row['profit'], row['cut'], row['badRate']])).toEqual([
    [0, 'nobody', 'nobody'],
    [10, '0.02', '0 %'],
    [-80, '0.08', '50 %'],
    [-70, '0.15', '33.3 %'],
    [-160, '0.3', '50 %'],
  ])
})
