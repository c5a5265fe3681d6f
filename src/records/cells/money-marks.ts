/**
 * Currencies as cells write them: marks, codes, names.
 *
 * @module
 */
import { received } from '../../errors/index.js'
import type { CellFault } from './types.js'

/** What each mark may stand for; the yen and the yuan share one, and many currencies are called dollar. */
const MARKS: Readonly<Record<string, readonly string[]>> = {
  '¥': ['CNY', 'JPY'],
  $: ['USD', 'AUD', 'CAD', 'HKD', 'NZD', 'SGD', 'TWD', 'MXN', 'CLP', 'COP', 'ARS'],
  US$: ['USD'],
  A$: ['AUD'],
  C$: ['CAD'],
  HK$: ['HKD'],
  NT$: ['TWD'],
  NZ$: ['NZD'],
  S$: ['SGD'],
  R$: ['BRL'],
  '€': ['EUR'],
  '£': ['GBP', 'EGP', 'LBP', 'SYP'],
  '₹': ['INR'],
  '₩': ['KRW'],
  '₽': ['RUB'],
  '₺': ['TRY'],
  '₫': ['VND'],
  '₦': ['NGN'],
  '฿': ['THB'],
  '₱': ['PHP'],
  '₸': ['KZT'],
  RMB: ['CNY'],
  CNH: ['CNY'],
  元: ['CNY', 'TWD', 'HKD', 'JPY', 'USD'],
  圆: ['CNY', 'JPY'],
  人民币: ['CNY'],
  人民币元: ['CNY'],
  美元: ['USD'],
  欧元: ['EUR'],
  港币: ['HKD'],
  港元: ['HKD'],
  日元: ['JPY'],
  英镑: ['GBP'],
  新加坡元: ['SGD'],
  澳元: ['AUD'],
  加元: ['CAD'],
  新台币: ['TWD'],
  韩元: ['KRW'],
  卢布: ['RUB'],
  卢比: ['INR', 'PKR', 'IDR'],
  瑞士法郎: ['CHF'],
}

/** The marks for use in a pattern, longest first. */
export const MARK_PATTERN: string = [...Object.keys(MARKS), '[A-Z]{3}', '\\p{Sc}']
  .map(mark => (mark.startsWith('[') || mark.startsWith('\\') ? mark : mark.replaceAll('$', '\\$')))
  .sort((a, b) => b.length - a.length)
  .join('|')

/** The currencies that a mark, a code or a name may stand for; none where it is not known. */
export function currenciesOf(mark: string): readonly string[] {
  const known = Object.hasOwn(MARKS, mark) ? MARKS[mark] : undefined
  return known ?? (/^[A-Z]{3}$/.test(mark) ? [mark] : [])
}

const AROUND = new RegExp(`^[(+-]?\\s*(${MARK_PATTERN})|(${MARK_PATTERN})\\s*[)-]?$`, 'u')

/** What is wrong with the cell of an amount that names another currency than its record does. */
export function currencyFault(cell: string, currency: string): CellFault | undefined {
  if (isBare(cell)) return undefined
  const [, before, after = before] = AROUND.exec(cell.normalize('NFKC').trim()) ?? []
  const named = after === undefined ? [] : currenciesOf(after)
  if (named.length === 0 || named.includes(currency)) return undefined
  const expected = `an amount in ${currency}, the currency of the record`
  return { kind: 'cell-fault', code: 'CURRENCY_MISMATCH', expected, received: received(cell) }
}

/** Whether a cell begins and ends with a digit, as nearly all do. */
function isBare(cell: string): boolean {
  return isDigit(cell.charCodeAt(0)) && isDigit(cell.charCodeAt(cell.length - 1))
}

function isDigit(character: number): boolean {
  return character >= 48 && character <= 57
}
