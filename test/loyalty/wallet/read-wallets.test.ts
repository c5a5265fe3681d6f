import { expect, it } from 'vitest'
import { collectIssues } from '../../../src/errors/index.js'
import { isKnown, readWallets } from '../../../src/loyalty/wallet/read-wallets.js'

it('names every total that cannot be right, and what to do', () => {
  const faults = collectIssues()
  readWallets({ client: [1, 2, 3], own: [10, 10, 10], total: [9, null, 5] }, 'w', faults)
  expect(faults.count).toBe(2)
  expect(() => faults.throwIfAny()).toThrow(/give null/)
})

it('tells a total of 0 from one that is not known', () => {
  const { total } = readWallets({ client: [1, 2], own: [0, 5], total: [0, null] }, 'w', collectIssues())
  expect(Array.from(total, isKnown)).toEqual([true, false])
})
