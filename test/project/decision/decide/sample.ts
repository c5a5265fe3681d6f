/** A policy and an application, both made up. */
import type { ReadApplication } from '../../../../src/project/decision/decide/read-application.js'
import { readApplication } from '../../../../src/project/decision/decide/read-application.js'
import type { ReadPolicy } from '../../../../src/project/decision/decide/read-policy.js'
import { readPolicy } from '../../../../src/project/decision/decide/read-policy.js'
import type { Application, DecisionPolicy } from '../../../../src/project/decision/index.js'

export const eur = (minorUnits: number) => ({ currency: 'EUR', minorUnits })

export const POLICY: DecisionPolicy = {
  name: 'Sample policy',
  version: '3',
  currency: 'EUR',
  rules: [
    {
      name: 'Excluded sectors',
      when: { fact: 'sector', is: 'one-of', values: ['tobacco', 'weapons'] },
      effect: { kind: 'decline' },
    },
    { name: 'Leverage', when: { fact: 'leverage', is: 'above', value: 4 }, effect: { kind: 'refer' } },
    {
      name: 'Young firm',
      when: { fact: 'years', is: 'below', value: 3 },
      effect: { kind: 'cap', amount: eur(100_000_00) },
    },
    {
      name: 'Guarantee',
      when: { fact: 'amount', is: 'above', value: 150_000 },
      effect: { kind: 'condition', text: 'The parent guarantees the loan' },
    },
    {
      name: 'No audit',
      when: { fact: 'audited', is: 'one-of', values: [false] },
      effect: { kind: 'price-add-on', annualRate: 0.0025 },
    },
  ],
  bands: {
    by: 'probabilityOfDefault',
    bands: [
      { name: 'A', until: 0.01, outcome: 'approve' },
      { name: 'B', until: 0.03, outcome: 'approve', largestAmount: eur(300_000_00) },
      { name: 'C', until: 0.06, outcome: 'refer', largestAmount: eur(200_000_00) },
    ],
  },
  price: { annualHurdleRate: 0.12, under: 'refer' },
  overLimit: 'refer',
  authority: [
    { name: 'Branch', upTo: eur(100_000_00) },
    { name: 'Credit committee', upTo: eur(500_000_00) },
  ],
}

export const APPLICATION: Application = {
  id: 'A-1',
  amount: eur(200_000_00),
  price: 0.025,
  facts: { sector: 'logistics', leverage: 3.2, years: 12, audited: true },
  figures: {
    probabilityOfDefault: 0.015,
    raroc: 0.14,
    minimumPrice: 0.022,
    limits: [{ name: 'what the client affords', amount: eur(250_000_00) }],
  },
}

/** The sample policy with other fields, read. */
export function policyWith(change: Partial<DecisionPolicy> = {}): ReadPolicy {
  return readPolicy({ ...POLICY, ...change })
}

/** The sample application with other facts and figures, read. */
export function applicationWith(
  facts: Application['facts'] = {},
  figures: Application['figures'] = {},
  change: Partial<Application> = {},
): ReadApplication {
  return readApplication(
    {
      ...APPLICATION,
      facts: { ...APPLICATION.facts, ...facts },
      figures: { ...APPLICATION.figures, ...figures },
      ...change,
    },
    policyWith(),
  )
}
