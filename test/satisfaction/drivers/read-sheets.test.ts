import { expect, it } from 'vitest'
import { blockOf, driverBlocks, expectResampling, readSheets } from '../../../src/satisfaction/drivers/read-sheets.js'
import { thrown } from '../../errors/thrown.js'

const scale = { lowest: 0, highest: 10 }

it('takes means of blocks of the sheets that can be used', () => {
  const answers = { a: [1, null, 3, 5], b: [3, 4, null, 6], c: [1, 1, 1, 99] }
  const blocks = [...driverBlocks({ ab: ['a', 'b'] }), blockOf('outcome', 'c', 'options.outcome', false)]
  const options = { drivers: [], scale, weights: [1, 1, 1, 0], clients: ['x', 'y', 'x', 'z'] }
  const listwise = readSheets(answers, blocks, options)
  expect(listwise.scores.map(column => Array.from(column))).toEqual([[2], [1]])
  const within = readSheets(answers, blocks, { ...options, missing: 'within-block' })
  expect(Array.from(within.scores[0]!)).toEqual([2, 4, 3])
  expect(within.counts).toEqual({ sheets: 3, leftOut: 1, notAnswered: { a: 1, b: 1, c: 0 }, clients: 2 })
})

it('holds drivers to the scale, and the outcome to none', () => {
  const blocks = [...driverBlocks(['a']), blockOf('outcome', 'c', 'options.outcome', false)]
  expect(thrown(() => readSheets({ a: [11], c: [1] }, blocks, { drivers: [], scale })).path).toBe('answers.a[0]')
  expect(readSheets({ a: [1], c: [110] }, blocks, { drivers: [], scale }).counts.sheets).toBe(1)
  expect(expectResampling({ drivers: [], scale })).toEqual({ replicates: 1000, seed: 1 })
})
