import { describe, expect, it } from 'vitest'
import { frequencyTable, paretoNbd, tracking } from '../../../src/lifetime/index.js'
import { clientsAlike } from '../../../src/lifetime/validation/new-clients.js'
import type { CustomerBase } from '../../../src/records/index.js'
import { selectClients } from '../../../src/records/index.js'
import { purchases } from '../likelihood-data.js'

const web = Float64Array.from({ length: purchases.size }, (_, i) => i % 2)
const base: CustomerBase = { ...purchases, covariates: { web } }
const params = { r: 0.9, alpha: 8, s: 0.8, beta: 15 }
const plain = paretoNbd.fromParams(params, { timeUnit: 'week' })
const acting = paretoNbd.fromParams(params, { timeUnit: 'week', effects: { purchase: { web: 0.9 } } })
const ofWeb = paretoNbd.fromParams({ ...params, alpha: 8 * Math.exp(-0.9) }, { timeUnit: 'week' })
const rowsOf = (value: number): CustomerBase =>
  selectClients(
    base,
    Int32Array.from(web.keys()).filter(row => web[row] === value),
  )

describe('what was expected of clients when they came', () => {
  it('is the same for all without effects, and told by covariates with them', () => {
    expect(clientsAlike(plain, base).map(({ newClient }) => newClient)).toEqual([{}])
    const parts = clientsAlike(acting, base)
    expect(parts.map(({ newClient }) => newClient.covariates)).toEqual([{ web: 0 }, { web: 1 }])
    const clients = parts.flatMap(({ byAge }) => byAge).reduce((sum, group) => sum + group.clients, 0)
    expect(clients).toBe(purchases.size)
  })

  it('adds up over clients with and without in tables of frequencies and in tracking', () => {
    const { expected } = frequencyTable([paretoNbd, acting], base)
    const [without, withIt] = [
      frequencyTable([paretoNbd, plain], rowsOf(0)).expected,
      frequencyTable([paretoNbd, ofWeb], rowsOf(1)).expected,
    ]
    for (const [n, clients] of expected.entries()) expect(clients).toBeCloseTo(without[n]! + withIt[n]!, 10)
    const options = { period: { days: 70 }, until: '1997-09-30' } as const
    const last = (of: ReturnType<typeof tracking>): number => of.expectedCumulative.at(-1)!
    expect(last(tracking([paretoNbd, acting], base, options))).toBeCloseTo(
      last(tracking([paretoNbd, plain], rowsOf(0), options)) + last(tracking([paretoNbd, ofWeb], rowsOf(1), options)),
      10,
    )
  })
})
