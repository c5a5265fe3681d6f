import { expect, it } from 'vitest'
import {
  markdownList,
  markdownSection,
  markdownTable,
  percent,
  shownProbability,
} from '../../../src/lifetime/choice/markdown.js'

it('writes tables with numbers to the right, and keeps cells on their line', () => {
  const table = markdownTable(
    ['name', 'value'],
    [
      ['r', 0.25],
      ['a|b\nc', 12],
    ],
  )
  expect(table).toBe('| name | value |\n| --- | ---: |\n| r | 0.25 |\n| a\\|b c | 12 |')
})

it('writes sections without their empty parts', () => {
  expect(markdownSection('Fit', '', markdownList(['one', 'two']), '')).toBe('## Fit\n\n- one\n- two')
})

it('writes shares and p-values to the digits that are read', () => {
  expect(percent(0.12345)).toBe('12.3 %')
  expect(shownProbability(0.0312)).toBe('p = 0.031')
  expect(shownProbability(1e-9)).toBe('p < 0.001')
})
