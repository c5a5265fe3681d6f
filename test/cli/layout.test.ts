import { expect, it } from 'vitest'
import { inColumns, inParagraph, plainText, shown } from '../../src/cli/layout.js'
import { widthOf } from '../../src/model/text-width.js'

it('aligns columns, also where characters are wide', () => {
  const rows = [
    ['client', '客户'],
    ['顾客', '7'],
  ]
  expect(inColumns(rows, ['left', 'right'])).toEqual(['client  客户', '顾客       7'])
  expect(inColumns([['a', '']], ['left', 'left'])).toEqual(['a'])
})

it('breaks paragraphs below their bullet', () => {
  const lines = inParagraph('word '.repeat(30).trim(), '  - ')
  expect(lines.length).toBe(2)
  expect(lines[0]).toMatch(/^ {2}- word/)
  expect(lines[1]).toMatch(/^ {4}word/)
  expect(Math.max(...lines.map(widthOf))).toBeLessThanOrEqual(100)
  expect(inParagraph('short', '  - ')).toEqual(['  - short'])
})

it('shows names without what would steer a terminal', () => {
  expect(shown('\u001b[31mred\n')).toBe('?[31mred?')
  expect(plainText(`\u202e${'x'.repeat(50)}`)).toBe(`?${'x'.repeat(50)}`)
  expect(shown('x'.repeat(50))).toBe(`${'x'.repeat(37)}...`)
})
