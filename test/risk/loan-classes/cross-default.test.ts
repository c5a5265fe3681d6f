import { expect, it } from 'vitest'
import { withOtherLoans } from '../../../src/risk/loan-classes/cross-default.js'
import { thrown } from '../../errors/thrown.js'

it('finds what the other loans of a borrower are', () => {
  const columns = { client: ['a', 'a', 'b', 'b', 'c'], exposure: [90, 10, 0, 0, 5] }
  const facts = withOtherLoans(columns, new Map(), Uint8Array.of(0, 2, 3, 1, 4))
  expect(facts.get('nonPerformingShareHere')).toEqual(Float64Array.of(0.1, 0.1, 0, 0, 1))
  expect(facts.get('otherDebtNonPerforming')).toEqual(Uint8Array.of(1, 0, 0, 1, 0))
})

it('keeps what was given, and does nothing without borrowers', () => {
  const facts = new Map([
    ['otherDebtNonPerforming' as const, [1, 0]],
    ['nonPerformingShareHere' as const, [0.3, 0.4]],
  ])
  expect(withOtherLoans({ exposure: [1, 1] }, facts, Uint8Array.of(0, 4))).toBe(facts)
  const found = withOtherLoans({ client: [1, 2], exposure: [1, 1] }, facts, Uint8Array.of(0, 4))
  expect(found.get('nonPerformingShareHere')).toEqual([0.3, 0.4])
  expect(found.get('otherDebtNonPerforming')).toEqual(Uint8Array.of(1, 0))
})

it('refuses rows without a borrower', () => {
  const columns = { client: ['a', ''], exposure: [1, 1] }
  expect(thrown(() => withOtherLoans(columns, new Map(), Uint8Array.of(0, 0)))).toMatchObject({
    code: 'INVALID_CLIENT',
    path: 'columns.client[1]',
  })
})

it('takes a tenth in cents for a tenth, in whichever order it adds up', () => {
  const columns = { client: ['a', 'a', 'a'], exposure: [0.1, 0.2, 2.7] }
  const facts = withOtherLoans(columns, new Map(), Uint8Array.of(2, 2, 0))
  expect((0.1 + 0.2) / (0.1 + 0.2 + 2.7)).toBeGreaterThan(0.1)
  expect(facts.get('nonPerformingShareHere')).toEqual(Float64Array.of(0.1, 0.1, 0.1))
})
