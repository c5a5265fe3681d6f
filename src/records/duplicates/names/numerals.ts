/**
 * Numbers in names: 07, II, 第二, 二期.
 *
 * @module
 */

const ROMAN: ReadonlyMap<string, string> = new Map(
  'ii 2,iii 3,iv 4,vi 6,vii 7,viii 8,ix 9,xi 11,xii 12'.split(',').map(entry => {
    const [numeral = '', number = ''] = entry.split(' ')
    return [numeral, number]
  }),
)

/** Roman numerals of one letter, which are words (Kowalski i Synowie) or initials unless they end a name. */
const ROMAN_LETTERS: ReadonlyMap<string, string> = new Map([
  ['i', '1'],
  ['v', '5'],
  ['x', '10'],
])

/** The number that the last word of a name is: Harbour Solar I. */
export function lastNumberOf(word: string): string | undefined {
  return numberOf(word) ?? ROMAN_LETTERS.get(word)
}

/** The number that a word of a name is, without leading zeros; Roman ones of at least two letters. */
export function numberOf(word: string): string | undefined {
  if (/^[0-9]+$/.test(word)) return word.replace(/^0+(?=.)/, '')
  return ROMAN.get(word)
}

const COUNTED = /第([一二三四五六七八九十]{1,3}|[0-9]+)[期号]?|([一二三四五六七八九十]{1,3}|[0-9]+)[期号]/gu

/** Chinese numbers that count (第二, 二期, 3号) as digits; those within a name (三一) stay. */
export function withChineseNumbers(text: string): string {
  return text.replace(
    COUNTED,
    (_, after: string | undefined, before: string | undefined) => ` ${digitsOf(after ?? before)} `,
  )
}

const DIGITS = [...'零一二三四五六七八九']

/** 十二 is 12, 二十 is 20; at most two figures. */
function digitsOf(numeral = ''): string {
  if (/^[0-9]/.test(numeral)) return numeral
  const [before = '', after = ''] = numeral.includes('十') ? numeral.split('十') : ['零', numeral]
  const tens = before === '' ? 1 : DIGITS.indexOf(before)
  const ones = after === '' ? 0 : DIGITS.indexOf(after)
  return tens < 0 || ones < 0 ? numeral : `${10 * tens + ones}`
}
