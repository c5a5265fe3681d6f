import { expect, it } from 'vitest'
import { facilityProfit } from '../../../../src/project/index.js'
import { CLIENT, DEPOSIT, flatCurve, GUARANTEE, LOAN, SERVICE, TERMS } from './samples.js'

it('is a statement with the transfer rate beside it', () => {
  const { transfer, name, kind, lines } = facilityProfit(LOAN, CLIENT, { ...TERMS, curves: [flatCurve(0.03, 0.005)] })
  expect([name, kind]).toEqual(['Loan', 'term-loan'])
  expect(transfer!.base).toBeCloseTo(0.03, 12)
  expect(transfer!.liquidity).toBeCloseTo(0.005, 12)
  expect(lines.liquidity).toBe(-500_000)
})

it('has no transfer rate where nothing is funded, and no return where there is no capital', () => {
  expect('transfer' in facilityProfit(GUARANTEE, CLIENT, TERMS)).toBe(false)
  expect('raroc' in facilityProfit(SERVICE, CLIENT, TERMS)).toBe(false)
  expect('raroc' in facilityProfit(DEPOSIT, CLIENT, TERMS)).toBe(false)
})

it('names what is wrong with the client', () => {
  const call = (client: unknown): unknown => Reflect.apply(facilityProfit, undefined, [LOAN, client, TERMS])
  expect(() => call({ currency: 'EUR' })).toThrow(/client\.probabilityOfDefault.*MISSING_VALUE/)
  expect(() => call({ ...CLIENT, currency: 'euro' })).toThrow(/client\.currency/)
  expect(() => call({ ...CLIENT, name: 'x' })).toThrow(/UNKNOWN_OPTION/)
})
