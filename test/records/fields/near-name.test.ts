import { describe, expect, it } from 'vitest'
import { nearName } from '../../../src/records/fields/near-name.js'

const FIELDS = ['id', 'client', 'maturity', 'signedOn', 'annualRate', 'outstanding']

describe('nearName', () => {
  it.each([
    ['Maturity', 'maturity'],
    ['signed_on', 'signedOn'],
    ['ANNUAL-RATE', 'annualRate'],
    ['outstandng', 'outstanding'],
    ['clients', 'client'],
    ['ｍａｔｕｒｉｔｙ', 'maturity'],
  ])('finds what %s was meant to be', (name, meant) => {
    expect(nearName(name, FIELDS)).toBe(meant)
  })

  it.each(['', 'x', '到期日', 'colour', '__proto__'])('finds nothing near %s', name => {
    expect(nearName(name, FIELDS)).toBeUndefined()
  })

  it('takes the first of two that are as near', () => {
    expect(nearName('abcd', ['abce', 'abcf'])).toBe('abce')
  })

  it('reads no more of a hostile name than its beginning', () => {
    expect(nearName('maturity'.repeat(1e6), FIELDS)).toBeUndefined()
  })
})
