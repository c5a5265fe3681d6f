import { expect, it } from 'vitest'
import { classifyLoan } from '../../../../src/risk/index.js'

it.each([
  [{ daysPastDue: 30 }, 'pass', []],
  [{ evadesDebt: true }, 'special-mention', ['evadesDebt']],
  [{ unlawful: true }, 'special-mention', ['unlawful']],
  [{ nonAccrual: true }, 'substandard', ['nonAccrual']],
  [{ restructured: true, daysPastDue: 0 }, 'substandard', ['restructured']],
  [{ restructured: true, daysPastDue: 1 }, 'doubtful', ['restructured', 'restructuredOverdue']],
  [{ restructured: true, stillUnableToRepay: true }, 'doubtful', ['restructured', 'restructuredUnable']],
])('%j: %s', (facts, expected, fired) => {
  const found = classifyLoan(facts, { on: '2005-12-31' })
  expect(found.class).toBe(expected)
  expect(found.fired.map(({ rule }) => rule)).toEqual(fired)
})
