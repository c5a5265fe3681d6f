/**
 * Names in letters, taken apart word by word.
 *
 * @module
 */
import { withoutLegalForm } from './legal-forms.js'
import type { NameParts, NameRole, OpenParts } from './name-parts.js'
import { closeParts, openParts } from './name-parts.js'
import { lastNumberOf, numberOf } from './numerals.js'
import { placeOf } from './places.js'
import { wordForm } from './word-forms.js'

const ROLES: ReadonlyMap<string, NameRole> = new Map([
  ['group', 'group'],
  ['gruppe', 'group'],
  ['groupe', 'group'],
  ['grupo', 'group'],
  ['holding', 'holding'],
  ['branch', 'branch'],
  ['subsidiary', 'branch'],
  ['filiale', 'branch'],
  ['sucursal', 'branch'],
  ['niederlassung', 'branch'],
  ['phase', 'phase'],
])

/** Words before a number that only announce it. */
const ANNOUNCERS: ReadonlySet<string> = new Set(['no', 'nr', 'number', 'num'])

/** The parts of a name that {@link plainText} has made plain. */
export function westernParts(plain: string): NameParts {
  const all = plain.split(/[\s()]+/).filter(word => word !== '')
  const { words, form } = withoutLegalForm(all)
  const parts = openParts()
  for (let i = 0; i < words.length; ) i += readWord(words, i, parts)
  return closeParts(parts, form)
}

/** Reads what begins at a word: the number of words that it takes. */
function readWord(words: readonly string[], at: number, parts: OpenParts): number {
  const [word = '', next = ''] = words.slice(at, at + 2)
  const longPlace = placeOf(`${word} ${next}`)
  const place = longPlace ?? placeOf(word)
  if (place !== undefined) {
    parts.places.add(place)
    return longPlace === undefined ? 1 : 2
  }
  const number = numberAt(words, at)
  if (number !== undefined) parts.numbers.push(number)
  else if (!(ANNOUNCERS.has(word) && numberOf(next) !== undefined)) addWord(word, at, parts)
  return 1
}

/** A numeral begins no name; one of a single letter ends it, or only a role comes after. */
function numberAt(words: readonly string[], at: number): string | undefined {
  const [word = '', next] = words.slice(at, at + 2)
  if (at === 0) return /^\d/.test(word) ? numberOf(word) : undefined
  const isLast = next === undefined || ROLES.has(wordForm(next) ?? next)
  return isLast ? lastNumberOf(word) : numberOf(word)
}

function addWord(word: string, at: number, parts: OpenParts): void {
  const form = wordForm(word) ?? (at === 0 && word !== 'the' ? word : '')
  const role = ROLES.get(form)
  if (role !== undefined) parts.roles.push(role)
  else if (form !== '') parts.words.push(form)
}
