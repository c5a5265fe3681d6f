import { ClienteleError } from '../../../errors/index.js'

/** What an event may name of a contract. */
const FIELDS: readonly string[] = ['rate', 'periods', 'repayment', 'grace']

/** A fault of new terms is one of the event, not of the contract: of its field, where it has that. */
export function named<T>(path: string, read: () => T, fields: readonly string[] = FIELDS): T {
  try {
    return read()
  } catch (error) {
    if (!(error instanceof ClienteleError)) throw error
    const [contract, field = ''] = error.path.split(/[.[]/)
    if (contract !== 'loan') throw error
    const { code, expected, received, hint } = error
    const at = fields.includes(field) ? `${path}${error.path.slice('loan'.length)}` : path
    throw new ClienteleError({ code, path: at, expected, received, ...(hint === undefined ? {} : { hint }) })
  }
}
