import { expect, it } from 'vitest'
import { apply } from '../../../src/statistics/control-charts/apply.js'
import { fromParams } from '../../../src/statistics/control-charts/from-params.js'
import { thrown } from '../../errors/thrown.js'

const shares = fromParams({ chart: 'p', centre: 0.1, sigmas: 3 })

it('holds each share against the limits of its own size', () => {
  const { points, lower, upper, signals } = apply(shares, {
    counts: [1, 20, 100_900, 0],
    sizes: [1, 100, 1_000_000, 1_000_000],
  })
  // 0.1 ± 3 √(0.09 / n): beyond 0 and 1 there are no shares.
  expect(Array.from(points)).toEqual([1, 0.2, 0.1009, 0])
  expect(Array.from(upper, share => share.toFixed(6))).toEqual(['1.000000', '0.190000', '0.100900', '0.100900'])
  expect(Array.from(lower, share => share.toFixed(6))).toEqual(['0.000000', '0.010000', '0.099100', '0.099100'])
  expect(signals.filter(({ row }) => row === 1)).toEqual([{ row: 1, rule: 'limits', side: 'above' }])
  expect(signals.filter(({ row }) => row === 3)).toEqual([{ row: 3, rule: 'limits', side: 'below' }])
})

it('tells signals by row, those of the limits first', () => {
  const limits = fromParams({ chart: 'individuals', centre: 0, standardDeviation: 1, sigmas: 3 })
  const { signals } = apply(limits, { values: [2.5, 4, -4] }, { rules: 'western-electric' })
  expect(signals).toEqual([
    { row: 1, rule: 'limits', side: 'above' },
    { row: 1, rule: 'two of three beyond 2 sigma', side: 'above' },
    { row: 2, rule: 'limits', side: 'below' },
  ])
})

it('takes limits as data, and names the field of those that are none', () => {
  const plain = JSON.parse(JSON.stringify(shares))
  expect(apply(plain, { counts: [9], sizes: [10] })).toEqual(apply(shares, { counts: [9], sizes: [10] }))
  const wrong = { ...plain, params: { ...plain.params, centre: 1.2 } }
  expect(thrown(() => apply(wrong, { counts: [9], sizes: [10] })).path).toBe('limits.params.centre')
})

it('refuses run rules on points that hang together', () => {
  const limits = fromParams({ chart: 'ewma', centre: 0, standardDeviation: 1, sigmas: 3, lambda: 0.2 })
  expect(thrown(() => apply(limits, { values: [1] }, { rules: 'nelson' }))).toMatchObject({
    code: 'CONFLICTING_OPTIONS',
    path: 'options.rules',
  })
})
