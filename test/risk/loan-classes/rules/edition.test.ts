import { expect, it } from 'vitest'
import { rulePack } from '../../../../src/model/index.js'
import type { ClassRules } from '../../../../src/risk/index.js'
import { LOAN_CLASS_RULES, loanClassRules } from '../../../../src/risk/index.js'
import { thrown } from '../../../errors/thrown.js'

const yearOf = (options: Parameters<typeof loanClassRules>[0]) => loanClassRules(options).title.slice(-4)

it.each([
  ['2002-01-01', '2001'],
  ['2007-07-02', '2001'],
  ['2007-07-03', '2007'],
  ['2023-06-30', '2007'],
  ['2023-07-01', '2023'],
  ['2040-01-01', '2023'],
])('on %s those of %s count', (on, year) => {
  expect(yearOf({ on })).toBe(year)
})

it('leaves older business under the old rules until the end of 2025', () => {
  expect(yearOf({ on: '2025-12-31', notYetReclassified: true })).toBe('2007')
  expect(yearOf({ on: '2026-01-01', notYetReclassified: true })).toBe('2023')
  expect(yearOf({ on: '2025-12-31', notYetReclassified: false })).toBe('2023')
})

it('cites an article for every rule', () => {
  for (const { rules, sources } of LOAN_CLASS_RULES) {
    expect(Object.keys(sources)).toEqual(Object.keys(rules))
    for (const source of Object.values(sources)) expect(source).toMatch(/art\. \d+(\(\d\))?$|chapter II$/)
  }
})

const own = (rules: ClassRules) =>
  rulePack({ name: 'house', title: 'House', from: '2024-01-01', rules, sources: { late: 'Manual, 4.2' } })
const late: ClassRules = { late: { atBest: 'loss', when: [{ fact: 'daysPastDue', above: 30 }] } }

it('takes rules of a lender', () => {
  expect(loanClassRules({ pack: own(late) }).sources).toEqual({ late: 'Manual, 4.2' })
  expect(thrown(() => loanClassRules({ pack: own(late), on: '2024-01-01' })).code).toBe('CONFLICTING_OPTIONS')
})

it('knows of the rules of 2007 only beside those of China', () => {
  expect(thrown(() => loanClassRules({ pack: own(late), notYetReclassified: true }))).toMatchObject({
    code: 'CONFLICTING_OPTIONS',
    path: 'options.notYetReclassified',
  })
  expect(loanClassRules({ pack: own(late), notYetReclassified: false }).title).toBe('House')
})

it('refuses no day, a day before all rules, and what is no flag', () => {
  expect(thrown(() => loanClassRules({})).code).toBe('MISSING_VALUE')
  expect(thrown(() => loanClassRules({ on: '2001-12-31' })).code).toBe('RULES_NOT_IN_FORCE')
  expect(thrown(() => loanClassRules(JSON.parse('{ "on": "2024-01-01", "notYetReclassified": 1 }'))).path).toBe(
    'options.notYetReclassified',
  )
})
