import { expect, it } from 'vitest'
import { toMarkdown } from '../../../src/node/tables/to-markdown.js'

it('is a table whatever stands in its cells', () => {
  expect(toMarkdown([{ 'a|b': 'x\ny <b> `c` \\', n: 1.5 }, { n: 20 }])).toBe(
    '| a\\|b | n |\n| --- | ---: |\n| x y \\<b\\> \\`c\\` \\\\ | 1.50 |\n|  | 20.00 |\n',
  )
})

it('writes as many rows as asked for', () => {
  expect(toMarkdown([1, 2], { rows: 1 })).toBe('| value |\n| ---: |\n| 1 |\n')
})
