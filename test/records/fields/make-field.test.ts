import { describe, expect, it } from 'vitest'
import {
  amount,
  count,
  identifying,
  maybe,
  open,
  personal,
  rate,
  reference,
  share,
  signedAmount,
  text,
  words,
} from '../../../src/records/fields/make-field.js'

describe('a field', () => {
  it('must be there and is confidential, unless something else is said', () => {
    expect(text('Name')).toEqual({ meaning: 'Name', class: 'confidential', optional: false, type: 'text' })
  })

  it('changes in one respect, and keeps the rest', () => {
    const name = text('Name')
    expect(maybe(name)).toEqual({ ...name, optional: true })
    expect(identifying(name).class).toBe('identifier')
    expect(personal(name).class).toBe('personal')
    expect(open(maybe(name))).toEqual({ ...name, optional: true, class: 'public' })
    expect(name.class).toBe('confidential')
  })

  it('of numbers has a unit and a range', () => {
    expect(amount('')).toMatchObject({ unit: 'currency', range: { least: 0 } })
    expect(signedAmount('').range).toEqual({})
    expect(share('')).toMatchObject({ unit: 'share', range: { least: 0, most: 1 } })
    expect(rate('')).toMatchObject({ unit: 'per year', range: { above: -1 } })
    expect(count('', 'days')).toMatchObject({ unit: 'days', range: { least: 0, whole: true } })
  })

  it('leads to a table, or is among words where they are said', () => {
    expect(reference('clients', '').to).toBe('clients')
    expect(words('', ['a']).words).toEqual(['a'])
    expect(words('')).not.toHaveProperty('words')
  })
})
