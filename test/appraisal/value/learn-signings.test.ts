import { expect, it } from 'vitest'
import { CLIENT_VALUE_POLICY, learnValue } from '../../../src/appraisal/value/index.js'
import { signingsSeen } from '../../../src/appraisal/value/learn-signings.js'
import type { Facility } from '../../../src/records/index.js'
import { LOAN } from './a-client.js'

const { prior } = CLIENT_VALUE_POLICY
const { utilisations } = learnValue(CLIENT_VALUE_POLICY).finish()

function learnt(facilities: readonly Facility[]): ReturnType<ReturnType<typeof signingsSeen>['finish']> {
  const seen = signingsSeen()
  for (const facility of facilities) seen.add(facility)
  return seen.finish(prior, utilisations)
}

it('counts kinds and ways of repayment beside what is usual', () => {
  const line: Facility = { ...LOAN, kind: 'revolving', maturity: '2026-12-31', commitmentFee: 0.004 }
  const { signings } = learnt([LOAN, LOAN, line])
  expect(signings.map(({ share }) => share).reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12)
  const [, drawn, loan] = signings
  expect(drawn).toMatchObject({ share: 1 / 13, shape: 'bullet', standingFee: 0.004 })
  expect(drawn?.drawn).toBe(utilisations.revolving.mean)
  expect(loan).toEqual({ share: 2 / 13, shape: 'bullet', years: 4, drawn: 1, standingFee: 0 })
})

it('leaves out what ends before it begins', () => {
  expect(learnt([{ ...LOAN, maturity: '1900-01-01' }]).signings).toHaveLength(1)
})

it('tells how far what is owed over a life varies', () => {
  // Lives of 2 and 4 years: a third of their mean; and ten cases of what is usual.
  const short: Facility = { ...LOAN, maturity: '2026-12-31' }
  const usual = (prior.remainingDeviation / prior.remainingYears) ** 2
  const days = [730, 1461]
  const mean = (days[0]! + days[1]!) / 2
  const seen = ((days[0]! / mean - 1) ** 2 + (days[1]! / mean - 1) ** 2) / 2
  expect(learnt([short, LOAN]).volumeVariation).toBeCloseTo(Math.sqrt((2 * seen + 10 * usual) / 12), 12)
})
