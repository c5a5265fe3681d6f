/**
 * How the characters of a file are written as bytes, told from its beginning.
 *
 * @module
 */
import { chineseTally, controlCount, utf8Tally, zeroTally } from './byte-tallies.js'
import type { Encoding } from './raw-table.js'

/** What the beginning of a file tells. */
export type EncodingFound =
  | {
      readonly encoding: Encoding
      /** What told it, in words. */
      readonly reason: string
      /** Bytes in front that are no text. */
      readonly mark: number
      /** Why it may be another, where that is open. */
      readonly doubt?: string
    }
  /** No text, and what it is instead. */
  | { readonly encoding: 'none'; readonly found: string }
  /** Plain letters and digits, which most encodings write alike. */
  | { readonly encoding: 'any' }

const ANY: EncodingFound = { encoding: 'any' }

/** Tells the encoding of a file from its first bytes. */
export function detectEncoding(bytes: Uint8Array): EncodingFound {
  const kind = BEGINNINGS.find(({ starts }) => starts.every((byte, at) => bytes[at] === byte))
  if (kind !== undefined) return { encoding: 'none', found: kind.found }
  return markedEncoding(bytes) ?? wideEncoding(bytes) ?? encodingOfText(bytes)
}

/** Tells the encoding of bytes that hold no mark and no zeros: by the characters above 127. */
export function encodingOfText(bytes: Uint8Array): EncodingFound {
  const unicode = utf8Tally(bytes)
  if (unicode.characters === 0 && unicode.faults === 0) return ANY
  if (unicode.faults === 0) return { encoding: 'utf-8', reason: 'every byte above 127 is valid UTF-8', mark: 0 }
  if (unicode.characters > 10 * unicode.faults) {
    return { encoding: 'utf-8', reason: 'nearly every byte above 127 is valid UTF-8', mark: 0 }
  }
  return chineseOrLatin(bytes)
}

/** Files that are no text, by how they begin. */
const BEGINNINGS: readonly { readonly starts: readonly number[]; readonly found: string }[] = [
  { starts: [0x50, 0x4b, 0x03, 0x04], found: 'an Excel workbook or a zip archive' },
  { starts: [0xd0, 0xcf, 0x11, 0xe0], found: 'an old Excel workbook' },
  { starts: [0x1f, 0x8b], found: 'a gzip archive' },
  { starts: [0x25, 0x50, 0x44, 0x46], found: 'a PDF document' },
  { starts: [0xff, 0xfe, 0, 0], found: 'UTF-32' },
  { starts: [0, 0, 0xfe, 0xff], found: 'UTF-32' },
]

function markedEncoding([first, second, third]: Uint8Array): EncodingFound | undefined {
  const reason = 'its byte order mark'
  if (first === 0xef && second === 0xbb && third === 0xbf) return { encoding: 'utf-8', reason, mark: 3 }
  if (first === 0xff && second === 0xfe) return { encoding: 'utf-16le', reason, mark: 2 }
  if (first === 0xfe && second === 0xff) return { encoding: 'utf-16be', reason, mark: 2 }
  return undefined
}

/** Part of the bytes of one side that are zero in UTF-16: delimiters, digits and line ends, whatever the language. */
const WIDE_SHARE = 0.05
/** Part of the bytes that are no text in what is no text. */
const BINARY_SHARE = 0.05

/** UTF-16 without a mark has zeros on one side of its pairs; other zeros are no text. */
function wideEncoding(bytes: Uint8Array): EncodingFound | undefined {
  const { even, odd } = zeroTally(bytes)
  const pairs = Math.max(1, bytes.length >> 1)
  if (odd >= WIDE_SHARE * pairs && even <= WIDE_SHARE * odd) {
    return { encoding: 'utf-16le', reason: 'every second byte of its letters and digits is zero', mark: 0 }
  }
  if (even >= WIDE_SHARE * pairs && odd <= WIDE_SHARE * even) {
    return { encoding: 'utf-16be', reason: 'every first byte of its letters and digits is zero', mark: 0 }
  }
  const isBinary = controlCount(bytes) > BINARY_SHARE * bytes.length
  return isBinary ? { encoding: 'none', found: 'bytes that are no text' } : undefined
}

/** From this part of common characters on a text is Chinese; European text reads as few of them, by accident. */
const CHINESE_SHARE = 0.6
/** Fewer characters than this could be either. */
const ENOUGH = 6

/**
 * Of bytes that are no UTF-8: Chinese where nearly all pairs are characters of GB 2312. An accented letter of a European text is
 * followed by a plain one, and read in pairs these are rare characters or none.
 */
function chineseOrLatin(bytes: Uint8Array): EncodingFound {
  const { characters, common, faults } = chineseTally(bytes)
  const share = common / Math.max(1, characters)
  const isChinese = faults * 50 <= characters && share >= CHINESE_SHARE
  const isClear = isChinese ? common >= ENOUGH && share >= 0.8 : share <= 0.4 || faults * 10 > characters
  const doubt = 'what is written in it could be Chinese or a European language'
  const told = isChinese
    ? {
        encoding: 'gb18030' as const,
        reason: `${common} of ${characters} pairs of bytes are common Chinese characters`,
      }
    : { encoding: 'windows-1252' as const, reason: 'bytes above 127 stand between plain letters' }
  return { ...told, mark: 0, ...(!isClear && { doubt }) }
}
