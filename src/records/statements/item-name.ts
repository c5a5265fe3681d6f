/**
 * What a line of accounts is called, whatever its spelling.
 *
 * @module
 */

import { simplifiedName } from './traditional-names.js'

/** Numbering and words in front: 一、 （一） 1. IV. 减： 其中： less: of which: */
const IN_FRONT =
  /^(?:[△*☆]|[一二三四五六七八九十]+\s*[、.]|\d+\s*[、.)]\s*|[ivx]+\s*[.、)]\s*|[a-z][.)]\s+|[减加](?:\s*:|(?=所得税))|其中\s*:|(?:less|add|plus|of which|including|thereof)\s*:)\s*/u

/** What is due within a year, or not, said behind a name: `Borrowings (current)`, `Borrowings, non-current`. */
const DUE_BEHIND = /^(.*?)\s*[,(-]\s*(current|non-?current)(?: portion)?\s*\)?$/u

/**
 * One spelling of a name: no case, blanks, punctuation, numbering, or notes in brackets, so that `减：营业成本` is `营业成本` and
 * `Profit/(loss) for the year` is `Profit for the year`.
 */
export function itemName(item: string): string {
  let name = simplifiedName(item.normalize('NFKC'))
    .toLowerCase()
    .trim()
    .replace(DUE_BEHIND, '$2 $1')
    .replaceAll('&', ' and ')
    .replace(/\([^()]*\)/gu, ' ')
    .trim()
  for (let shorter = name.replace(IN_FRONT, ''); shorter !== name; shorter = name.replace(IN_FRONT, '')) name = shorter
  return name.replace(/[^\p{L}\p{N}]+/gu, '')
}

/** The name of a line, and where it is said in both languages (`应付账款 Accounts payable`), what it is in each. */
export function itemNames(item: string): readonly string[] {
  const isBoth = /\p{Script=Han}/u.test(item) && /[a-z]{2}/i.test(item)
  const each = isBoth ? [item.replace(/[a-z][^\p{Script=Han}]*/giu, ' '), item.replace(/\p{Script=Han}/gu, ' ')] : []
  return [item, ...each].map(itemName)
}
