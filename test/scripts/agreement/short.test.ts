import { expect, it } from 'vitest'
import { bound, cell, short, shortInputs } from '../../../scripts/agreement/short.js'

it('writes numbers with eight digits, small ones with an exponent', () => {
  expect([1476.77635764252, 0.1 + 0.2, 1.01658604e-5, 0, 15436.92456].map(value => short(value))).toEqual([
    '1476.7764',
    '0.3',
    '1.016586e-5',
    '0',
    '15436.925',
  ])
  expect(short(2.352980840906e-6, 3)).toBe('2.35e-6')
})

it('writes lists by their first cells, fields by name, nothing as none', () => {
  expect(short([1, 2, 3, 4])).toBe('[1, 2, 3, …]')
  expect(short([1, 2])).toBe('[1, 2]')
  expect(short({ r: 0.5, who: 'x' })).toBe('r 0.5, who x')
  expect([short(null), short(undefined), short('inf')]).toEqual(['none', 'none', 'inf'])
})

it('tells inputs without labels and long texts, cut between fields', () => {
  expect(shortInputs({ params: { id: 'a-1', a: 1 }, inputs: { t: 39, rows: [[1]] } })).toBe('a 1; t 39')
  expect(shortInputs({ params: {}, inputs: { rule: 'long '.repeat(20), t: 1 } })).toBe('t 1')
  const many = Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`field${i}`, i]))
  const cut = shortInputs({ params: many, inputs: {} })
  expect(cut).toMatch(/^field0 0, .*field\d+ \d+, …$|^field0 0, .*, …$/)
  expect(cut.length).toBeLessThanOrEqual(112)
})

it('bounds differences by powers of ten, which engines share', () => {
  expect([0, 3e-18, 1e-9, 1.01e-9, 0.4, 1].map(bound)).toEqual(['equal', '1e-15', '1e-9', '1e-8', '1e0', '1e0'])
})

it('keeps a cell a cell', () => {
  expect(cell('E[M|m.x,x] <b>')).toBe('E[M\\|m.x,x] \\<b>')
})
