/**
 * A name without what two spellings of it may differ by: case, accents, full-width forms, punctuation.
 *
 * @module
 */
import { simplified } from './simplified-characters.js'

const HAN = /\p{Script=Han}/u

/** Whether a text holds Chinese characters. */
export function hasHan(text: string): boolean {
  return HAN.test(text)
}

/** Letters that Unicode does not take apart. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
}

/**
 * Small letters without accents, simplified characters, brackets kept as `(` and `)`, all other marks as blanks; points within
 * `S.A.` and apostrophes drop out, `&` and `+` are the word and.
 */
export function plainText(name: string): string {
  if (/^[a-z0-9 ]*$/i.test(name)) return name.toLowerCase()
  const letters = name
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\p{M}\p{Cf}'’`´]/gu, '')
    .replace(/[ßøæœłđðþı]/g, letter => LETTERS[letter] ?? letter)
    .replace(/[&+]/g, ' and ')
    .replace(/(?<=(?:^|[^\p{L}\p{N}])\p{L})[./](?=\p{L}(?:[^\p{L}]|$))/gu, '')
  const plain = letters
    .replace(/[【〔［[{]/g, '(')
    .replace(/[】〕］\]}]/g, ')')
    .replace(/[^\p{L}\p{N}()]+/gu, ' ')
  return simplified(plain.normalize('NFC'))
}
