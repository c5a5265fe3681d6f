import { expect, it } from 'vitest'
import type { LoanClass } from '../../../src/risk/index.js'
import { isNonPerforming, LOAN_CLASSES, worstClass } from '../../../src/risk/index.js'
import { placeOf } from '../../../src/risk/loan-classes/classes.js'
import { thrown } from '../../errors/thrown.js'

it('has five classes, the last three non-performing', () => {
  expect(LOAN_CLASSES.map(isNonPerforming)).toEqual([false, false, true, true, true])
  expect(LOAN_CLASSES.map(name => placeOf(name, 'x'))).toEqual([0, 1, 2, 3, 4])
  expect(Object.isFrozen(LOAN_CLASSES)).toBe(true)
})

it('takes the worst of any order, and of one', () => {
  expect(worstClass(['loss', 'pass'])).toBe('loss')
  expect(worstClass(['pass', 'special-mention'])).toBe('special-mention')
  expect(worstClass(['pass'])).toBe('pass')
  expect(worstClass(new Array<LoanClass>(200_000).fill('doubtful'))).toBe('doubtful')
})

it('refuses what is no class', () => {
  const none: LoanClass = JSON.parse('"good"')
  expect(thrown(() => isNonPerforming(none))).toMatchObject({ code: 'OUT_OF_RANGE', path: 'loanClass' })
  expect(thrown(() => worstClass([]))).toMatchObject({ code: 'EMPTY_INPUT', path: 'classes' })
  expect(thrown(() => worstClass(['pass', none]))).toMatchObject({ path: 'classes[1]' })
  expect(thrown(() => worstClass(JSON.parse('null'))).code).toBe('INVALID_TYPE')
})
