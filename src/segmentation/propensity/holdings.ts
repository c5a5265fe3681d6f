/**
 * Who holds which product, at the door.
 *
 * @module
 */
import { collectIssues, expectObject, received, reject } from '../../errors/index.js'
import { columnLength } from '../../statistics/columns.js'

/** Of each product, one cell per client: true or 1 for who holds it, false or 0 for who does not, null where it is not known. */
export type ProductHoldings = Readonly<Record<string, ArrayLike<boolean | number | null | undefined>>>

/** What is not known. */
export const UNKNOWN = -1

/** Products in the order given: 1 held, 0 not, −1 not known. */
export interface HeldProducts {
  readonly products: readonly string[]
  readonly held: readonly Int8Array[]
  readonly rows: number
}

/** ProductHoldings of one length, at least one product and one client. */
export function readHoldings(holdings: ProductHoldings, path: string, rows?: number): HeldProducts {
  const products = Object.keys(expectObject(holdings, path))
  const [first] = products
  if (first === undefined) return reject('EMPTY_INPUT', path, 'at least one product', holdings)
  const size = rows ?? columnLength(holdings[first], `${path}.${first}`)
  if (size === 0) reject('EMPTY_INPUT', `${path}.${first}`, 'at least one client', 'none')
  const faults = collectIssues()
  const held = products.map(product => {
    const at = `${path}.${product}`
    const column = holdings[product]
    const length = columnLength(column, at)
    if (length !== size) reject('LENGTH_MISMATCH', at, `${size} cells, one per client`, length)
    return Int8Array.from({ length: size }, (_, row) => {
      const cell: unknown = column?.[row]
      const code = codeOf(cell)
      if (code !== undefined) return code
      const expected = 'true or false, 1 or 0, or null where it is not known'
      faults.add({ code: 'INVALID_TYPE', path: `${at}[${row}]`, expected, received: received(cell) })
      return UNKNOWN
    })
  })
  faults.throwIfAny()
  return { products, held, rows: size }
}

function codeOf(cell: unknown): number | undefined {
  if (cell === null || cell === undefined) return UNKNOWN
  if (cell === true || cell === 1) return 1
  return cell === false || cell === 0 ? 0 : undefined
}
