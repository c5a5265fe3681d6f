import { bgNbd } from 'clientele/lifetime'
import { expect, it } from 'vitest'
import { printValue } from '../../../src/cli/repl/print-value.js'

const page = { colors: false, width: 100 }

it('prints text of several lines as it stands, and one line as a text', () => {
  expect(printValue('a,b\n1,2\n', page)).toBe('a,b\n1,2')
  expect(printValue('a', page)).toBe("'a'")
})

it('prints long columns as a table of their first rows, and short ones as they are', () => {
  const value = Float64Array.from({ length: 2000 }, (_, i) => i)
  expect(printValue({ value, totals: { value: 1 } }, page)).toBe(
    'field         value\ntotals.value      1\n\nvalue\n    0\n    1\n    2\n    3\n    4\n5 of 2,000 rows',
  )
  expect(printValue({ value: value.slice(0, 2) }, page)).toBe('{ value: Float64Array(2) [ 0, 1 ] }')
})

it('cuts long lists', () => {
  expect(printValue(new Float64Array(2000), page)).toContain('1988 more items')
})

it('leaves what prints itself to do so', () => {
  expect(printValue(bgNbd.fromParams({ r: 1, alpha: 2, a: 3, b: 4 }), page)).toMatch(/^bg-nbd\n/)
})
