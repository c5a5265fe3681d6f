import { describe, expect, it } from 'vitest'
import { COUNTRIES, countryHint, isCountry } from '../../../src/records/fields/countries.js'

describe('COUNTRIES', () => {
  it('holds the 249 codes of ISO 3166-1 and XK, each once, in order', () => {
    expect(COUNTRIES).toHaveLength(250)
    expect([...new Set(COUNTRIES)].sort()).toEqual(COUNTRIES)
    expect(COUNTRIES.every(code => /^[A-Z]{2}$/.test(code))).toBe(true)
  })

  it('agrees with the engine, whose own names know every one of them', () => {
    const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })
    expect(COUNTRIES.filter(code => names.of(code) === undefined)).toEqual([])
  })
})

describe('isCountry', () => {
  it.each(['CN', 'GB', 'BQ', 'SS', 'XK'])('takes %s', code => {
    expect(isCountry(code)).toBe(true)
  })

  it.each(['UK', 'XX', 'EU', 'AN', 'cn', 'CHN', '', ' CN', 156, null, undefined])('does not take %s', code => {
    expect(isCountry(code)).toBe(false)
  })
})

describe('countryHint', () => {
  it('says what stands for codes in use that are none', () => {
    expect(countryHint('UK')).toBe("'GB' is the United Kingdom")
    expect(countryHint('el')).toBe("'GR' is Greece")
  })

  it('sees small letters and blanks, and says nothing where there is nothing to say', () => {
    expect(countryHint(' cn ')).toBe("Perhaps 'CN'")
    expect(countryHint('XX')).toBeUndefined()
    expect(countryHint('CN')).toBeUndefined()
  })
})
