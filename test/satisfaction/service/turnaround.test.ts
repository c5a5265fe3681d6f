import { describe, expect, it } from 'vitest'
import type { ApplicationColumns } from '../../../src/satisfaction/service/index.js'
import { turnaround } from '../../../src/satisfaction/service/index.js'
import { thrown } from '../../errors/thrown.js'

const APPLICATIONS: ApplicationColumns = {
  client: ['A', 'B', 'C', 'D', 'A', 'E'],
  submitted: ['2025-03-03', '2025-03-10', '2025-03-17', '2025-03-20', '2025-03-24', '2025-04-02'],
  decided: ['2025-03-10', '2025-03-31', '2025-03-21', null, null, null],
  paidOut: ['2025-03-12', null, '2025-03-28', null, null, null],
}
const OPTIONS = { observedUntil: '2025-03-31' } as const

describe('turnaround', () => {
  it('counts days to the decision, and who waits for as long as known', () => {
    const { decision, payout } = turnaround(APPLICATIONS, { ...OPTIONS, promisedDays: { decision: 7, payout: 5 } })
    // 7, 21 and 4 days; D waits for 11, A for 7; E came later.
    expect([decision.cases, decision.done, decision.open]).toEqual([5, 3, 2])
    expect(decision.quantiles.map(({ value }) => value)).toEqual([21, 21, 21])
    expect(decision.within?.decided).toMatchObject({ part: 2, whole: 5, clients: 4 })
    expect(decision.within?.all?.share).toBeCloseTo(0.4, 12)
    // Approvals: paid after 2 and 7 days; B was approved on the last day.
    expect([payout?.cases, payout?.done, payout?.within?.decided?.part]).toEqual([3, 2, 1])
    expect(payout?.within?.decided?.whole).toBe(2)
  })

  it('does not take the quick for all: leaving out who waits halves the time', () => {
    const client = Array.from({ length: 40 }, (_, i) => i)
    const submitted = client.map(() => '2025-01-01')
    const decided = client.map(i => (i < 10 ? '2025-01-06' : null))
    const { decision } = turnaround(
      { client, submitted, decided },
      { observedUntil: '2025-01-31', promisedDays: { decision: 10 } },
    )
    expect(decision.quantiles[0]).not.toHaveProperty('value')
    expect(decision.within?.all?.share).toBeCloseTo(0.25, 12)
  })

  it('looks at nothing after the last day known', () => {
    const known = { ...APPLICATIONS, decided: ['2025-03-10', null, '2025-03-21', null, null, null] }
    const early = { observedUntil: '2025-03-25' }
    expect(turnaround(APPLICATIONS, early).decision).toEqual(turnaround(known, early).decision)
  })

  it('takes a withdrawal for the end of watching, kept and broken by nobody', () => {
    const columns = {
      client: ['A', 'B'],
      submitted: ['2025-03-03', '2025-03-03'],
      decided: ['2025-03-05', null],
      withdrawn: [null, '2025-03-04'],
    }
    const { decision } = turnaround(columns, { ...OPTIONS, promisedDays: { decision: 7 } })
    expect(decision.within?.decided).toMatchObject({ part: 1, whole: 1 })
    expect(decision.quantiles[0]?.value).toBe(2)
  })

  it('has no payouts where none are known, and quantiles of a decision on the day', () => {
    const columns = { client: ['A'], submitted: ['2025-03-31'], decided: ['2025-03-31'] }
    const of = turnaround(columns, OPTIONS)
    expect(of).not.toHaveProperty('payout')
    expect(of.decision.quantiles[0]?.value).toBe(0)
  })
})

it.each([
  [{ decided: ['2025-03-01', null, null, null, null, null] }, {}, 'INCONSISTENT_HISTORY', 'applications.decided[0]'],
  [{ paidOut: ['2025-03-09', null, null, null, null, null] }, {}, 'INCONSISTENT_HISTORY', 'applications.paidOut[0]'],
  [
    { submitted: ['2024-02-30'], client: ['A'], decided: [null], paidOut: [null] },
    {},
    'INVALID_DATE',
    'applications.submitted[0]',
  ],
  [{ client: ['A'] }, {}, 'LENGTH_MISMATCH', 'applications.client'],
  [{ approved: [] }, {}, 'UNKNOWN_OPTION', 'applications.approved'],
  [{}, { observedUntil: '2025-01-01' }, 'NO_DATA', 'applications.submitted'],
  [{}, { promisedDays: { decision: 1.5 } }, 'OUT_OF_RANGE', 'options.promisedDays.decision'],
  [{}, { promisedDays: { decided: 5 } }, 'UNKNOWN_OPTION', 'options.promisedDays.decided'],
])('refuses %j with %j', (columns, options, code, path) => {
  const given = [
    { ...APPLICATIONS, ...columns },
    { ...OPTIONS, ...options },
  ]
  expect(thrown(() => Reflect.apply(turnaround, undefined, given))).toMatchObject({ code, path })
})
