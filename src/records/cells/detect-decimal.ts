/**
 * Whether a point or a comma stands before the decimals of a column, and what else its numbers show.
 *
 * @module
 */
import { received } from '../../errors/index.js'
import type { Field } from '../fields/field.js'
import { numberText, plainDigits } from './number-text.js'
import type { ColumnDoubt, FormCount } from './style-report.js'
import { decided, formTally } from './style-report.js'
import type { DecimalMark } from './types.js'

type NumberForm = 'whole' | 'decimal point' | 'decimal comma' | 'point or comma' | 'no number'

/** What the numbers of a column show; `decimal` is absent where no cell asks for a choice. */
export interface DecimalFinding {
  readonly decimal?: DecimalMark
  readonly forms: readonly FormCount[]
  readonly doubts: readonly ColumnDoubt[]
}

/** Looks at cells of numbers; `numbers` holds each with its place. */
export function detectDecimal(field: Field, numbers: readonly (readonly [at: number, cell: string])[]): DecimalFinding {
  const tally = formTally()
  const unclear: (readonly [number, string])[] = []
  for (const [at, cell] of numbers) {
    const form = formOf(cell)
    tally.add(form, at, cell)
    if (form === 'point or comma') unclear.push([at, cell])
  }
  const forms = tally.forms()
  const decimal = decimalOf(forms, unclear)
  return {
    ...(decimal !== undefined && { decimal }),
    forms,
    doubts: [
      ...(decimal === undefined || decimal === 'undecided' ? unclearDoubt(unclear, decimal) : []),
      ...percentDoubts(field, numbers),
    ],
  }
}

function formOf(cell: string): NumberForm {
  const text = numberText(cell)
  if (text === undefined) return 'no number'
  const [point, comma] = [plainDigits(text.digits, '.'), plainDigits(text.digits, ',')]
  if (point !== undefined && comma !== undefined) return Number(point) === Number(comma) ? 'whole' : 'point or comma'
  if (point !== undefined) return 'decimal point'
  return comma === undefined ? 'no number' : 'decimal comma'
}

/** `1.234` alone is taken for a number with three decimals, as programs write it; `1,234` alone is left undecided. */
function decimalOf(
  forms: readonly FormCount[],
  unclear: readonly (readonly [number, string])[],
): DecimalMark | undefined {
  const [points, commas] = [countOf(forms, 'decimal point'), countOf(forms, 'decimal comma')]
  const found = decided('.' as const, points, ',' as const, commas)
  if (found !== undefined) return found
  const hasComma = unclear.some(([, cell]) => /[,，]/.test(cell))
  return points + commas > 0 || hasComma ? 'undecided' : undefined
}

function countOf(forms: readonly FormCount[], form: NumberForm): number {
  const { cells = 0 } = forms.find(one => one.form === form) ?? {}
  return cells
}

function unclearDoubt(
  unclear: readonly (readonly [number, string])[],
  decimal: DecimalMark | undefined,
): readonly ColumnDoubt[] {
  const [first] = unclear
  if (first === undefined) return []
  const expected = 'a cell that shows whether a point or a comma stands before decimals'
  const taken = decimal === undefined ? 'The point is taken to stand before decimals; if not, ' : ''
  const hint = `${taken}${taken === '' ? 'State' : 'state'} the option decimal as '.' or ','`
  return [
    { code: 'INVALID_AMOUNT', expected, received: received(first[1]), hint, cells: unclear.length, first: first[0] },
  ]
}

/**
 * Rates and shares are numbers such as 0.05 here; files have them in per cent, with the sign or without. 0 says nothing of it, nor does
 * 1, which is all of something far more often than one part in a hundred.
 */
function percentDoubts(field: Field, numbers: readonly (readonly [number, string])[]): readonly ColumnDoubt[] {
  if (field.type !== 'number' || (field.unit !== 'share' && field.unit !== 'per year')) return []
  const signed: (readonly [number, string])[] = []
  const bare: (readonly [number, string])[] = []
  const large: (readonly [number, string])[] = []
  let fractions = 0
  for (const numbered of numbers) {
    const text = numberText(numbered[1])
    const size = text === undefined ? 0 : Number(plainDigits(text.digits, '.') ?? plainDigits(text.digits, ','))
    if (!(size > 0)) continue
    ;(text?.isPercent ? signed : bare).push(numbered)
    if (text?.isPercent) continue
    if (size > 1) large.push(numbered)
    if (size < 1) fractions++
  }
  return signed.length > 0
    ? unitDoubt(signed.length < bare.length ? signed : bare, ...MIXED)
    : unitDoubt(large.length > fractions ? large : [], ...IN_PER_CENT)
}

const MIXED = [
  'a per cent sign behind every number or behind none',
  'Those without a sign are read as they are: 0.05 is 5 %',
] as const
const IN_PER_CENT = ['shares and rates such as 0.05', 'If they are in per cent, state the unit 0.01'] as const

function unitDoubt(
  odd: readonly (readonly [number, string])[],
  expected: string,
  hint: string,
): readonly ColumnDoubt[] {
  const [first] = odd
  if (first === undefined) return []
  return [{ code: 'UNIT_MISMATCH', expected, received: received(first[1]), hint, cells: odd.length, first: first[0] }]
}
