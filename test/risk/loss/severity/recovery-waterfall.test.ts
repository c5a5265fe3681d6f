import { describe, expect, it } from 'vitest'
import type { RecoveryPool } from '../../../../src/risk/index.js'
import { recoveryWaterfall } from '../../../../src/risk/index.js'
import { thrown } from '../../../errors/thrown.js'

const POOL: RecoveryPool = {
  proceeds: 1000,
  costs: 100,
  claims: [
    { name: 'junior A', amount: 400, rank: 2 },
    { name: 'senior', amount: 600, rank: 1 },
    { name: 'junior B', amount: 200, rank: 2 },
    { name: 'mezzanine', amount: 50, rank: 7 },
  ],
}

describe('recoveryWaterfall', () => {
  it('pays costs, then ranks, in proportion within a rank, in whatever order claims come', () => {
    const { claims, costs, unpaidCosts, surplus } = recoveryWaterfall(POOL)
    expect(claims.map(({ name, secured }) => [name, secured])).toEqual([
      ['junior A', 200],
      ['senior', 600],
      ['junior B', 100],
      ['mezzanine', 0],
    ])
    expect(claims.map(({ lossGivenDefault }) => lossGivenDefault)).toEqual([0.5, 0, 0.5, 1])
    expect([costs, unpaidCosts, surplus]).toEqual([100, 0, 0])
    const paid = claims.reduce((sum, { secured }) => sum + secured, 0)
    expect(paid + costs + surplus).toBe(POOL.proceeds)
  })

  it('takes what the debtor pays otherwise on what is open', () => {
    const { claims } = recoveryWaterfall({ ...POOL, unsecuredRecoveryRate: 0.25 })
    expect(claims.map(({ unsecured }) => unsecured)).toEqual([50, 0, 25, 12.5])
    expect(claims.map(({ loss }) => loss)).toEqual([150, 0, 75, 37.5])
    for (const { amount, secured, unsecured, loss } of claims) expect(secured + unsecured + loss).toBe(amount)
  })

  it('leaves a surplus to the owner, and costs unpaid where proceeds end', () => {
    expect(recoveryWaterfall({ ...POOL, proceeds: 2000 })).toMatchObject({ surplus: 650, unpaidCosts: 0 })
    const poor = recoveryWaterfall({ ...POOL, proceeds: 60 })
    expect(poor).toMatchObject({ costs: 60, unpaidCosts: 40, surplus: 0 })
    expect(poor.claims.every(({ secured }) => secured === 0)).toBe(true)
    const nothing = recoveryWaterfall({ proceeds: 0, claims: [{ name: 'x', amount: 0, rank: 1 }] })
    expect(nothing.claims[0]).toEqual({ name: 'x', amount: 0, rank: 1, secured: 0, unsecured: 0, loss: 0 })
  })

  it('stands amounts at the end of what doubles hold', () => {
    const huge = [1, 1].map((rank, i) => ({ name: `${i}`, amount: 1.5e308, rank }))
    const { claims, surplus } = recoveryWaterfall({ proceeds: 1.5e308, claims: huge })
    expect(claims.map(({ lossGivenDefault }) => lossGivenDefault)).toEqual([0.5, 0.5])
    expect(surplus).toBe(0)
  })

  it('names what is wrong', () => {
    const path = (fields: object) =>
      thrown(() => recoveryWaterfall(JSON.parse(JSON.stringify({ ...POOL, ...fields })))).path
    expect(path({ proceeds: -1 })).toBe('pool.proceeds')
    expect(path({ costs: 'x' })).toBe('pool.costs')
    expect(path({ unsecuredRecoveryRate: 2 })).toBe('pool.unsecuredRecoveryRate')
    expect(path({ claims: [] })).toBe('pool.claims')
    expect(path({ claims: [null] })).toBe('pool.claims[0]')
    expect(path({ claims: [{ name: 'x', amount: -1, rank: 1 }] })).toBe('pool.claims[0].amount')
    expect(path({ claims: [{ name: 'x', amount: 1, rank: 0 }] })).toBe('pool.claims[0].rank')
    const twice = { name: 'x', amount: 1, rank: 1 }
    expect(path({ claims: [twice, twice] })).toBe('pool.claims[1].name')
    const holes = { proceeds: 1, claims: new Array(2) }
    expect(thrown(() => recoveryWaterfall(holes)).path).toBe('pool.claims[0]')
    expect(thrown(() => recoveryWaterfall(JSON.parse('null'))).path).toBe('pool')
  })
})

it('takes many ranks, in any order, without looking at all claims for each', () => {
  const size = 50_000
  const ranked = Array.from({ length: size }, (_, i) => ({ name: `claim ${i}`, amount: 1, rank: size - i }))
  const began = performance.now()
  const { claims, surplus } = recoveryWaterfall({ proceeds: 2, claims: ranked })
  expect(claims.flatMap(({ name, secured }) => (secured > 0 ? [name] : []))).toEqual(['claim 49998', 'claim 49999'])
  expect(surplus).toBe(0)
  expect(performance.now() - began).toBeLessThan(5000)
})
