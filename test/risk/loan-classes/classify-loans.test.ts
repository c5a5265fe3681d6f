import { expect, it } from 'vitest'
import { classifyLoan, classifyLoans } from '../../../src/risk/index.js'

const on = '2024-12-31'

it('says of rows what is said of one', () => {
  const columns = {
    daysPastDue: [0, 5, 100, 300, 400],
    creditImpaired: [0, 0, 1, 1, 1],
    expectedLossShare: [0, 0, 0.95, 0.5, 0.1],
    retail: [1, 0, 0, 1, 0],
  }
  const found = classifyLoans(columns, { on })
  const alone = columns.daysPastDue.map((daysPastDue, i) =>
    classifyLoan(
      {
        daysPastDue,
        creditImpaired: columns.creditImpaired[i] === 1,
        expectedLossShare: columns.expectedLossShare[i]!,
        retail: columns.retail[i] === 1,
      },
      { on },
    ),
  )
  expect(found.class).toEqual(alone.map(one => one.class))
  expect(found.fired).toEqual(alone.map(one => one.fired.map(({ rule }) => rule)))
})

it('carries a bad loan over to the others of its borrower, beyond a tenth, but not for retail', () => {
  const columns = {
    client: ['firm', 'firm', 'small', 'small', 'person', 'person'],
    exposure: [80, 20, 91, 9, 10, 90],
    daysPastDue: [0, 91, 0, 91, 0, 91],
    retail: [0, 0, 0, 0, 1, 1],
  }
  const { class: classes, fired } = classifyLoans(columns, { on })
  expect(classes).toEqual(['substandard', 'substandard', 'special-mention', 'substandard', 'pass', 'substandard'])
  expect(fired[0]).toEqual(['otherDebtNonPerforming', 'nonPerformingHere'])
  expect(fired[2]).toEqual(['otherDebtNonPerforming'])
  const enhanced = classifyLoans({ ...columns, recognisedEnhancement: [1, 1, 0, 0, 0, 0] }, { on })
  expect(enhanced.class[0]).toBe('special-mention')
})

it('a loan judged bad counts against its borrower, one judged good does not help it', () => {
  const columns = { client: [1, 1], exposure: [50, 50], daysPastDue: [0, 0] }
  const judged = { ...columns, override: ['loss', undefined] as const, overrideReason: ['Fraud', undefined] }
  const found = classifyLoans(judged, { on })
  expect(found.class).toEqual(['loss', 'substandard'])
  expect(found).toMatchObject({ eased: 0, overridden: Uint8Array.of(1, 0), byRules: ['substandard', 'substandard'] })
  const eased = classifyLoans(
    { ...columns, daysPastDue: [100, 0], override: ['pass', null], overrideReason: ['Paid', null] },
    { on },
  )
  expect(eased).toMatchObject({ class: ['pass', 'substandard'], eased: 1 })
})

it('adds up', () => {
  const { byClass, notAssessed, sources } = classifyLoans({ daysPastDue: [0, 0, 120], exposure: [60, 0, 40] }, { on })
  expect(byClass.map(({ loans, exposure, share }) => [loans, exposure, share])).toEqual([
    [2, 60, 0.6],
    [0, 0, 0],
    [1, 40, 0.4],
    [0, 0, 0],
    [0, 0, 0],
  ])
  expect(notAssessed).toContain('creditImpaired')
  expect(Object.keys(sources)).toContain('overdue90')
})
