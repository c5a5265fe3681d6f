import { expect, it } from 'vitest'
import { day, numeric, PERCENT, share, tip, tipText, words } from '../../src/charts/channels.js'
import { draw, wordsOf } from './render.js'

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

it('writes the years along an axis of several, which long names of months would crowd out', async () => {
  const values = [{ d: '2020-01-31' }, { d: '2023-06-30' }]
  const spec = { data: { values }, mark: 'tick', width: 520, encoding: { x: day('d', 'Day') } } as const
  const labels = wordsOf(await draw(JSON.parse(JSON.stringify(spec))))
  expect(labels).toEqual(expect.arrayContaining(['Apr', 'Jul', 'Oct', '2021', '2022', '2023']))
  const weeks = { ...spec, data: { values: [{ d: '2024-03-05' }, { d: '2024-03-29' }] } }
  expect(wordsOf(await draw(JSON.parse(JSON.stringify(weeks))))).toContain('Mar 10')
})

it('writes every year where few ticks are wanted', async () => {
  const values = [{ d: '2020-01-31' }, { d: '2029-06-30' }]
  const spec = { data: { values }, mark: 'tick', width: 300, encoding: { x: day('d', 'Day', 6) } } as const
  const labels = wordsOf(await draw(JSON.parse(JSON.stringify(spec))))
  expect(labels.filter(label => /^\d{4}$/.test(label)).length).toBeGreaterThan(3)
  expect(labels).not.toContain('Apr')
})
