import { expect, it } from 'vitest'
import { clientTiming, creditStake } from '../../../../src/project/profitability/engine/client.js'
import { CLIENT, LOAN, prepared, TERMS } from './samples.js'

const terms = prepared()
const timing = clientTiming(CLIENT, terms)
const whole = { perBalance: 1, beside: 0 }

it('holds capital as rules ask or as the lender measures it', () => {
  expect(creditStake({ ...LOAN, capital: { riskWeight: 0.85 } }, whole, timing, terms, 'f').capital).toBeCloseTo(
    0.085,
    15,
  )
  const economic = prepared({ capital: { ...TERMS.capital, basis: { kind: 'economic' } } })
  expect(creditStake(LOAN, whole, timing, economic, 'f').capital).toBe(0.08)
})

it('names the capital that is missing', () => {
  const fault = expect.objectContaining({ code: 'MISSING_VALUE', path: 'f.capital.economicCapital' })
  const economic = prepared({ capital: { ...TERMS.capital, basis: { kind: 'economic' } } })
  expect(() => creditStake({ ...LOAN, capital: { riskWeight: 1 } }, whole, timing, economic, 'f')).toThrow(fault)
})

it("goes by the client's default unless the facility has its own", () => {
  expect(creditStake(LOAN, whole, timing, terms, 'f').timing).toBe(timing)
  const own = creditStake({ ...LOAN, probabilityOfDefault: 0.3 }, whole, timing, terms, 'f')
  expect(own.timing.probability(0, 1)).toBeCloseTo(0.3, 14)
})
