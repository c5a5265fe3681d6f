import { expect, it } from 'vitest'
import type { ClassRule } from '../../../src/risk/index.js'
import { verdictOf } from '../../../src/risk/loan-classes/class-rule.js'

const rule: ClassRule = {
  atBest: 'doubtful',
  when: [
    { fact: 'creditImpaired', is: true },
    { fact: 'expectedLossShare', atLeast: 0.5 },
  ],
  unless: [
    { fact: 'technicalDelay', is: true },
    { fact: 'daysPastDue', atMost: 7 },
  ],
}

it.each([
  [{ creditImpaired: true, expectedLossShare: 0.5 }, 'fired'],
  [{ creditImpaired: true, expectedLossShare: 0.49 }, 'silent'],
  [{ creditImpaired: false }, 'silent'],
  [{ creditImpaired: true }, 'unknown'],
  [{}, 'unknown'],
  [{ creditImpaired: true, expectedLossShare: 1, technicalDelay: true, daysPastDue: 7 }, 'silent'],
  [{ creditImpaired: true, expectedLossShare: 1, technicalDelay: true, daysPastDue: 8 }, 'fired'],
  [{ creditImpaired: true, expectedLossShare: 1, technicalDelay: true }, 'fired'],
  [{ creditImpaired: true, technicalDelay: true, daysPastDue: 7 }, 'silent'],
] as const)('of %j is %s', (facts, verdict) => {
  expect(verdictOf(rule, facts)).toBe(verdict)
})

it('knows above from at least', () => {
  const above: ClassRule = { atBest: 'substandard', when: [{ fact: 'daysPastDue', above: 90 }] }
  expect([90, 91].map(daysPastDue => verdictOf(above, { daysPastDue }))).toEqual(['silent', 'fired'])
})
