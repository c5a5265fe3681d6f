import { expect, test } from 'vitest'
import { csvText } from '../../src/node/csv-text.js'
import { unguarded } from '../../src/node/unguarded.js'

test('takes off what csvText puts on, and nothing else', () => {
  expect(["'=1+1", "''x", "'s-Hertogenbosch", 'plain', "'", ''].map(unguarded)).toEqual([
    '=1+1',
    "'x",
    "'s-Hertogenbosch",
    'plain',
    "'",
    '',
  ])
  for (const text of ['=A1', '@x', "'", "'=", '-a', '+1']) {
    const [, cell = ''] = Array.from(csvText(['a'], [[text]]))
      .join('')
      .split('\n')
    expect(unguarded(cell)).toBe(text)
  }
})
