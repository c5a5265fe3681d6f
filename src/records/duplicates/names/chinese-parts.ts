/**
 * Names in Chinese, taken apart as registers build them: place, name proper (字号), line of business, form.
 *
 * @module
 */
import { CHINESE_TRADES, LONGEST_TRADE } from './common-words.js'
import { withoutChineseForm } from './legal-forms.js'
import type { NameParts, NameRole, OpenParts } from './name-parts.js'
import { closeParts, openParts } from './name-parts.js'
import { numberOf, withChineseNumbers } from './numerals.js'
import { leadingPlace, placeOf } from './places.js'
import { hasHan } from './plain-text.js'
import { wordForm } from './word-forms.js'

const ROLES: readonly (readonly [string, NameRole])[] = [
  ['分公司', 'branch'],
  ['子公司', 'branch'],
  ['办事处', 'branch'],
  ['营业部', 'branch'],
  ['总公司', 'group'],
  ['集团', 'group'],
  ['控股', 'holding'],
]

/** The parts of a name that {@link plainText} has made plain. */
export function chineseParts(plain: string): NameParts {
  const { text, form } = withoutChineseForm(withoutSpacing(plain))
  const parts = openParts()
  const named = ROLES.reduce((rest, [word, role]) => {
    if (!rest.includes(word)) return rest
    parts.roles.push(role)
    return rest.replaceAll(word, ' ')
  }, withChineseNumbers(text))
  const runs = named.match(/\p{Script=Han}+|\d+|[^\s()\p{Script=Han}\d]+/gu)
  for (const run of runs ?? []) readRun(run, parts)
  return closeParts(parts, form)
}

const SPACED = /(?<![^\s()])\p{Script=Han}(?:\s+(?:\p{Script=Han}|\d+)(?![^\s()]))+/gu

/** Characters set apart to fill a line (港 湾 冷 链) close up again. */
export function withoutSpacing(text: string): string {
  return text.replace(SPACED, run => run.replace(/\s+/g, ''))
}

function readRun(run: string, parts: OpenParts): void {
  const number = numberOf(run)
  if (number !== undefined) parts.numbers.push(number)
  else if (hasHan(run)) readChinese(run, parts)
  else {
    const place = placeOf(run)
    const word = wordForm(run)
    if (place !== undefined) parts.places.add(place)
    else if (word !== undefined) parts.words.push(word)
  }
}

/** What only stands around a number. */
const COUNTERS = /^[期号第]$/u

function readChinese(run: string, parts: OpenParts): void {
  let rest = run
  for (let found = leadingPlace(rest); found !== undefined; found = leadingPlace(rest)) {
    parts.places.add(found.place)
    rest = rest.slice(found.length)
  }
  if (rest !== '' && !COUNTERS.test(rest)) parts.words.push(...wordsOf(rest))
}

/** The name proper and lines of business: 港湾冷链物流 is 港湾, 冷链, 物流. A name proper has two characters at least. */
function wordsOf(text: string): readonly string[] {
  const words: string[] = []
  let begin = 0
  for (let at = tradeAt(text, 0) === '' ? 2 : 0; at < text.length; ) {
    const trade = tradeAt(text, at)
    if (trade === '') {
      at++
      continue
    }
    if (at > begin) words.push(text.slice(begin, at))
    words.push(trade)
    at += trade.length
    begin = at
  }
  if (begin < text.length) words.push(text.slice(begin))
  return words
}

function tradeAt(text: string, at: number): string {
  for (let length = Math.min(LONGEST_TRADE, text.length - at); length > 1; length--) {
    const word = text.slice(at, at + length)
    if (CHINESE_TRADES.has(word)) return word
  }
  return ''
}
