import { describe, expect, it } from 'vitest'
import { readCase } from '../../../src/project/cases/read-case.js'
import { thrown } from '../../errors/thrown.js'
import { untyped } from '../../statistics/concentration/samples.js'
import { CASES } from './samples.js'

describe('a case', () => {
  it('is kept with dates as text and without what is not known', () => {
    const read = readCase(
      { id: 'A', agreedOn: { year: 2020, month: 2, day: 29 }, facts: { amount: 1, sector: undefined } },
      'case',
    )
    expect(read).toEqual({ id: 'A', agreedOn: '2020-02-29', facts: { amount: 1 }, terms: {}, events: [] })
    expect(Object.keys(read.facts)).toEqual(['amount'])
  })

  it('reads the same twice', () => {
    for (const given of CASES) expect(readCase(readCase(given, 'case'), 'case')).toEqual(readCase(given, 'case'))
  })

  it('may know its loss on the day of the default', () => {
    const events = [
      { what: 'defaulted', on: '2021-06-01' },
      { what: 'defaulted', on: '2021-01-01' },
    ] as const
    const loss = { rate: 0.4, knownOn: '2021-01-01' }
    expect(readCase({ id: 'A', agreedOn: '2020-01-01', facts: {}, events, loss }, 'case').loss).toEqual(loss)
  })

  const past = { id: 'A', agreedOn: '2020-01-01', facts: {} }
  const defaulted = { ...past, events: [{ what: 'defaulted', on: '2021-01-01' }] }
  it.each([
    [null, 'INVALID_TYPE', 'case'],
    [{ ...past, amount: 1 }, 'UNKNOWN_OPTION', 'case.amount'],
    [{ ...past, id: '' }, 'MISSING_VALUE', 'case.id'],
    [{ ...past, id: 7 }, 'INVALID_TYPE', 'case.id'],
    [{ ...past, agreedOn: '2020-02-30' }, 'INVALID_DATE', 'case.agreedOn'],
    [{ ...past, facts: { amount: Number.NaN } }, 'OUT_OF_RANGE', 'case.facts.amount'],
    [{ ...past, facts: { amount: null } }, 'INVALID_TYPE', 'case.facts.amount'],
    [{ ...past, terms: [] }, 'INVALID_TYPE', 'case.terms'],
    [{ ...past, events: {} }, 'INVALID_TYPE', 'case.events'],
    [{ ...past, events: new Array(1) }, 'INVALID_TYPE', 'case.events[0]'],
    [{ ...past, events: [{ what: 'sold', on: '2021-01-01' }] }, 'OUT_OF_RANGE', 'case.events[0].what'],
    [{ ...past, events: [{ what: 'repaid', on: '2019-12-31' }] }, 'OUT_OF_RANGE', 'case.events[0].on'],
    [{ ...past, loss: { rate: 0.4, knownOn: '2021-01-01' } }, 'CONFLICTING_OPTIONS', 'case.loss'],
    [{ ...defaulted, loss: { rate: -0.1, knownOn: '2021-01-01' } }, 'OUT_OF_RANGE', 'case.loss.rate'],
    [{ ...defaulted, loss: { rate: 0.1 } }, 'INVALID_DATE', 'case.loss.knownOn'],
    [{ ...defaulted, loss: { rate: 0.1, knownOn: '2020-12-31' } }, 'OUT_OF_RANGE', 'case.loss.knownOn'],
  ])('%j is refused: %s at %s', (given, code, path) => {
    const error = thrown(() => readCase(untyped(given), 'case'))
    expect([error.code, error.path]).toEqual([code, path])
  })
})
