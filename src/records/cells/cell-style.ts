/**
 * Styles of cells: the usual one, and one with what a caller states.
 *
 * @module
 */
import {
  expectFinite,
  expectKnownKeys,
  expectList,
  expectObject,
  expectOneOf,
  expectPositive,
  expectText,
  reject,
} from '../../errors/index.js'
import { MISSING_CELLS } from './missing.js'
import type { CellStyle } from './types.js'

/** How this package itself writes cells: a decimal point, dates as `YYYY-MM-DD`. */
export const USUAL_STYLE: CellStyle = {
  decimal: '.',
  dates: 'undecided',
  utcOffset: 0,
  unit: 1,
  missing: MISSING_CELLS,
  words: {},
}

const DECIMALS = ['.', ',', 'undecided'] as const
const DATES = ['dmy', 'mdy', 'excel-1900', 'excel-1904', 'undecided'] as const
/** The largest difference between clocks and UTC, in minutes. */
const WIDEST_OFFSET = 14 * 60

/**
 * A style of cells: {@link USUAL_STYLE} but for what is stated.
 *
 * @throws ClienteleError `UNKNOWN_OPTION`, `INVALID_TYPE` or `OUT_OF_RANGE` naming the option.
 */
export function cellStyle(stated: Partial<CellStyle> = {}, path = 'style'): CellStyle {
  expectKnownKeys(stated, Object.keys(USUAL_STYLE), path)
  const style = { ...USUAL_STYLE, ...stated }
  expectOneOf(style.decimal, DECIMALS, `${path}.decimal`)
  expectOneOf(style.dates, DATES, `${path}.dates`)
  expectPositive(style.unit, `${path}.unit`)
  const offset = expectFinite(style.utcOffset, `${path}.utcOffset`)
  if (!Number.isInteger(offset) || Math.abs(offset) > WIDEST_OFFSET)
    reject('OUT_OF_RANGE', `${path}.utcOffset`, `whole minutes from -${WIDEST_OFFSET} to ${WIDEST_OFFSET}`, offset)
  Array.from(expectList(style.missing, `${path}.missing`), (word, i) => expectText(word, `${path}.missing[${i}]`))
  const words = expectObject(style.words, `${path}.words`)
  for (const [word, ours] of Object.entries(words)) expectText(ours, `${path}.words.${word}`)
  return style
}
