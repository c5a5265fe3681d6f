import { describe, expect, it } from 'vitest'
import type { SecuredExposure } from '../../../../src/risk/index.js'
import { securedLossGivenDefault } from '../../../../src/risk/index.js'
import { thrown } from '../../../errors/thrown.js'

const LOAN: SecuredExposure = { exposure: 1000, unsecuredLossGivenDefault: 0.45 }

describe('securedLossGivenDefault', () => {
  it('is that of the unsecured part where nothing secures', () => {
    expect(securedLossGivenDefault(LOAN)).toEqual({
      lossGivenDefault: 0.45,
      lossBeforeFloor: 0.45,
      floor: 0,
      isFloored: false,
      collateral: [],
      unsecured: 1000,
      guarantees: [],
      loss: 450,
      surplus: 0,
    })
  })

  it('takes haircuts, costs and time from collateral, by hand', () => {
    const piece = { value: 800, volatilityHaircut: 0.25, realisationCost: 0.1, yearsToRealisation: 2 }
    const found = securedLossGivenDefault({ ...LOAN, collateral: [piece] }, { annualDiscountRate: 0.08 })
    const secured = (800 * 0.75 * 0.9) / 1.08 ** 2
    expect(found.collateral[0]?.secured).toBeCloseRelative(secured, 1e-14)
    expect(found.lossGivenDefault).toBeCloseRelative((0.45 * (1000 - secured)) / 1000, 1e-14)
  })

  it('agrees with the formula of CRR3 art. 230 and CRE32.11 by parts: 20 % lost of receivables, 40 % of the rest', () => {
    // Receivables of 500 after a haircut of 40 % secure 300 of 1000: (0.2 · 300 + 0.4 · 700) / 1000.
    const found = securedLossGivenDefault({
      exposure: 1000,
      unsecuredLossGivenDefault: 0.4,
      collateral: [{ value: 500, volatilityHaircut: 0.4, lossGivenDefault: 0.2 }],
    })
    expect(found.lossGivenDefault).toBeCloseRelative(0.34, 1e-14)
  })

  it('uses pieces in order until all is secured; the rest is surplus', () => {
    const found = securedLossGivenDefault({ ...LOAN, collateral: [{ value: 700 }, { value: 700 }, { value: 50 }] })
    expect(found.collateral.map(({ secured }) => secured)).toEqual([700, 300, 0])
    expect(found).toMatchObject({ surplus: 450, unsecured: 0, lossGivenDefault: 0, loss: 0 })
  })

  it('calls guarantees one after the other, on what is left', () => {
    const found = securedLossGivenDefault({
      ...LOAN,
      guarantees: [
        { sharing: 'first-loss', amount: 250 },
        { sharing: 'pari-passu', share: 0.5 },
      ],
    })
    expect(found.guarantees).toEqual([250, 100])
    expect(found.lossGivenDefault).toBe(0.1)
  })

  it('has floors by parts', () => {
    const found = securedLossGivenDefault({
      ...LOAN,
      unsecuredLossGivenDefault: 0.1,
      collateral: [{ value: 400, floor: 0.1 }],
      unsecuredFloor: 0.25,
    })
    expect(found.floor).toBeCloseRelative(0.4 * 0.1 + 0.6 * 0.25, 1e-14)
    expect(found).toMatchObject({ isFloored: true, lossGivenDefault: found.floor })
    expect(found.lossBeforeFloor).toBeCloseRelative(0.06, 1e-14)
  })

  it('knows what protection is worth that ends first', () => {
    const collateral = [{ value: 1000, residualMaturity: 2.25 }]
    expect(securedLossGivenDefault({ ...LOAN, collateral, maturity: 4.25 }).unsecured).toBe(500)
  })

  it('names what is wrong', () => {
    const path = (fields: object, options: object = {}) =>
      thrown(() => securedLossGivenDefault(JSON.parse(JSON.stringify({ ...LOAN, ...fields })), options)).path
    expect(path({ exposure: 0 })).toBe('exposure.exposure')
    expect(path({ unsecuredLossGivenDefault: -0.1 })).toBe('exposure.unsecuredLossGivenDefault')
    expect(path({ unsecuredFloor: 2 })).toBe('exposure.unsecuredFloor')
    expect(path({ collateral: 5 })).toBe('exposure.collateral')
    const holes = { ...LOAN, collateral: new Array(1) }
    expect(thrown(() => securedLossGivenDefault(holes)).path).toBe('exposure.collateral[0]')
    expect(path({ collateral: [null] })).toBe('exposure.collateral[0]')
    for (const [field, bad] of Object.entries({
      value: -1,
      realisationCost: 2,
      yearsToRealisation: -1,
      floor: 2,
      lossGivenDefault: 3,
    }))
      expect(path({ collateral: [{ value: 1, [field]: bad }] })).toBe(`exposure.collateral[0].${field}`)
    expect(path({ collateral: [{ value: 1, yearsToRealisation: 1 }] })).toBe('options.annualDiscountRate')
    expect(path({ collateral: [{ value: 1, residualMaturity: 1 }] })).toBe('exposure.maturity')
    expect(path({ guarantees: [{ sharing: 'first-loss' }] })).toBe('exposure.guarantees[0].amount')
    const slow = { collateral: [{ value: 1, yearsToRealisation: 90 }] }
    expect(path(slow, { annualDiscountRate: -0.9999 })).toBe('options.annualDiscountRate')
    expect(path({ unsecuredLossGivenDefault: 45 })).toBe('exposure.unsecuredLossGivenDefault')
    expect(path({ guarantees: null })).toBe('exposure.guarantees')
    expect(path({ lgd: 1 })).toBe('exposure.lgd')
    expect(path({}, { rate: 0.1 })).toBe('options.rate')
  })
})
