import { expect, it } from 'vitest'
import { OUTLOOK_POLICY, outlookOf, outlooks } from '../../../src/appraisal/outlook/index.js'
import { CASES, LEARNT, madeUp } from './book.js'

it('gives of one client what it gives of many', () => {
  const of = outlooks(LEARNT, OUTLOOK_POLICY)
  for (const client of CASES.slice(0, 20)) expect(outlookOf(client, LEARNT, OUTLOOK_POLICY)).toEqual(of(client))
})

it('says of a client of whom nothing is known what the book does', () => {
  const { defaults, leaving, stage, stability } = outlookOf(madeUp(), LEARNT, OUTLOOK_POLICY)
  const hazard = (2 + LEARNT.defaults.events) / (2 / -Math.log(1 - 0.015) + LEARNT.defaults.years)
  for (const year of defaults.perYear) expect(year).toBeCloseTo(hazard, 12)
  expect(defaults.basis).toBe('book')
  expect(defaults.missing.map(({ name }) => name)).toEqual(['rating', 'bureau', 'accounts', 'repayment'])
  expect(leaving.basis).toBe('book')
  expect(stage).toBe('introduction')
  expect(stability.firm).toBeCloseTo(Math.exp(-5 * hazard), 12)
})

it('tells defaults of the sample lender from others', () => {
  const of = outlooks(LEARNT, OUTLOOK_POLICY)
  const ranks = CASES.map(client => of(client).defaults.basis)
  const open = CASES.filter(client => client.fact('inDefault') === true)
  expect(open.length).toBeGreaterThan(0)
  expect(ranks.filter(basis => basis === 'default')).toHaveLength(open.length)
})
