import { dataQuality } from 'clientele/records'
import { expect, it } from 'vitest'

const judged = (...payments: readonly object[]): ReturnType<typeof dataQuality> =>
  dataQuality({ payments: payments as never }, { asOf: '2024-12-31' })
const pay = (id: string | undefined, amount: number): object => ({ id, facility: 'F', date: '2024-01-31', amount })

it('is the share of distinct keys; a record without a key cannot be judged', () => {
  const { dimensions } = judged(pay('1', 1), pay('2', 2), pay('2', 2), pay('2', 3), pay(undefined, 1))
  expect(dimensions.uniqueness).toEqual({ score: expect.closeTo(2 / 4, 12), coverage: 4 / 5 })
})

it('suggests to take out copies, and leaves versions for a person to look at', () => {
  const { issues } = judged(pay('2', 2), pay('2', 2), pay('2', 3))
  const repeated = issues.filter(({ kind }) => kind === 'repeated-key')
  expect(repeated.map(({ row, repairs = [] }) => [row, repairs.map(({ action }) => action)])).toEqual([
    [0, []],
    [1, ['remove-record']],
    [2, []],
  ])
})
