import { expect, it } from 'vitest'
import { classifyLoan } from '../../../../src/risk/index.js'

it.each([
  [{ daysPastDue: 0 }, 'pass', []],
  [{ daysPastDue: 500 }, 'special-mention', ['overdue']],
  [{ refinanced: true }, 'special-mention', ['refinanced']],
  [{ purposeChanged: true }, 'special-mention', ['purposeChanged']],
  [{ otherDebtNonPerforming: true, retail: true }, 'special-mention', ['otherDebtNonPerforming']],
  [{ unlawful: true }, 'special-mention', ['unlawful']],
  [{ evadesDebt: true, daysPastDue: 0 }, 'special-mention', ['evadesDebt']],
  [{ evadesDebt: true, daysPastDue: 3 }, 'substandard', ['evadesDebt', 'overdue', 'evadesOverdueDebt']],
  [{ nonAccrual: true }, 'substandard', ['nonAccrual']],
  [{ restructured: true }, 'substandard', ['restructured']],
  [{ restructured: true, daysPastDue: 1 }, 'doubtful', ['overdue', 'restructured', 'restructuredOverdue']],
  [{ restructured: true, stillUnableToRepay: true }, 'doubtful', ['restructured', 'restructuredUnable']],
])('%j: %s', (facts, expected, fired) => {
  const found = classifyLoan(facts, { on: '2015-12-31' })
  expect(found.class).toBe(expected)
  expect(found.fired.map(({ rule }) => rule)).toEqual(fired)
})
