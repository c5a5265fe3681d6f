/**
 * Numbers that look as registers give them, of places and issuers that do not exist: their check digits fit, nobody has them.
 *
 * @module
 */
import { isLei } from '../codes/lei.js'
import { isSocialCreditCode } from '../codes/social-credit-code.js'

/** A Unified Social Credit Code of place 000000, which there is not. */
export function madeSocialCreditCode(index: number): string {
  const body = `91000000${String(index + 1).padStart(9, '0')}`
  return firstThat(
    [...'0123456789ABCDEFGHJKLMNPQRTUWXY'].map(check => body + check),
    isSocialCreditCode,
  )
}

/** A Legal Entity Identifier of issuer 0000, which there is not. */
export function madeLei(index: number): string {
  const body = `00000SAMPLE${String(index + 1).padStart(7, '0')}`
  const checks = Array.from({ length: 97 }, (_, i) => String(i + 2).padStart(2, '0'))
  return firstThat(
    checks.map(check => `${body}${check}`),
    isLei,
  )
}

function firstThat(candidates: readonly string[], fits: (code: string) => boolean): string {
  return candidates.find(fits) ?? ''
}
