/**
 * Cells of codes: currencies, countries, social credit codes, legal entity identifiers.
 *
 * @module
 */
import { received } from '../../errors/index.js'
import { isCountry } from '../fields/countries.js'
import type { Field } from '../fields/field.js'
import { oddCell, valueFault } from './cell-fault.js'
import { countryNamed } from './country-names.js'
import { missingTest } from './missing.js'
import { currenciesOf } from './money-marks.js'
import type { CellReader, CellReading, CellStyle } from './types.js'
import { plainWord } from './word-cells.js'

const LONGEST = 200

/** Reads the cells of a column of codes. */
export function codeReader(field: Field, style: CellStyle): CellReader<string> {
  const isMissing = missingTest(style.missing)
  const stated = new Map(Object.entries(style.words).map(([word, ours]) => [plainWord(word), ours]))
  const read = readerOf(field)
  return cell => {
    const text = cell.trim()
    // NA is Namibia.
    if (isMissing(text) && !(field.type === 'country' && isCountry(text))) return undefined
    if (cell.length > LONGEST) return valueFault(field, text)
    return read(stated.get(plainWord(text)) ?? text)
  }
}

function readerOf(field: Field): (text: string) => CellReading<string> {
  switch (field.type) {
    case 'currency':
      return text => currencyOf(field, text)
    case 'country':
      return text => {
        const country = countryNamed(text) ?? text.normalize('NFKC').toUpperCase()
        return valueFault(field, text.length === 2 ? country : (countryNamed(text) ?? text)) ?? country
      }
    default:
      return text => numberedCode(field, text)
  }
}

function currencyOf(field: Field, text: string): CellReading<string> {
  const code = text.normalize('NFKC').toUpperCase()
  const [currency = code, ...others] = currenciesOf(code)
  if (others.length === 0) return valueFault(field, currency) === undefined ? currency : valueFault(field, text)
  return valueFault(field, text, `It may stand for ${[currency, ...others].join(', ')}: write the code`)
}

/** A code with check digits: capital letters without blanks; what differs only in that is said to, and read. */
function numberedCode(field: Field, text: string): CellReading<string> {
  const code = text.normalize('NFKC').replace(/[\s-]/g, '').toUpperCase()
  const fault = valueFault(field, code)
  if (fault !== undefined) return { ...fault, received: received(text) }
  if (code === text) return code
  const expected = 'the code in capital letters without blanks or hyphens'
  return oddCell({ code: 'INVALID_CODE', expected, received: received(text), hint: `It is read as ${code}` }, code)
}
