/**
 * What a value of a field must look like.
 *
 * @module
 */
import { isLei } from '../codes/lei.js'
import { isSocialCreditCode } from '../codes/social-credit-code.js'
import { checkProjectDescription } from '../project/project-description.js'
import type { Shape } from '../shapes/shape.js'
import { fault } from '../shapes/shape.js'
import { currency, date, flag, name, number, oneOf } from '../shapes/values.js'
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
      return code(isSocialCreditCode, 'a Unified Social Credit Code of 18 characters whose check digit fits')
    case 'lei':
      return code(isLei, 'a Legal Entity Identifier of 20 characters whose check digits fit')
    case 'project-description':
      return checkProjectDescription
  }
}

/** Longer keys are a file that was cut wrongly. */
const LONGEST_KEY = 200
const KEY = `text of 1 to ${LONGEST_KEY} characters without blanks around it`

const key: Shape = (value, path) => {
  if (typeof value !== 'string') return fault('INVALID_TYPE', path, KEY, value)
  const fits = value !== '' && value.length <= LONGEST_KEY && value.trim() === value
  return fits ? [] : fault('OUT_OF_RANGE', path, KEY, value)
}

const several =
  (one: Shape): Shape =>
  (value, path) =>
    Array.isArray(value)
      ? Array.from(value, (element: unknown, i) => one(element, `${path}[${i}]`)).flat()
      : fault('INVALID_TYPE', path, 'an array of words', value)

const country: Shape = (value, path) =>
  typeof value === 'string' && /^[A-Z]{2}$/.test(value)
    ? []
    : fault(
        typeof value === 'string' ? 'OUT_OF_RANGE' : 'INVALID_TYPE',
        path,
        'an ISO 3166-1 code of two letters',
        value,
      )

const code =
  (isOne: (value: unknown) => boolean, expected: string): Shape =>
  (value, path) =>
    isOne(value) ? [] : fault(typeof value === 'string' ? 'INVALID_CODE' : 'INVALID_TYPE', path, expected, value)
