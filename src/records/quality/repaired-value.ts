/**
 * What a value that cannot be was likely meant to be: the first of a few common slips that leads to a value that can.
 *
 * @module
 */
import { isLei } from '../codes/lei.js'
import { likelyCodes } from '../codes/likely-codes.js'
import { isSocialCreditCode } from '../codes/social-credit-code.js'
import type { Field } from '../fields/field.js'
import type { FieldJudge } from './field-judge.js'

/** A value to suggest; nothing where no slip explains it. */
export function repairedValue(field: Field, value: unknown, judge: FieldJudge): unknown {
  return slipsOf(field, value).find(meant => meant !== value && judge(meant) === undefined)
}

function slipsOf(field: Field, value: unknown): readonly unknown[] {
  if (typeof value === 'string') return slipsOfText(field, value.normalize('NFKC').trim())
  if (typeof value !== 'number') return []
  if (field.type === 'id' || field.type === 'reference') return Number.isSafeInteger(value) ? [String(value)] : []
  if (field.type !== 'number') return []
  return field.unit === 'share' || field.unit === 'per year' ? [value / 100, -value] : [-value]
}

function slipsOfText(field: Field, text: string): readonly unknown[] {
  switch (field.type) {
    case 'number':
      return /^[+-]?\d+(\.\d+)?$/.test(text) ? [Number(text)] : []
    case 'word':
      return [text.toLowerCase().replaceAll(/[\s_]+/g, '-')]
    case 'flag':
      return text.toLowerCase() === 'true' ? [true] : text.toLowerCase() === 'false' ? [false] : []
    case 'country':
      return [text.toUpperCase(), ...(text.toUpperCase() === 'UK' ? ['GB'] : [])]
    case 'currency':
      return [text.toUpperCase()]
    case 'lei':
      return likelyCodes(text, isLei)
    case 'social-credit-code':
      return likelyCodes(text, isSocialCreditCode)
    case 'date':
      return [text.replaceAll(/[./]/g, '-')]
    default:
      return text === '' ? [] : [text]
  }
}
