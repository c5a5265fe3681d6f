import { expect, it } from 'vitest'
import type { ClassRules } from '../../../src/risk/index.js'
import { fireRules } from '../../../src/risk/loan-classes/fired-rules.js'
import { expectLoans } from '../../../src/risk/loan-classes/loan-columns.js'
import { CBIRC_2023 } from '../../../src/risk/loan-classes/rules/cbirc-2023.js'
import { thrown } from '../../errors/thrown.js'

const rules: ClassRules = {
  late: { atBest: 'special-mention', when: [{ fact: 'daysPastDue', above: 0 }] },
  lost: {
    atBest: 'doubtful',
    when: [
      { fact: 'creditImpaired', is: true },
      { fact: 'expectedLossShare', atLeast: 0.5 },
    ],
    unless: [{ fact: 'recognisedEnhancement', is: true }],
  },
  persons: { atBest: 'loss', when: [{ fact: 'retail', is: true }] },
}
const fired = (columns: Parameters<typeof expectLoans>[0]) => {
  const { size, facts } = expectLoans(columns)
  return fireRules(rules, facts, size)
}

it('sets a bit per rule and keeps the worst place', () => {
  const found = fired({
    daysPastDue: [0, 1, 1],
    creditImpaired: [0, 0, 1],
    expectedLossShare: [1, 0.9, 0.5],
    retail: [0, 0, 0],
  })
  expect(found.bits).toEqual(Int32Array.of(0, 1, 3))
  expect(found.places).toEqual(Uint8Array.of(0, 1, 3))
  expect(found.notAssessed).toEqual([])
})

it('lists a rule whose column is missing only where another condition lets it be', () => {
  expect(fired({ daysPastDue: [0], creditImpaired: [1] }).notAssessed).toEqual(['lost'])
  expect(fired({ daysPastDue: [0], creditImpaired: [0] }).notAssessed).toEqual([])
  expect(fired({ creditImpaired: [0] }).notAssessed).toEqual(['late'])
})

it('excuses where an exception is known to hold', () => {
  const columns = { creditImpaired: [1, 1], expectedLossShare: [1, 1] }
  expect(fired({ ...columns, recognisedEnhancement: [1, 0] }).places).toEqual(Uint8Array.of(0, 3))
  expect(fired(columns).places).toEqual(Uint8Array.of(3, 3))
})

it('counts at most as many rules as there are bits', () => {
  const many = Object.fromEntries(Array.from({ length: 32 }, (_, i) => [`r${i}`, rules['late']!] as const))
  expect(thrown(() => fireRules(many, new Map(), 1)).path).toBe('options.pack.rules')
  const most = Object.fromEntries(Object.entries(many).slice(1))
  const { bits } = fireRules(most, new Map([['daysPastDue', [1]]]), 1)
  expect(bits[0]).toBe(2 ** 31 - 1)
  expect(Object.keys(CBIRC_2023.rules).length).toBeLessThan(31)
})

it('does not list a rule whose exceptions hold for every loan that it could speak of', () => {
  const columns = { creditImpaired: [1, 0], recognisedEnhancement: [1, 0], daysPastDue: [0, 0] }
  expect(fired(columns).notAssessed).toEqual([])
  expect(fired({ ...columns, recognisedEnhancement: [0, 1] }).notAssessed).toEqual(['lost'])
})
