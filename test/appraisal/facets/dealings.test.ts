import { describe, expect, it } from 'vitest'
import { clientCases } from '../../../src/appraisal/case/client-cases.js'
import type { Dealing } from '../../../src/appraisal/facets/dealings.js'
import { dealingsOf } from '../../../src/appraisal/facets/dealings.js'
import { dayNumber } from '../../../src/money/core.js'
import type { Contract, Facility } from '../../../src/records/index.js'

const RULE = { asOf: dayNumber('2024-12-31'), currency: 'CNY', maxRateAgeDays: 31 }
const CLIENT = { id: 'C', name: 'Harbour Cold Storage', entityType: 'company', status: 'active' } as const

function facility(status: Facility['status'], signedOn: string, endedOn?: string): Facility {
  return {
    id: `F-${status}`,
    client: 'C',
    kind: 'term-loan',
    currency: 'CNY',
    limit: 1e6,
    status,
    signedOn,
    ...(endedOn !== undefined && { endedOn }),
  }
}

function contract(status: Contract['status'], signedOn: string, endsOn?: string): Contract {
  return {
    id: `K-${status}`,
    client: 'C',
    status,
    signedOn,
    ...(endsOn !== undefined && { endsOn }),
  }
}

function dealings(facilities: readonly Facility[], contracts: readonly Contract[]): readonly Dealing[] {
  return dealingsOf(clientCases({ clients: [CLIENT], facilities, contracts }, RULE).caseOf(0))
}

describe('dealingsOf', () => {
  it('gives facilities, then contracts, from signing to end', () => {
    expect(
      dealings(
        [facility('active', '2022-03-01'), facility('repaid', '2019-01-01', '2021-01-01')],
        [contract('active', '2023-05-05', '2026-05-05')],
      ),
    ).toEqual([
      { from: dayNumber('2022-03-01'), until: undefined },
      { from: dayNumber('2019-01-01'), until: dayNumber('2021-01-01') },
      { from: dayNumber('2023-05-05'), until: dayNumber('2026-05-05') },
    ])
  })

  it('leaves out what is proposed or drafted', () => {
    expect(dealings([facility('proposed', '2024-01-01')], [contract('draft', '2024-01-01')])).toEqual([])
  })

  it('is empty without records', () => {
    expect(dealings([], [])).toEqual([])
  })
})
