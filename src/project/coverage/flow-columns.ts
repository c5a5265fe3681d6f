/**
 * Cash flows of a project as callers give them: what ratios need of them, checked.
 *
 * @module
 */
import { expectFinite, expectInteger, expectList, expectObject, expectText, reject } from '../../errors/index.js'
import type { ProjectCashFlows } from '../cash-flows/types.js'
import { readBeside } from './read-columns.js'

/** What one tranche was due and still owes; by row. */
export interface TrancheColumns {
  readonly name: string
  readonly rank: number
  readonly maturity: number
  readonly interest: Float64Array
  readonly fees: Float64Array
  readonly principalDue: Float64Array
  readonly balloonDue: Float64Array
  readonly principalPaid: Float64Array
  readonly balance: Float64Array
  readonly arrears: Float64Array
}

/** What ratios need of a project; by row. */
export interface FlowColumns {
  readonly currency: string
  readonly dates: readonly string[]
  readonly months: Float64Array
  readonly pays: Uint8Array
  readonly isBuilding: readonly boolean[]
  readonly cfads: Float64Array
  readonly parts: readonly { readonly part: string; readonly values: Float64Array }[]
  readonly ebitda: Float64Array
  readonly serviceDue: Float64Array
  readonly paidIn: Float64Array
  readonly debtServiceReserve: Float64Array
  readonly tranches: readonly TrancheColumns[]
}

/** @throws ClienteleError naming the field that is not as `projectCashFlows` gives it. */
export function readFlows(flows: ProjectCashFlows): FlowColumns {
  if (expectObject(flows, 'flows')['kind'] !== 'project-cash-flows') {
    reject(
      'INVALID_TYPE',
      'flows.kind',
      "'project-cash-flows', as projectCashFlows or the baseCase of a plan gives it",
      flows.kind,
    )
  }
  const dates = expectList(flows.dates, 'flows.dates').map((date, row) => expectText(date, `flows.dates[${row}]`))
  const rows = dates.length
  if (rows === 0) reject('EMPTY_INPUT', 'flows.dates', 'at least the row of close', flows.dates)
  const column = (values: unknown, name: string): Float64Array => readBeside(values, rows, `flows.${name}`)
  const items = (list: unknown, name: string): readonly Readonly<Record<string, unknown>>[] =>
    expectList(list, `flows.${name}`).map((item, i) => expectObject(item, `flows.${name}[${i}]`))
  const { values, parts } = expectObject(flows.cfads, 'flows.cfads')
  const phases = expectList(flows.phase, 'flows.phase')
  if (phases.length !== rows) reject('LENGTH_MISMATCH', 'flows.phase', `${rows} values`, phases.length)
  const zero = new Float64Array(rows)
  const named = (list: readonly Readonly<Record<string, unknown>>[], key: string, name: string, field: string) => {
    const found = list.findIndex(item => item[key] === name)
    return found === -1 ? undefined : column(list[found]?.[field], `${key}[${found}].${field}`)
  }
  const { grants, debt } = expectObject(flows.sources, 'flows.sources')
  const [granted, lent, owned] = [
    column(grants, 'sources.grants'),
    column(debt, 'sources.debt'),
    column(flows.contributions, 'contributions'),
  ]
  return {
    currency: expectText(flows.currency, 'flows.currency'),
    dates,
    months: column(flows.months, 'months'),
    pays: readPays(flows.pays, rows),
    isBuilding: phases.map(phase => phase === 'close' || phase === 'construction'),
    cfads: column(values, 'cfads.values'),
    parts: items(parts, 'cfads.parts').map((part, i) => ({
      part: expectText(part['part'], `flows.cfads.parts[${i}].part`),
      values: column(part['values'], `cfads.parts[${i}].values`),
    })),
    ebitda: column(flows.ebitda, 'ebitda'),
    serviceDue: named(items(flows.waterfall, 'waterfall'), 'step', 'debt-service', 'due') ?? zero,
    paidIn: runningSum(granted.map((value, row) => value + lent[row]! + owned[row]!)),
    debtServiceReserve: named(items(flows.reserves, 'reserves'), 'name', 'debt-service', 'balance') ?? zero,
    tranches: items(flows.tranches, 'tranches').map((tranche, i) => readTranche(tranche, `tranches[${i}]`, column)),
  }
}

function readTranche(
  tranche: Readonly<Record<string, unknown>>,
  path: string,
  column: (values: unknown, name: string) => Float64Array,
): TrancheColumns {
  const of = (name: string): Float64Array => column(tranche[name], `${path}.${name}`)
  return {
    name: expectText(tranche['name'], `flows.${path}.name`),
    rank: expectFinite(tranche['rank'], `flows.${path}.rank`),
    maturity: expectInteger(tranche['maturity'], `flows.${path}.maturity`, 0),
    interest: of('interest'),
    fees: of('fees'),
    principalDue: of('principalDue'),
    balloonDue: of('balloonDue'),
    principalPaid: of('principalPaid'),
    balance: of('balance'),
    arrears: of('arrears'),
  }
}

function readPays(pays: unknown, rows: number): Uint8Array {
  if (!(pays instanceof Uint8Array)) return reject('INVALID_TYPE', 'flows.pays', 'a Uint8Array', pays)
  return pays.length === rows ? pays : reject('LENGTH_MISMATCH', 'flows.pays', `${rows} values`, pays.length)
}

function runningSum(column: Float64Array): Float64Array {
  let sum = 0
  return column.map(value => {
    sum += value
    return sum
  })
}
