import { expect, it } from 'vitest'
import { isOrganisationCode } from '../../../src/records/codes/index.js'

it('takes the example of GB 11714-1997, with and without hyphen', () => {
  // 13·3 + 2·7 + 1·9 + 4·10 + 3·5 + 5·8 + 6·4 + 9·2 = 199 = 18 · 11 + 1, so that the check digit is 10, written X.
  expect(isOrganisationCode('D2143569-X')).toBe(true)
  expect(isOrganisationCode('D2143569X')).toBe(true)
})

it.each(['D2143569-0', 'd2143569-X', 'D21435690X', '', 7])('refuses %s', value => {
  expect(isOrganisationCode(value)).toBe(false)
})
