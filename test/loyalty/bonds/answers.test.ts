import { expect, it } from 'vitest'
import { delaysOf, readAsked, talliesOf } from '../../../src/loyalty/bonds/answers.js'
import { dayNumber } from '../../../src/money/index.js'
import { thrown } from '../../errors/thrown.js'

const NAMES = { asked: 'sent', answered: 'answered', mayPrecede: false } as const
const COLUMNS = {
  client: ['A', 'A', 'B', 'A', 'B'],
  sent: ['2023-02-01', '2023-05-01', '2023-02-01', '2023-12-25', '2024-02-01'],
  answered: ['2023-02-11', '2023-05-12', null, '2023-12-26', null],
}
const UNTIL = dayNumber('2023-12-31')

it('counts what is decided, and leaves open what was asked too lately, answered or not', () => {
  expect(talliesOf(readAsked(COLUMNS, NAMES, 'r'), 10, UNTIL)).toEqual([
    { did: 1, of: 2, open: 1 },
    { did: 0, of: 1, open: 0 },
  ])
})

it('waits for answers until the last day known', () => {
  expect(delaysOf(readAsked(COLUMNS, NAMES, 'r'), UNTIL)).toEqual({
    client: [0, 0, 1, 0],
    days: [10, 11, 333, 1],
    answered: [1, 1, 0, 1],
  })
})

it('refuses an answer before its question, but not a document before it is due', () => {
  const early = { client: ['A'], sent: ['2023-02-01'], answered: ['2023-01-31'] }
  expect(thrown(() => readAsked(early, NAMES, 'r'))).toMatchObject({ code: 'OUT_OF_RANGE', path: 'r.answered[0]' })
  expect(talliesOf(readAsked(early, { ...NAMES, mayPrecede: true }, 'r'), 0, UNTIL)[0]).toEqual({
    did: 1,
    of: 1,
    open: 0,
  })
})
