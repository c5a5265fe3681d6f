import { describe, expect, it } from 'vitest'
import { effect, fvschedule, ispmt, nominal, pduration, rri } from '../../../src/money/time-value/compounding.js'
import { ipmtSchedule } from '../../../src/money/time-value/instalment-parts.js'
import { thrown } from '../../errors/thrown.js'

describe('effect and nominal', () => {
  it('are inverse, also at rates that a power would lose', () => {
    expect(effect({ nominalRate: 0.12, compoundingsPerYear: 12 })).toBeCloseRelative(0.12682503013196977, 1e-15)
    for (const nominalRate of [1e-15, 0.05, -0.5, 3]) {
      const effectiveRate = effect({ nominalRate, compoundingsPerYear: 12 })
      expect(nominal({ effectiveRate, compoundingsPerYear: 12 })).toBeCloseRelative(nominalRate, 1e-14)
    }
  })

  it('name what is out of range', () => {
    expect(thrown(() => effect({ nominalRate: -12, compoundingsPerYear: 12 })).path).toBe('terms.nominalRate')
    expect(thrown(() => effect({ nominalRate: 0.1, compoundingsPerYear: 0 })).path).toBe('terms.compoundingsPerYear')
    expect(thrown(() => effect({ nominalRate: 1e308, compoundingsPerYear: 1e-5 })).path).toBe('terms')
    expect(thrown(() => effect({ nominalRate: -364, compoundingsPerYear: 365 })).path).toBe('terms')
    expect(Object.is(effect({ nominalRate: -0, compoundingsPerYear: 12 }), 0)).toBe(true)
    expect(thrown(() => nominal({ effectiveRate: -1, compoundingsPerYear: 12 })).path).toBe('terms.effectiveRate')
    expect(thrown(() => nominal({ effectiveRate: 1, compoundingsPerYear: 0 })).path).toBe('terms.compoundingsPerYear')
  })
})

describe('rri and pduration', () => {
  it('are inverse, down to a growth of a few roundings', () => {
    expect(rri({ periods: 2, presentValue: 100, futureValue: 121 })).toBeCloseRelative(0.1, 1e-15)
    expect(rri({ periods: 2, presentValue: -100, futureValue: -25 })).toBeCloseRelative(-0.5, 1e-15)
    const next = 128 * (1 + 2 ** -50)
    expect(rri({ periods: 1, presentValue: 128, futureValue: next })).toBeCloseRelative(2 ** -50, 1e-15)
    expect(pduration({ ratePerPeriod: -0.5, presentValue: 100, futureValue: 25 })).toBe(2)
    expect(pduration({ ratePerPeriod: 0, presentValue: 100, futureValue: 100 })).toBe(0)
    expect(pduration({ ratePerPeriod: 1, presentValue: 1e-300, futureValue: 1e300 })).toBeCloseRelative(
      600 * Math.log2(10),
      1e-15,
    )
  })

  it('say where there is no answer', () => {
    for (const futureValue of [-1, 0]) {
      expect(thrown(() => rri({ periods: 2, presentValue: 1, futureValue }))).toMatchObject({
        code: 'NO_SOLUTION',
        path: 'terms.futureValue',
      })
    }
    expect(thrown(() => rri({ periods: 0, presentValue: 1, futureValue: 2 })).path).toBe('terms.periods')
    for (const ratePerPeriod of [0, -0.1]) {
      const terms = { ratePerPeriod, presentValue: 1, futureValue: 2 }
      expect(thrown(() => pduration(terms))).toMatchObject({ code: 'NO_SOLUTION', path: 'terms.ratePerPeriod' })
    }
    expect(thrown(() => pduration({ ratePerPeriod: -1, presentValue: 1, futureValue: 2 })).code).toBe('OUT_OF_RANGE')
    expect(thrown(() => rri({ periods: 1e-4, presentValue: 1, futureValue: 2 })).code).toBe('OUT_OF_RANGE')
    const allLost = thrown(() => rri({ periods: 0.01, presentValue: 100, futureValue: 50 }))
    expect(allLost).toMatchObject({ code: 'OUT_OF_RANGE', path: 'terms' })
  })
})

describe('ispmt', () => {
  it('is the interest on what is left after equal parts of principal', () => {
    const terms = { ratePerPeriod: 0.01, periods: 4, presentValue: 1000 }
    const interest = [0, 1, 2, 3, 4].map(periodsPaid => ispmt({ ...terms, periodsPaid }))
    expect(interest.map(amount => amount.toFixed(9))).toEqual([
      '-10.000000000',
      '-7.500000000',
      '-5.000000000',
      '-2.500000000',
      '0.000000000',
    ])
    expect(interest[0]).toBe(ipmtSchedule(terms)[0])
    expect(thrown(() => ispmt({ ...terms, periodsPaid: 5 })).path).toBe('terms.periodsPaid')
    expect(thrown(() => ispmt({ ...terms, periods: 0, periodsPaid: 0 })).path).toBe('terms.periods')
  })
})

describe('fvschedule', () => {
  it('grows by a rate per period', () => {
    expect(fvschedule(100, [0.5, -0.5, 0])).toBeCloseRelative(75, 1e-15)
    expect(fvschedule(-1, new Float64Array(1_000_000).fill(1e-9))).toBeCloseRelative(
      -Math.exp(1e6 * Math.log1p(1e-9)),
      1e-15,
    )
  })

  it('names the rate that is none', () => {
    expect(thrown(() => fvschedule(1, [0.1, -1]))).toMatchObject({ code: 'OUT_OF_RANGE', path: 'rates[1]' })
    expect(thrown(() => fvschedule(1, []))).toMatchObject({ code: 'EMPTY_INPUT', path: 'rates' })
    expect(thrown(() => fvschedule(Number.NaN, [0.1])).path).toBe('presentValue')
    expect(thrown(() => fvschedule(1, new Array<number>(2000).fill(9))).path).toBe('rates')
  })
})

it.each([
  ['effect', effect],
  ['nominal', nominal],
  ['rri', rri],
  ['pduration', pduration],
  ['ispmt', ispmt],
] as const)('%s refuses what are no terms, and terms it does not know', (_, run) => {
  const call = (terms: unknown) => thrown(() => Reflect.apply(run, undefined, [terms]))
  for (const terms of [undefined, null, 'terms', []])
    expect(call(terms)).toMatchObject({ code: 'INVALID_TYPE', path: 'terms' })
  expect(call({ guess: 1 })).toMatchObject({ code: 'UNKNOWN_OPTION', path: 'terms.guess' })
  expect(call({})).toMatchObject({ code: 'INVALID_TYPE' })
})
