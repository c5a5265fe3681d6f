/**
 * Numbers of company registers, as they can be compared.
 *
 * @module
 */
import { expectText } from '../../errors/index.js'
import { tidyCode } from './likely-codes.js'

/**
 * A registration number as it can be compared with another one of the same country: plain capitals and digits without blanks, points
 * and hyphens; leading zeros dropped, because files drop them (01234567 of a British register is often kept as 1234567). Empty where
 * nothing is left of it.
 *
 * @throws ClienteleError `INVALID_TYPE` for what is no text.
 * @example
 * import { normalisedRegistrationNumber } from 'clientele/records'
 * normalisedRegistrationNumber('HRB 012.345') // => 'HRB012345'
 * normalisedRegistrationNumber('01234567') // => '1234567'
 * normalisedRegistrationNumber('１２３-４５６') // => '123456'
 */
export function normalisedRegistrationNumber(number: string): string {
  return tidyCode(expectText(number, 'number')).replace(/^0+/, '')
}
