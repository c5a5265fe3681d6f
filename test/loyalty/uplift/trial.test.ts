import { expect, it } from 'vitest'
import { expectBothArms, expectTrial, rowsOfArm } from '../../../src/loyalty/uplift/trial.js'
import { thrown } from '../../errors/thrown.js'

it('keeps the rows of each arm in their order', () => {
  expect(Array.from(rowsOfArm([1, 0, 0, 1], 1))).toEqual([0, 3])
  expect(Array.from(rowsOfArm([1, 0, 0, 1], 0))).toEqual([1, 2])
})

it('is a trial of events unless amounts are said', () => {
  expect(expectTrial([1, 0], [1, 0], {})).toEqual({ rows: 2, treated: [1, 0], outcome: [1, 0], outcomeKind: 'event' })
  expect(expectTrial([1, 0], [-3, 2.5], { outcomeKind: 'amount' }).outcomeKind).toBe('amount')
  const fault = thrown(() => expectTrial([1, 0], [1, 2.5], {}))
  expect(fault).toMatchObject({
    code: 'OUT_OF_RANGE',
    path: 'outcome[1]',
    expected: "0 or 1, as outcomeKind is 'event'",
  })
})

it('needs both arms, with a weight', () => {
  expect(thrown(() => expectTrial([1, 1], [1, 0], {}))).toMatchObject({
    code: 'NO_VARIATION',
    path: 'treated',
    received: '"only 1"',
  })
  expect(thrown(() => expectBothArms([0, 1], [1, 0])).received).toBe('"only 0"')
  expect(expectTrial([1, 0], [1, 0], { weights: [1, 2] }).weights).toEqual([1, 2])
  expect(thrown(() => expectTrial([1, 0], [1, 0], { weights: [1, -1] })).path).toBe('options.weights[1]')
})

it('has amounts whose squares are within the range of a double', () => {
  const options = { outcomeKind: 'amount' } as const
  expect(expectTrial([1, 0], [-1e100, 1e100], options).rows).toBe(2)
  expect(thrown(() => expectTrial([1, 0], [0, 1.1e100], options))).toMatchObject({
    code: 'OUT_OF_RANGE',
    path: 'outcome[1]',
    expected: 'an amount from -1e100 to 1e100',
  })
})
