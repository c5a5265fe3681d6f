import { expect, it } from 'vitest'
import { expectClient, expectTerms, payingShare } from '../../../src/loyalty/economics/offer-terms.js'
import { thrown } from '../../errors/thrown.js'

it('completes what is not said', () => {
  expect(expectTerms({}, 'terms')).toEqual({ paidFor: 'everyone', acceptance: 1, contactCost: 0 })
  const accepted = { paidFor: 'who-accepts', acceptance: 0.3, contactCost: 2 } as const
  expect(expectTerms(accepted, 'terms')).toEqual(accepted)
})

it('is paid for everyone, who stays or who accepts', () => {
  const shares = [
    { paidFor: 'everyone' } as const,
    { paidFor: 'who-stays' } as const,
    { paidFor: 'who-accepts', acceptance: 0.3 } as const,
  ].map(terms => payingShare(expectTerms(terms, 'terms'), 0.5, 0.25))
  expect(shares).toEqual([1, 0.75, 0.3])
})

it('keeps the interval of the uplift, and names where the uplift stands', () => {
  const upliftInterval = { lower: 0, upper: 0.2, level: 0.95, kind: 'confidence', method: 'wald' } as const
  const client = { stayWithout: 0.5, uplift: 0.1, valueAtStake: 10, upliftInterval }
  expect(expectClient(client)).toEqual(client)
  const wrong = { ...client, uplift: 0.6 }
  expect(thrown(() => expectClient(wrong, 'groups[0]', 'groups[0].offers[1].uplift')).path).toBe(
    'groups[0].offers[1].uplift',
  )
})

it('takes the interval of an uplift as a whole', () => {
  const upliftInterval = { lower: 0, upper: 0.2, level: 0.95, kind: 'confidence', method: 'wald' }
  const at = (wrong: object) => {
    const client = { stayWithout: 0.5, uplift: 0.1, valueAtStake: 10, upliftInterval: { ...upliftInterval, ...wrong } }
    return thrown(() => Reflect.apply(expectClient, undefined, [client])).path
  }
  expect(at({ level: 1 })).toBe('client.upliftInterval.level')
  expect(at({ level: null })).toBe('client.upliftInterval.level')
  expect(at({ kind: 'wide' })).toBe('client.upliftInterval.kind')
  expect(at({ method: 3 })).toBe('client.upliftInterval.method')
})
