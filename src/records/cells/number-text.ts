/**
 * Numbers as people write them: `1,234.56`, `1.234,56`, `1 234,56`, `12,34,567`, `(1,234)`, `1234-`, `12.5%`, `¥1,234.5万`.
 *
 * @module
 */
import { MARK_PATTERN } from './money-marks.js'

/** A number without its digits: what stands around them. */
export interface NumberText {
  /** Digits and what separates them: `1,234.56`, `1.5e6`. */
  readonly digits: string
  readonly negative: boolean
  /** The power of ten that `%`, 万 or 亿 stand for. */
  readonly exponent: number
  readonly isPercent: boolean
  /** The mark or code of a currency. */
  readonly mark?: string
}

/** Longer cells are no numbers. */
const LONGEST = 60
const POWERS: Readonly<Record<string, number>> = {
  千: 3,
  万: 4,
  萬: 4,
  百万: 6,
  千万: 7,
  亿: 8,
  億: 8,
  万亿: 12,
  '%': -2,
  '‰': -3,
}
const FORM = new RegExp(
  `^([-+]?)\\s*(${MARK_PATTERN})?\\s*([-+]?)\\s*((?:\\d|[.,](?=\\d))[\\d.,' ]*(?:[eE][-+]?\\d{1,3})?)\\s*(万亿|百万|千万|[千万萬亿億%‰])?\\s*(${MARK_PATTERN})?\\s*(-?)$`,
  'u',
)

/** A number in brackets, alone or with a mark of a currency, 万 or % outside: `(1,234)`, `$ (1,234)`, `(5)%`. */
const BRACKETS = /^([^\d()+-]*)\(([^()]+)\)([^\d()+-]*)$/

/** What a cell says of a number; undefined where it is none. */
export function numberText(cell: string): NumberText | undefined {
  if (cell.length > LONGEST) return undefined
  const plain = cell.normalize('NFKC').trim().replaceAll('\u2212', '-').replaceAll('\u2019', "'")
  const [, ahead, within, behind] = BRACKETS.exec(plain) ?? []
  const inner = within === undefined ? undefined : `${ahead}${within.trim()}${behind}`
  const [, first, before, second, digits, power = '', after, last] = FORM.exec(inner ?? plain) ?? []
  if (digits === undefined) return undefined
  const signs = `${first}${second}${last}`
  if (signs.length > 1 || (inner !== undefined && signs !== '')) return undefined
  const { [power]: exponent = 0 } = POWERS
  const mark = before ?? after
  const isPercent = power === '%' || power === '‰'
  return {
    digits: digits.trim(),
    negative: inner !== undefined || signs === '-',
    exponent,
    isPercent,
    ...(mark !== undefined && { mark }),
  }
}

const POINT = /^(?:\d+|[1-9]\d{0,2}(?:([,' ])\d{3})(?:\1\d{3})*|[1-9]\d?(?:,\d{2})+,\d{3})?(?:\.\d*)?(?:[eE][-+]?\d+)?$/
const COMMA = /^(?:\d+|[1-9]\d{0,2}(?:([.' ])\d{3})(?:\1\d{3})*)?(?:,\d*)?(?:[eE][-+]?\d+)?$/

/** Digits as a program writes them, `1234.56`, where they fit a decimal point or comma; undefined where they do not. */
export function plainDigits(digits: string, decimal: '.' | ','): string | undefined {
  if (!(decimal === '.' ? POINT : COMMA).test(digits)) return undefined
  if (decimal === '.') return digits.replace(/[,' ]/g, '')
  return digits.replace(/[.' ]/g, '').replace(',', '.')
}
