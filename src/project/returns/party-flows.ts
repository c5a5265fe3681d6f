/**
 * From the cash of a project to the flows of each party: the project itself before financing, and its owners.
 *
 *   before tax   = revenue + owners' revenue - operating cost - maintenance - capex - increase of working capital
 *   after tax    = before tax - tax
 *   equity       = distributions + owners' revenue and tax - contributions
 *
 * @see Yescombe (2014), Principles of Project Finance, 2nd ed., chapter 12 (project and equity IRR).
 * @module
 */
import { expectFinite, expectList, expectObject, expectText, reject } from '../../errors/index.js'
import type { ProjectCashFlows } from '../cash-flows/types.js'

/** Whose flows: of the project before financing, before or after tax, or of its owners. */
export type Party = 'project-before-tax' | 'project-after-tax' | 'equity'

/** Flows of a party and, of them, its capital. */
export interface PartyFlows {
  readonly flows: Float64Array
  readonly invested: Float64Array
}

const COLUMNS = [
  'operatingCost',
  'maintenance',
  'capex',
  'tax',
  'contributions',
  'distributions',
  'ownersOther',
] as const

/** Cash flows of a project, so far as they are read here. */
export function expectCashFlows(flows: ProjectCashFlows, path = 'flows'): ProjectCashFlows {
  if (expectObject(flows, path)['kind'] !== 'project-cash-flows') {
    return reject(
      'INVALID_TYPE',
      `${path}.kind`,
      "'project-cash-flows', as projectCashFlows or the baseCase of a plan gives it",
      flows.kind,
    )
  }
  expectText(flows.currency, `${path}.currency`)
  const rows = expectList(flows.dates, `${path}.dates`).length
  if (rows === 0) reject('EMPTY_INPUT', `${path}.dates`, 'at least the row of close', 'none')
  for (const name of COLUMNS) expectColumn(flows[name], rows, `${path}.${name}`)
  expectPayDays(flows.pays, rows, `${path}.pays`)
  expectList(flows.revenues, `${path}.revenues`)
  expectList(expectObject(flows.cfads, `${path}.cfads`)['parts'], `${path}.cfads.parts`)
  for (const [name, columns] of [['revenues', flows.revenues] as const, ['cfads.parts', flows.cfads.parts] as const]) {
    for (const [i, column] of columns.entries()) {
      const at = `${path}.${name}[${i}]`
      expectObject(column, at)
      expectColumn(column.values, rows, `${at}.values`)
    }
  }
  return flows
}

function expectPayDays(pays: Uint8Array, rows: number, path: string): void {
  if (!(pays instanceof Uint8Array))
    reject('INVALID_TYPE', path, 'a Uint8Array, 1 where a row ends on a payment day', pays)
  if (pays.length !== rows) reject('LENGTH_MISMATCH', path, `${rows} values, one per row`, pays.length)
  if (pays[rows - 1] !== 1)
    reject('OUT_OF_RANGE', `${path}[${rows - 1}]`, '1, for the last day settles all', pays[rows - 1])
}

/** A column of numbers, one per row. */
export function expectColumn(column: ArrayLike<number>, rows: number, path: string): Float64Array {
  if (!Array.isArray(column) && !(column instanceof Float64Array)) {
    return reject('INVALID_TYPE', path, 'an array or a Float64Array of numbers', column)
  }
  if (column.length !== rows) reject('LENGTH_MISMATCH', path, `${rows} values, one per row`, column.length)
  return Float64Array.from({ length: rows }, (_, row) => expectFinite(column[row], `${path}[${row}]`))
}

/** Flows of one party; `tax` in place of the tax as assessed. */
export function partyFlows(flows: ProjectCashFlows, party: Party, tax: ArrayLike<number> = flows.tax): PartyFlows {
  const { capex, contributions } = flows
  if (party === 'equity') {
    const { distributions, ownersOther } = flows
    return {
      flows: distributions.map((paid, row) => paid + ownersOther[row]! - contributions[row]!),
      invested: contributions,
    }
  }
  const before = beforeTax(flows)
  return {
    flows: party === 'project-before-tax' ? before : before.map((flow, row) => flow - tax[row]!),
    invested: capex,
  }
}

/** The same as money moves: what accrues in rows between is settled on the next payment day, however rows are cut. */
export function settledFlows(flows: ProjectCashFlows, party: Party, tax?: ArrayLike<number>): PartyFlows {
  const accrued = partyFlows(flows, party, tax)
  return { flows: settled(accrued.flows, flows.pays), invested: settled(accrued.invested, flows.pays) }
}

function settled(values: Float64Array, pays: Uint8Array): Float64Array {
  let since = 0
  return values.map((value, row) => {
    since += value
    if (pays[row] === 0) return 0
    const sum = since
    since = 0
    return sum
  })
}

function beforeTax({ revenues, operatingCost, maintenance, capex, cfads }: ProjectCashFlows): Float64Array {
  const workingCapital = cfads.parts.find(({ part }) => part === 'working-capital')?.values
  return capex.map((spent, row) => {
    const revenue = revenues.reduce((sum, { values }) => sum + values[row]!, 0)
    const released = workingCapital === undefined ? 0 : workingCapital[row]!
    return revenue - operatingCost[row]! - maintenance[row]! - spent + released
  })
}
