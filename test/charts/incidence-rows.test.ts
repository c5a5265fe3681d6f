import { cumulativeIncidence } from 'clientele/statistics'
import { expect, it } from 'vitest'
import { bandRows, drawnPlaces, stackedRows } from '../../src/charts/incidence-rows.js'

const ending = ['default', 'prepaid', null, 'prepaid', null, null]
const whole = cumulativeIncidence({ unit: 'month', duration: [3, 5, 5, 8, 12, 12], ending })

it('draws times at which somebody ended, and the last', () => {
  expect(drawnPlaces(whole)).toEqual([0, 1, 2, 3])
  const many = Array.from({ length: 3000 }, (_, i) => i + 1)
  const long = cumulativeIncidence({ unit: 'day', duration: many, ending: many.map(() => 'left') })
  const drawn = drawnPlaces(long)
  expect(drawn.length).toBeLessThanOrEqual(501)
  expect(drawn.at(-1)).toBe(2999)
})

it('stacks endings from nobody to all, at each time', () => {
  const rows = stackedRows(whole, drawnPlaces(whole))
  expect(rows[0]).toEqual({ time: 0, name: 'default', share: 0, low: 0, high: 0 })
  const last = rows.slice(-3)
  expect(last.map(row => row['name'])).toEqual(['default', 'prepaid', 'still there'])
  expect(last[0]!['high']).toBe(last[1]!['low'])
  expect(last[2]!['high']).toBe(1)
  expect(last.reduce((sum, row) => sum + Number(row['share']), 0)).toBeCloseTo(1, 12)
})

it('has the interval of each ending', () => {
  const rows = bandRows(whole, drawnPlaces(whole)).filter(row => row['name'] === 'prepaid')
  expect(rows[0]).toEqual({ time: 0, name: 'prepaid', share: 0, low: 0, high: 0 })
  expect(rows.at(-1)).toMatchObject({ time: 12, share: whole.incidence['prepaid']!.probability[3] })
})
