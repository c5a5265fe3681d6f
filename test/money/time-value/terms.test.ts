import { expect, it } from 'vitest'
import { amountOf, checkedBasis, grown, held, heldRate, isDueAtBegin } from '../../../src/money/time-value/terms.js'
import { thrown } from '../../errors/thrown.js'

it('checks the rate and the mode of payment', () => {
  expect(checkedBasis({ ratePerPeriod: 0.1 }, [])).toEqual({ rate: 0.1, isBegin: false })
  expect(checkedBasis({ ratePerPeriod: -0.9, due: 'begin' }, [])).toEqual({ rate: -0.9, isBegin: true })
  expect(thrown(() => checkedBasis({ ratePerPeriod: -1 }, [])).path).toBe('terms.ratePerPeriod')
  expect(isDueAtBegin('end')).toBe(false)
  expect(thrown(() => isDueAtBegin(JSON.parse('1'), 'options.due')).path).toBe('options.due')
})

it('names an amount that is none', () => {
  expect(amountOf(-5, 'payment')).toBe(-5)
  expect(thrown(() => amountOf(Number.NaN, 'payment')).path).toBe('terms.payment')
})

it('holds finite results, and 0 without a sign', () => {
  expect(Object.is(held(-0), 0)).toBe(true)
  expect(thrown(() => held(Number.POSITIVE_INFINITY, 'amounts'))).toMatchObject({
    code: 'OUT_OF_RANGE',
    path: 'amounts',
  })
  expect(thrown(() => held(Number.NaN)).path).toBe('terms')
})

it('holds rates above -1', () => {
  expect(heldRate(-0.5)).toBe(-0.5)
  expect(thrown(() => heldRate(-1, 'amounts'))).toMatchObject({ code: 'OUT_OF_RANGE', path: 'amounts' })
  expect(thrown(() => heldRate(Number.NaN))).toMatchObject({ code: 'OUT_OF_RANGE', path: 'terms' })
})

it('grows nothing to nothing', () => {
  expect(grown(0, Number.POSITIVE_INFINITY)).toBe(0)
  expect(grown(2, 3)).toBe(6)
})
