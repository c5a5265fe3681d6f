import { expect, it } from 'vitest'
import { simplified } from '../../../../src/records/duplicates/names/simplified-characters.js'

it.each([
  ['華潤電力控股有限公司', '华润电力控股有限公司'],
  ['長江實業', '长江实业'],
  ['萬科企業', '万科企业'],
  ['鐵路建設', '铁路建设'],
])('writes %s as %s', (traditional, text) => {
  expect(simplified(traditional)).toBe(text)
  expect(simplified(text)).toBe(text)
})
