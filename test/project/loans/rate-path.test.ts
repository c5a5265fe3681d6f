import { describe, expect, it } from 'vitest'
import { ratePath } from '../../../src/project/loans/rate-path.js'
import type { LoanRate } from '../../../src/project/loans/types.js'
import { fault } from './some-loan.js'

const YEARS = [0, 366].map(start => ({ start, end: start + 366, due: start + 366, days: 2, basis: 1 }))

describe('ratePath', () => {
  it('reads each kind of rate', () => {
    const index = { name: 'LPR', fixings: [{ on: '1969-01-01', rate: 0.031 }] }
    const rates: readonly LoanRate[] = [
      { kind: 'fixed', annualRate: 0.05 },
      { kind: 'stepped', steps: [{ from: '1969-01-01', annualRate: 0.05 }] },
      { kind: 'floating', index, margin: 0.019 },
    ]
    for (const rate of rates) expect(ratePath(rate, YEARS, 'rate')).toEqual([0.05, 0.05])
  })

  it('refuses rates at which a long period leaves nothing', () => {
    expect(ratePath({ kind: 'fixed', annualRate: -0.49 }, YEARS, 'rate')).toEqual([-0.49, -0.49])
    expect(() => ratePath({ kind: 'fixed', annualRate: -0.5 }, YEARS, 'rate')).toThrow(fault('OUT_OF_RANGE', 'rate'))
  })

  it('refuses a kind it does not know, and no rate', () => {
    const given = (rate: unknown) => () => ratePath(JSON.parse(JSON.stringify(rate)), YEARS, 'rate')
    expect(given({ kind: 'fix' })).toThrow(fault('OUT_OF_RANGE', 'rate.kind'))
    expect(given(null)).toThrow(fault('INVALID_TYPE', 'rate'))
  })
})
