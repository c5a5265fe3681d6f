/**
 * Numbers in names: 07, II, 第二, 二期.
 *
 * @module
 */

const ROMAN: ReadonlyMap<string, string> = new Map(
  ['ii', 'iii', 'iv', 'vi', 'vii', 'viii', 'ix', 'xi', 'xii'].map((text, i) => [
    text,
    `${[2, 3, 4, 6, 7, 8, 9, 11, 12][i]}`,
  ]),
)

/** The number that a word of a name is, without leading zeros; Roman ones of at least two letters. */
export function numberOf(word: string): string | undefined {
  if (/^[0-9]+$/.test(word)) return word.replace(/^0+(?=.)/, '')
  return ROMAN.get(word)
}

const DIGITS = '零一二三四五六七八九'
const COUNTED = /第([一二三四五六七八九十]{1,3})|([一二三四五六七八九十]{1,3})[期号]/gu

/** Chinese numbers that count (第二, 二期, 三号) as digits; those within a name (三一) stay. */
export function withChineseNumbers(text: string): string {
  return text.replace(
    COUNTED,
    (_, after: string | undefined, before: string | undefined) => ` ${countedBy(after ?? before)} `,
  )
}

function countedBy(numeral: string | undefined): string {
  const [tens, ones] = numeral?.includes('十') ? numeral.split('十') : ['', numeral]
  const ten = numeral?.includes('十') ? (tens === '' ? 1 : digit(tens)) : 0
  return `${10 * ten + digit(ones)}`
}

function digit(character = ''): number {
  return Math.max(0, DIGITS.indexOf(character.slice(0, 1) || '零'))
}
