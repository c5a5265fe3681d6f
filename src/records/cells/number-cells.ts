/**
 * Cells of numbers.
 *
 * @module
 */
import { received } from '../../errors/index.js'
import type { Field } from '../fields/field.js'
import { fieldShape } from '../fields/field-shape.js'
import { isCellFault, oddCell, valueFault } from './cell-fault.js'
import { missingTest } from './missing.js'
import { currenciesOf } from './money-marks.js'
import type { NumberText } from './number-text.js'
import { numberText, plainDigits } from './number-text.js'
import { powerOfTen, timesPowerOfTen } from './power-of-ten.js'
import type { CellFault, CellReader, CellStyle } from './types.js'

type NumberField = Field & { readonly type: 'number' }

/** Reads the cells of a column of numbers. */
export function numberReader(field: NumberField, style: CellStyle): CellReader<number> {
  const isMissing = missingTest(style.missing)
  const fits = fieldShape(field)
  const read = writtenNumber(field, style)
  const isUsual = style.decimal === '.' && style.unit === 1
  return cell => {
    const plain = isUsual ? fastNumber(cell) : Number.NaN
    if (!Number.isNaN(plain)) return fits(plain, 'cell').length === 0 ? plain : rangeFault(field, plain, cell)
    const text = cell.trim()
    if (isMissing(text)) return undefined
    const value = read(text)
    if (isCellFault(value)) return value
    if (fits(value, 'cell').length > 0) return rangeFault(field, value, cell)
    return text.length > EXACT_DIGITS && significantDigits(text) > EXACT_DIGITS ? tooExact(cell, value) : value
  }
}

/** As many digits as say which double is meant. */
const EXACT_DIGITS = 17

function significantDigits(text: string): number {
  const [digits = ''] = text.normalize('NFKC').split(/[eE]/)
  return digits.replace(/\D/g, '').replace(/^0+|0+$/g, '').length
}

function tooExact(cell: string, value: number): CellFault {
  const expected = `at most ${EXACT_DIGITS} digits: more are not kept`
  return oddCell({ code: 'OUT_OF_RANGE', expected, received: received(cell) }, value)
}

const MINUS = 45
const POINT = 46
/** Whole numbers of so many digits, and powers of ten up to 22, are exact in doubles, so that one division rounds once. */
const FAST_LENGTH = 15
const POWERS_OF_TEN: Float64Array = Float64Array.from({ length: 23 }, (_, power) => Number(`1e${power}`))

/** Digits with a point at most, or NaN; by hand, since `Number` takes blanks, `0x1F` and `Infinity`, and is slower. */
function fastNumber(cell: string): number {
  const { length } = cell
  const start = cell.charCodeAt(0) === MINUS ? 1 : 0
  if (length === start || length > FAST_LENGTH) return Number.NaN
  let digits = 0
  let point = -1
  for (let i = start; i < length; i++) {
    const character = cell.charCodeAt(i)
    if (character === POINT && point < 0) point = i
    else if (character >= 48 && character <= 57) digits = 10 * digits + character - 48
    else return Number.NaN
  }
  if (point >= 0 && length === start + 1) return Number.NaN
  const size = point < 0 ? digits : digits / POWERS_OF_TEN[length - 1 - point]!
  return start === 1 ? 0 - size : size
}

/** Fields whose numbers are written in per cent too. */
const IN_PERCENT = ['share', 'per year', 'as the measure']

function writtenNumber(field: NumberField, { decimal, unit }: CellStyle): (cell: string) => number | CellFault {
  const power = powerOfTen(unit)
  const [moved, factor] = power === undefined ? [0, unit] : [power, 1]
  const refuse = (cell: string, hint?: string): CellFault | undefined => valueFault(field, cell, hint)
  return cell => {
    const text = numberText(cell)
    const hint = text === undefined ? undefined : hintOf(text, field)
    if (text === undefined || hint !== undefined) return refuse(cell, hint) ?? notNumber(cell)
    const digits = decimal === 'undecided' ? onlyReading(text.digits) : plainDigits(text.digits, decimal)
    if (digits === undefined) return refuse(cell, decimalHint(text.digits, decimal)) ?? notNumber(cell)
    // A percent sign or 万 says what the number is, whatever the column counts in.
    const isOwn = text.exponent !== 0
    const size = timesPowerOfTen(digits, isOwn ? text.exponent : moved) * (isOwn ? 1 : factor)
    return text.negative ? 0 - size : size
  }
}

function hintOf({ isPercent, mark }: NumberText, { unit }: NumberField): string | undefined {
  if (isPercent && !IN_PERCENT.includes(unit)) return 'A per cent sign stands behind shares and rates only'
  if (mark === undefined) return undefined
  if (unit !== 'currency') return `A currency (${mark}) stands beside amounts only`
  return currenciesOf(mark).length === 0 ? `${mark} is no currency that is known` : undefined
}

/** The one way to read digits, where a point and a comma before the decimals do not give two. */
function onlyReading(digits: string): string | undefined {
  const [point, comma] = [plainDigits(digits, '.'), plainDigits(digits, ',')]
  if (point === undefined || comma === undefined) return point ?? comma
  return Number(point) === Number(comma) ? point : undefined
}

function decimalHint(digits: string, decimal: CellStyle['decimal']): string | undefined {
  if (decimal === 'undecided') {
    const isClear = plainDigits(digits, '.') === undefined && plainDigits(digits, ',') === undefined
    return isClear ? undefined : "It may be read in two ways: state the option decimal as '.' or ','"
  }
  const other = decimal === '.' ? ',' : '.'
  const fitsOther = plainDigits(digits, other) !== undefined
  return fitsOther ? `Decimals of this column stand behind '${decimal}', but here behind '${other}'` : undefined
}

function rangeFault(field: NumberField, value: number, cell: string): CellFault {
  const isPercent = field.unit === 'share' && value > 1 && value <= 100 && !/[%％]/.test(cell)
  const hint = isPercent ? 'If it is in per cent, write 12.5% or state the unit 0.01' : undefined
  const fault = valueFault(field, value, hint)
  return fault === undefined ? notNumber(cell) : { ...fault, received: received(cell) }
}

function notNumber(cell: string): CellFault {
  return { kind: 'cell-fault', code: 'INVALID_TYPE', expected: 'a number', received: received(cell) }
}
