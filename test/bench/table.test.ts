import { expect, it } from 'vitest'
import { digits, duration, table, times } from '../../bench/table.js'

it('aligns cells and marks columns of numbers in Markdown', () => {
  const rows = [
    ['fit', '12 ms'],
    ['scores of all', '3 ms'],
  ]
  expect(table([{ heading: 'task' }, { heading: 'ours', numeric: true }], rows)).toBe(
    [
      '| task          |  ours |',
      '| ------------- | ----: |',
      '| fit           | 12 ms |',
      '| scores of all |  3 ms |',
    ].join('\n'),
  )
})

it('fills a row that is too short', () => {
  expect(table([{ heading: 'a' }, { heading: 'b' }], [['x']])).toContain('| x   |     |')
})

it('writes durations in a unit that fits, with three digits', () => {
  expect([2.345, 0.0456, 0.000789, 12.3e-9, 0.5].map(duration)).toEqual([
    '2.35 s',
    '45.6 ms',
    '789 us',
    '12.3 ns',
    '500 ms',
  ])
})

it('writes ratios and sizes as people do', () => {
  expect([3.44, 11.9, 120].map(times)).toEqual(['3.4x', '12x', '120x'])
  expect([1234.5, 99.94, 0.1234].map(digits)).toEqual(['1235', '99.9', '0.123'])
})
