/**
 * What the bytes of a text tell about the way its characters were written.
 *
 * @module
 */

/** Bytes above 127 read as UTF-8. */
export interface Utf8Tally {
  /** Whole characters. */
  readonly characters: number
  /** Bytes that belong to none. */
  readonly faults: number
}

/**
 * Counts characters of several bytes; one that the end cuts is no fault.
 *
 * The table of lead and trail bytes: The Unicode Standard 15.0, table 3-7.
 */
export function utf8Tally(bytes: Uint8Array): Utf8Tally {
  let characters = 0
  let faults = 0
  for (let at = 0; at < bytes.length; at++) {
    const lead = bytes[at]!
    if (lead < 0x80) continue
    const length = utf8Length(lead)
    let next = at + 1
    while (next < at + length && next < bytes.length && isTrail(lead, next - at, bytes[next]!)) next++
    if (length > 0 && next === at + length) characters++
    else if (length === 0 || next < bytes.length) faults++
    at = Math.max(at, next - 1)
  }
  return { characters, faults }
}

function utf8Length(lead: number): number {
  if (lead >= 0xc2 && lead <= 0xdf) return 2
  if (lead >= 0xe0 && lead <= 0xef) return 3
  return lead >= 0xf0 && lead <= 0xf4 ? 4 : 0
}

/** The second byte is bound where the first is: nothing is written longer than it needs, and no half of a pair of UTF-16. */
function isTrail(lead: number, place: number, byte: number): boolean {
  if (place > 1) return byte >= 0x80 && byte <= 0xbf
  const least = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80
  const most = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf
  return byte >= least && byte <= most
}

/** Bytes above 127 read as GB18030. */
export interface ChineseTally {
  /** Characters of two or four bytes. */
  readonly characters: number
  /** Of these, those of GB 2312: the signs and the 6,763 characters that ordinary text is written with. */
  readonly common: number
  /** Bytes that belong to none. */
  readonly faults: number
}

/** Counts characters; one that the end cuts is no fault. Ranges of lead and trail bytes: GB 18030-2005, section 6. */
export function chineseTally(bytes: Uint8Array): ChineseTally {
  let characters = 0
  let common = 0
  let faults = 0
  for (let at = 0; at < bytes.length; at++) {
    const lead = bytes[at]!
    if (lead < 0x80) continue
    const trail = bytes[at + 1]
    if (trail === undefined) break
    if (lead === 0x80 || lead === 0xff) faults++
    else if (trail >= 0x40 && trail !== 0x7f && trail !== 0xff) {
      characters++
      if (trail >= 0xa1 && ((lead >= 0xb0 && lead <= 0xf7) || (lead >= 0xa1 && lead <= 0xa3))) common++
      at++
    } else if (isDigit(trail) && bytes.length >= at + 4 && bytes[at + 2]! >= 0x81 && isDigit(bytes[at + 3]!)) {
      characters++
      at += 3
    } else if (!isDigit(trail) || bytes.length >= at + 4) faults++
  }
  return { characters, common, faults }
}

function isDigit(byte: number): boolean {
  return byte >= 0x30 && byte <= 0x39
}

/** How many bytes are zero, by whether they stand at an even or an odd place. */
export function zeroTally(bytes: Uint8Array): { readonly even: number; readonly odd: number } {
  let even = 0
  let odd = 0
  for (let at = bytes.indexOf(0); at >= 0; at = bytes.indexOf(0, at + 1)) {
    if (at % 2 === 0) even++
    else odd++
  }
  return { even, odd }
}

/** How many bytes stand for no character that a text has: controls other than tab, line ends and form feed. */
export function controlCount(bytes: Uint8Array): number {
  let count = 0
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at]!
    if (byte < 32 && (byte < 9 || byte > 13)) count++
  }
  return count
}
