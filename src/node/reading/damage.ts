/**
 * Text that was damaged before it came here, or that is read in the wrong encoding.
 *
 * @module
 */
import { Buffer } from 'node:buffer'

/**
 * Whether a text holds what stands for no character: a zero byte, or U+FFFD, which decoders put in the place of bytes that they
 * cannot read.
 */
export function isUnreadable(text: string): boolean {
  return text.includes('\uFFFD') || text.includes('\0')
}

/** Whether a text holds characters that appear where one encoding was read as another: `锟斤拷`, `SociÃ©tÃ©`. */
export function isMisread(text: string): boolean {
  return Buffer.byteLength(text) > text.length && MISREAD.test(text)
}

/**
 * In turn: U+FFFD in UTF-8 read as GBK; UTF-8 read as Windows-1252 or ISO 8859-1, two bytes and three; its byte order mark read so;
 * GBK read so, at least two characters.
 */
const MISREAD =
  /锟斤拷|[ÃÂ][\x80-\xbf]|Ã[ŒœŠšŸŽžƒˆ˜–-›€™]|â€|[à-ï](?:[\x80-\x9f][\x80-\xbf]|[\x80-\xbf][\x80-\x9f])|ï»¿|[À-ÖØ-öø-þ][¡-þ]{2}[À-ÖØ-öø-þ]/

/** Text whose misreading is told, short enough to be read. */
export function misreadPart(text: string): string {
  const { index } = MISREAD.exec(text) ?? { index: 0 }
  return text.slice(Math.max(0, index - 10), index + 20)
}
