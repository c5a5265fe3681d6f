import { expect, it } from 'vitest'
import type { ClientValue } from '../../../src/appraisal/shapes/value.js'
import { groupValues, valueOfClient } from '../../../src/appraisal/value/index.js'
import { CLIENT, caseOf, LEARNT, LOAN, OUTLOOK, POLICY, TERMS } from './a-client.js'

const value = valueOfClient(caseOf({ facilities: [LOAN] }), OUTLOOK, LEARNT, POLICY, TERMS)
const valued = (client: string, about: Partial<ClientValue> = {}) => ({
  client,
  value: { ...value, ...about },
  probabilityOfDefault: 0.1,
  lossGivenDefault: 0.5,
})

it('joins who is in one group, who controls, and who guarantees', () => {
  const found = groupValues(
    {
      clients: ['A', 'B', 'C', 'D', 'E'].map(id => ({ ...CLIENT, id, ...(id < 'C' && { group: 'G' }) })),
      ownerships: [
        { client: 'C', owner: 'B', share: 0.6 },
        { client: 'E', owner: 'A', share: 0.3 },
      ],
      facilities: [{ ...LOAN, client: 'D' }],
      collaterals: [{ id: 'K', facility: 'F-1', kind: 'guarantee', guarantor: 'C', value: 1, currency: 'EUR' }],
    },
    [valued('A', { value: -5 }), valued('B'), valued('C'), valued('D'), valued('E')],
    { paths: 20_000 },
  )
  expect(found).toHaveLength(1)
  const [group] = found
  expect(group?.members).toHaveLength(4)
  expect(group?.worst).toEqual({ client: 'A', value: -5 })
  expect(group?.value).toBeCloseTo(3 * value.value - 5, 6)
  expect(group?.exposure).toBe(4e7)
  // Each loses 0.1 x 0.5 x 10 million by itself; C falls with B, D with either.
  expect(group?.contagion.ownExpectedLoss).toBeCloseTo(2e6, 6)
  const drawn = (0.1 + 0.1 + (1 - 0.9 ** 2) + (1 - 0.9 ** 3)) * 5e6
  expect(group!.contagion.expectedLoss / drawn).toBeCloseTo(1, 1)
})

it('refuses a client twice, and two currencies', () => {
  expect(() => groupValues({}, [valued('A'), valued('A')])).toThrow(/valued\[1\]\.client/)
  expect(() => groupValues({}, [valued('A'), valued('B', { currency: 'CNY' })])).toThrow(/valued\[1\]\.value\.currency/)
})
