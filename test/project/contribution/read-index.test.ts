import { expect, it } from 'vitest'
import { readIndex } from '../../../src/project/contribution/read-index.js'
import { readProfits } from '../../../src/project/contribution/read-profits.js'
import { columnsOf } from './profits.js'

it('lays an index beside profits by name; who is not in it has none', () => {
  const read = readProfits(columnsOf([1, 2, 3], ['a', 'b', 'c']), 'profit')
  const row = (client: string, index: number) => ({ client, index, loanAmount: index, rank: 1 })
  const index = { currency: 'EUR', total: 12, rows: [row('c', 7), row('a', 5)], warnings: [] }
  expect([...readIndex(index, read)]).toEqual([5, 0, 7])
})
