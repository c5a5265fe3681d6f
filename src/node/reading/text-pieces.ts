/**
 * The text of a file, piece by piece, whatever its encoding. Bytes that stand for no character become U+FFFD.
 *
 * @module
 */
import { Buffer, isAscii } from 'node:buffer'
import { joined } from '../bytes.js'
import type { EncodingFound } from './detect-encoding.js'
import { detectEncoding, encodingOfText } from './detect-encoding.js'
import type { Encoding } from './raw-table.js'

/** What is told once it is known; never for a file of plain letters and digits. */
export type TellEncoding = (found: EncodingFound) => void

/** As much of the beginning as tells UTF-16 from others. */
const SAMPLE = 1 << 16
/** More than this is not read ahead for the sake of a doubt. */
const LARGEST_SAMPLE = 1 << 22

/**
 * Decodes chunks.
 *
 * What does not tell itself in the first chunks is decided by the first that has a byte above 127: until then most encodings
 * are the same.
 *
 * @param stated what the caller knows it to be.
 */
export function* textPieces(
  chunks: Iterator<Uint8Array, void, void>,
  stated: Encoding | undefined,
  tell: TellEncoding,
): Generator<string, void, void> {
  let { bytes, atEnd } = gather(chunks, new Uint8Array(0), SAMPLE)
  let found = stated === undefined ? detectEncoding(bytes) : statedEncoding(bytes, stated)
  while (isOpen(found, bytes) && !atEnd) {
    if (isAscii(bytes)) {
      yield latinText(bytes)
      const next = chunks.next()
      atEnd = next.done === true
      bytes = next.done === true ? new Uint8Array(0) : next.value
    } else {
      ;({ bytes, atEnd } = gather(chunks, bytes.slice(), bytes.length + SAMPLE))
    }
    found = isAscii(bytes) ? { encoding: 'any' } : encodingOfText(bytes)
  }
  tell(found)
  if (found.encoding === 'none') return
  const decode = decoderOf(found.encoding === 'any' ? 'utf-8' : found.encoding)
  let piece = decode(found.encoding === 'any' ? bytes : bytes.subarray(found.mark), !atEnd)
  while (!atEnd) {
    if (piece !== '') yield piece
    const next = chunks.next()
    atEnd = next.done === true
    piece = next.done === true ? decode(new Uint8Array(0), false) : decode(next.value, true)
  }
  if (piece !== '') yield piece
}

/** More bytes may tell. */
function isOpen(found: EncodingFound, { length }: Uint8Array): boolean {
  return found.encoding === 'any' || ('doubt' in found && length < LARGEST_SAMPLE)
}

/** A mark is no text, also where it says nothing new; a zip archive is none whatever is said. */
function statedEncoding(bytes: Uint8Array, encoding: Encoding): EncodingFound {
  const found = detectEncoding(bytes)
  if (found.encoding === 'none' && !found.found.startsWith('bytes')) return found
  const isMarked = 'mark' in found && found.encoding === encoding
  return { encoding, reason: 'it was stated', mark: isMarked ? found.mark : 0 }
}

/** At least so many bytes, or all that are left; a copy, as chunks are valid until the next. */
function gather(
  chunks: Iterator<Uint8Array, void, void>,
  first: Uint8Array,
  least: number,
): { bytes: Uint8Array; atEnd: boolean } {
  let bytes = first
  while (bytes.length < least) {
    const next = chunks.next()
    if (next.done === true) return { bytes, atEnd: true }
    bytes = bytes.length === 0 ? next.value.slice() : joined(bytes, next.value)
  }
  return { bytes, atEnd: false }
}

type Decode = (bytes: Uint8Array, isMoreToCome: boolean) => string

function decoderOf(encoding: Encoding): Decode {
  if (encoding === 'windows-1252') return latinText
  const decoder = new TextDecoder(encoding, { ignoreBOM: true })
  return (bytes, stream) => decoder.decode(bytes, { stream })
}

/** By hand: some versions of Node read bytes 128 to 159 as the controls of ISO 8859-1. */
function latinText(bytes: Uint8Array): string {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1')
  if (isAscii(bytes)) return text
  return text.replaceAll(/[\x80-\x9f]/g, control => WINDOWS_1252.charAt(control.charCodeAt(0) - 0x80))
}

/** Characters 128 to 159 of Windows-1252; five are none. */
const WINDOWS_1252 = '€\uFFFD‚ƒ„…†‡ˆ‰Š‹Œ\uFFFDŽ\uFFFD\uFFFD‘’“”•–—˜™š›œ\uFFFDžŸ'
