/**
 * Names that say nothing, the same for the same value as long as the key is the same.
 *
 *   pseudonym = first 128 bits of HMAC-SHA-256(key, 'clientele/pseudonym/1' ‖ 0 ‖ domain ‖ 0 ‖ value), as 32 hexadecimal digits
 *
 * all text in UTF-8. Without the key nobody can tell the value of a pseudonym, nor make the pseudonym of a value to look for it, which a
 * plain hash would allow: registration numbers can all be tried. With 128 bits two of n values share a pseudonym with a probability of
 * about n² / 2¹²⁹: less than 1e-20 for a billion.
 *
 * Sources: RFC 2104 (Krawczyk, Bellare, Canetti, 1997), HMAC; FIPS 180-4, SHA-256; ENISA (2019), Pseudonymisation techniques and best
 * practices, 5.1.4 (keyed hashes); GDPR, article 4(5).
 *
 * @module
 */
import { hmac } from '@noble/hashes/hmac.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { expectKnownKeys, expectObject, expectText, reject } from '../../errors/index.js'

/** How a pseudonym is made. */
export interface PseudonymOptions {
  /** At least 32 random bytes, kept apart from the data: who has it can make pseudonyms of values they guess. */
  readonly key: Uint8Array
  /** What the value is, so that equal values of different things get different pseudonyms: `'clients'` for keys of clients. */
  readonly domain: string
}

/** Bytes of a key, at least: as many as the hash has (RFC 2104, section 3). */
const LEAST_KEY = 32
const PREFIX = 'clientele/pseudonym/1'
/** Bytes of the hash that are shown. */
const SHOWN = 16

/**
 * The pseudonym of a value: 32 hexadecimal digits.
 *
 * @throws ClienteleError `INVALID_TYPE` or `OUT_OF_RANGE` for a key of fewer than 32 bytes or of one repeated byte, for an empty domain,
 * and for text with half of a surrogate pair, which would be confused with other text.
 * @example
 * import { pseudonymOf } from 'clientele/records'
 * const key = Uint8Array.from({ length: 32 }, (_, i) => i) // for this page; a real key is random
 * pseudonymOf('C-7', { key, domain: 'clients' }) // => 'ee1f43d3bb588b75ddf07a40004a0c60'
 * pseudonymOf('C-7', { key, domain: 'facilities' }) // => '9c8176c2014398a816a2da3500e44039'
 * pseudonymOf('C-7', { key: key.subarray(0, 16), domain: 'clients' }) // => Error OUT_OF_RANGE
 */
export function pseudonymOf(value: string, options: PseudonymOptions): string {
  expectKnownKeys(expectObject(options, 'options'), ['key', 'domain'], 'options')
  const domain = expectText(options.domain, 'options.domain')
  if (domain === '' || domain.includes('\0'))
    reject('OUT_OF_RANGE', 'options.domain', 'text without a zero byte', domain)
  return pseudonyms(options.key)(domain, value, 'value')
}

/** Makes pseudonyms under a key. */
export type Pseudonyms = (domain: string, value: unknown, path: string) => string

/** The same for many values: what was asked before is remembered. */
export function pseudonyms(key: unknown): Pseudonyms {
  const keyed = hmac.create(sha256, expectKey(key))
  const made = new Map<string, Map<string, string>>()
  return (domain, value, path) => {
    const text = expectWholeText(value, path)
    const ofDomain = made.get(domain) ?? new Map<string, string>()
    made.set(domain, ofDomain)
    const known = ofDomain.get(text)
    if (known !== undefined) return known
    const message = utf8ToBytes(`${PREFIX}\0${domain}\0${text}`)
    const pseudonym = bytesToHex(keyed.clone().update(message).digest().subarray(0, SHOWN))
    ofDomain.set(text, pseudonym)
    return pseudonym
  }
}

function expectKey(key: unknown): Uint8Array {
  if (!(key instanceof Uint8Array))
    return reject('INVALID_TYPE', 'options.key', `a Uint8Array of ${LEAST_KEY} bytes`, typeof key)
  if (key.length < LEAST_KEY) {
    return reject('OUT_OF_RANGE', 'options.key', `at least ${LEAST_KEY} bytes`, `${key.length} bytes`)
  }
  if (key.every(byte => byte === key[0])) {
    reject('OUT_OF_RANGE', 'options.key', 'random bytes', 'one byte, repeated', 'crypto.getRandomValues makes them')
  }
  return key
}

/** UTF-8 has no half pairs: encoders write one and the same sign for all of them. */
function expectWholeText(value: unknown, path: string): string {
  const text = expectText(value, path)
  return /\p{Surrogate}/u.test(text)
    ? reject('OUT_OF_RANGE', path, 'text without half of a surrogate pair', text)
    : text
}
