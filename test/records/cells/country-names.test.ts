import { expect, it } from 'vitest'
import { countryNamed } from '../../../src/records/cells/country-names.js'
import { isCountry } from '../../../src/records/fields/countries.js'

it('names countries of the standard', () => {
  const names = ['China', 'CHN', '中国', 'U.S.A.', 'south korea', 'The Netherlands', 'Nowhere', 'toString']
  expect(names.map(countryNamed)).toEqual(['CN', 'CN', 'CN', 'US', 'KR', 'NL', undefined, undefined])
})

it('agrees with the names that the engine knows', () => {
  const english = new Intl.DisplayNames('en', { type: 'region' })
  const codes = ['AE', 'AR', 'BR', 'CL', 'DE', 'EG', 'FR', 'IN', 'JP', 'KZ', 'NG', 'PE', 'SA', 'SG', 'ZA', 'VN']
  expect(codes.map(code => countryNamed(english.of(code) ?? ''))).toEqual(codes)
  expect(codes.every(isCountry)).toBe(true)
})
