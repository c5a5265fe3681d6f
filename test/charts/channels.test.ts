import { expect, it } from 'vitest'
import { day, numeric, PERCENT, share, tip, tipText, words } from '../../src/charts/channels.js'

it('writes shares as percent, days in UTC, numbers with few digits', () => {
  expect(share('s', 'Share')).toEqual({ field: 's', type: 'quantitative', title: 'Share', axis: { format: PERCENT } })
  expect(day('d', 'Day')).toMatchObject({ type: 'temporal', scale: { type: 'utc' } })
  expect(tip('n', 'Number')).toEqual({ field: 'n', type: 'quantitative', title: 'Number', format: ',.3~f' })
  expect(tip('n', 'Number', '~s').format).toBe('~s')
})

it('leaves the scale to Vega-Lite unless one is given', () => {
  expect(numeric('n', 'N')).toEqual({ field: 'n', type: 'quantitative', title: 'N', axis: {} })
  expect(numeric('n', 'N', {}, { zero: false }).scale).toEqual({ zero: false })
})

it('takes names as they are', () => {
  expect([tipText('a', 'A'), words('a')]).toEqual([
    { field: 'a', type: 'nominal', title: 'A' },
    { field: 'a', type: 'nominal' },
  ])
})
