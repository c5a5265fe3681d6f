/**
 * What a value of a field must look like.
 *
 * @module
 */
import { leiFaults, socialCreditCodeFaults } from '../codes/code-faults.js'
import { checkProjectDescription } from '../project/project-description.js'
import type { Shape } from '../shapes/shape.js'
import { fault } from '../shapes/shape.js'
import { currency, date, flag, name, number, oneOf } from '../shapes/values.js'
import { countryHint, isCountry } from './countries.js'
import type { Field } from './field.js'

/** The faults of a value of this field; the value is there. */
export function fieldShape(field: Field): Shape {
  switch (field.type) {
    case 'id':
    case 'reference':
      return key
    case 'text':
      return name
    case 'word':
      return oneOf(field.words)
    case 'words':
      return several(field.words === undefined ? name : oneOf(field.words))
    case 'number':
      return number(field.range)
    case 'date':
      return date
    case 'flag':
      return flag
    case 'currency':
      return currency
    case 'country':
      return country
    case 'social-credit-code':
      return socialCreditCodeFaults
    case 'lei':
      return leiFaults
    case 'project-description':
      return checkProjectDescription
  }
}

/** Longer keys are a file that was cut wrongly. */
export const LONGEST_KEY = 200
const KEY = `text of 1 to ${LONGEST_KEY} characters without blanks around it or signs that cannot be seen`

const key: Shape = (value, path) => {
  if (typeof value !== 'string') return fault('INVALID_TYPE', path, KEY, value)
  return isKey(value) ? [] : fault('OUT_OF_RANGE', path, KEY, value, keyHint(value))
}

/** Control and format characters: two keys that look the same would not be. */
const UNSEEN = /[\p{Cc}\p{Cf}]/u

/** Whether a text may be the key of a record. */
export function isKey(text: string): boolean {
  return text !== '' && text.length <= LONGEST_KEY && text.trim() === text && !UNSEEN.test(text)
}

function keyHint(text: string): string | undefined {
  const seen = text
    .slice(0, LONGEST_KEY)
    .replaceAll(/[\p{Cc}\p{Cf}]/gu, '')
    .trim()
  return text.length <= LONGEST_KEY && isKey(seen) ? `Perhaps ${JSON.stringify(seen)}` : undefined
}

/** More words in one field are a file that was cut wrongly. */
export const MOST_WORDS = 1000
const WORDS = `an array of at most ${MOST_WORDS} words`

const several =
  (one: Shape): Shape =>
  (value, path) => {
    if (!Array.isArray(value)) return fault('INVALID_TYPE', path, WORDS, value)
    if (value.length > MOST_WORDS) return fault('OUT_OF_RANGE', path, WORDS, value)
    return Array.from(value, (element: unknown, i) => one(element, `${path}[${i}]`)).flat()
  }

const COUNTRY = 'an ISO 3166-1 code of two capital letters'

const country: Shape = (value, path) => {
  if (typeof value !== 'string') return fault('INVALID_TYPE', path, COUNTRY, value)
  return isCountry(value) ? [] : fault('OUT_OF_RANGE', path, COUNTRY, value, countryHint(value.slice(0, 10)))
}
