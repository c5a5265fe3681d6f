import { expect, it } from 'vitest'
import { line, namesIn, sum, sumFromFirst, sumOfAll } from '../../../src/records/statements/layout.js'

it('says lines by their names, with bars between', () => {
  expect(namesIn(' a | b c |\n d ')).toEqual(['a', 'b c', 'd'])
  expect([line('a | b'), sum('a', 'b'), sumFromFirst('a', 'b'), sumOfAll('a', 'b')]).toEqual([
    { lines: [['a', 'b']] },
    { lines: [['a'], ['b']] },
    { lines: [['a'], ['b']], needs: 'first' },
    { lines: [['a'], ['b']], needs: 'all' },
  ])
})
