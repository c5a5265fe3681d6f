import { expect, it } from 'vitest'
import type { LoanFacts } from '../../../src/risk/index.js'
import { expectFacts, FLAG_FACTS, NUMBER_FACTS } from '../../../src/risk/loan-classes/facts.js'
import { thrown } from '../../errors/thrown.js'

const fault = (json: string) => thrown(() => expectFacts(JSON.parse(json), 'facts'))

it('says of kinds of business that they are not, where nothing is said', () => {
  expect(expectFacts({ daysPastDue: 3 }, 'facts')).toEqual({
    daysPastDue: 3,
    retail: false,
    classedByDaysPastDue: false,
    recognisedEnhancement: false,
  })
  expect(expectFacts({ retail: true }, 'facts').retail).toBe(true)
})

it('names every fact once', () => {
  const names: (keyof LoanFacts)[] = [...NUMBER_FACTS, ...FLAG_FACTS]
  expect(new Set(names).size).toBe(names.length)
  expect(names).toHaveLength(25)
})

it.each([
  ['{ "daysPastDue": -1 }', 'facts.daysPastDue', 'OUT_OF_RANGE'],
  ['{ "daysPastDue": 1.5 }', 'facts.daysPastDue', 'OUT_OF_RANGE'],
  ['{ "daysPastDue": null }', 'facts.daysPastDue', 'INVALID_TYPE'],
  ['{ "daysPastDue": "3" }', 'facts.daysPastDue', 'INVALID_TYPE'],
  ['{ "expectedLossShare": 1.01 }', 'facts.expectedLossShare', 'OUT_OF_RANGE'],
  ['{ "expectedLossShare": -0.01 }', 'facts.expectedLossShare', 'OUT_OF_RANGE'],
  ['{ "monthsPaidRegularly": -2 }', 'facts.monthsPaidRegularly', 'OUT_OF_RANGE'],
  ['{ "creditImpaired": 1 }', 'facts.creditImpaired', 'INVALID_TYPE'],
  ['{ "daysOverdue": 1 }', 'facts.daysOverdue', 'UNKNOWN_OPTION'],
  ['null', 'facts', 'INVALID_TYPE'],
  ['[]', 'facts', 'INVALID_TYPE'],
])('refuses %s', (json, path, code) => {
  expect(fault(json)).toMatchObject({ path, code })
})

it('reads what a class of the caller computes', () => {
  class Loan {
    get daysPastDue(): number {
      return 400
    }
  }
  expect(expectFacts(new Loan(), 'facts').daysPastDue).toBe(400)
})
