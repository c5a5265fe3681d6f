/**
 * The figures that a client's capacity for risk rests on, from its accounts, its cash flows and its covenants.
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
import type { FinancialStatement } from '../../records/core.js'
import { financialStatement } from '../../records/core.js'

/** A limit that a contract sets to a figure. */
export interface CovenantLevel {
  readonly name: string
  /** What the figure is. */
  readonly actual: number
  /** > 0. */
  readonly limit: number
  /** `'at-least'` for coverage, `'at-most'` for leverage. */
  readonly kind: 'at-least' | 'at-most'
}

/** Figures of capacity; those that cannot be computed are absent. */
export interface CapacityFigures {
  /** Liabilities over assets; above 1 where debts exceed assets. */
  readonly leverage?: number
  /** Current assets less current liabilities, over assets; from -1 to 1. */
  readonly liquidity?: number
  /**
   * Mean over root mean square of cash flows, from -1 to 1: 1 where all are alike, 0.89 for a coefficient of variation of a
   * half, 0.71 for one of 1, below 0 where more goes out than comes in. With the coefficient of variation v it is
   * ±1/√(1 + v²), which exists for every mean.
   */
  readonly cashFlowStability?: number
  /** How far the tightest covenant is from its limit, as part of the limit; below 0 where one is broken. */
  readonly headroom?: number
}

/** What is known of a client; each part may be left out. */
export interface CapacitySources {
  readonly statement?: FinancialStatement
  /** Free cash flows of periods of equal length, at least three. */
  readonly cashFlows?: ArrayLike<number>
  readonly covenants?: readonly CovenantLevel[]
}

/**
 * The figures of capacity from what is known.
 *
 * @throws ClienteleError naming the field at fault; `NO_DATA` for fewer than three cash flows.
 * @example
 * import { capacityFigures } from 'clientele/risk'
 * capacityFigures({
 *   statement: {
 *     entityType: 'company', currency: 'CNY', periodEnd: '2024-12-31',
 *     totalAssets: 1000, totalLiabilities: 600, currentAssets: 400, currentLiabilities: 250,
 *   },
 *   cashFlows: [120, 120, 120, 120],
 *   covenants: [{ name: 'DSCR', actual: 1.5, limit: 1.2, kind: 'at-least' }],
 * })
 * // => { leverage: 0.6, liquidity: 0.15, cashFlowStability: 1, headroom: 0.25 }
 */
export function capacityFigures(sources: CapacitySources): CapacityFigures {
  expectKnownKeys(sources, ['statement', 'cashFlows', 'covenants'], 'sources')
  const { statement, cashFlows, covenants } = sources
  return {
    ...(statement !== undefined && ratios(financialStatement(statement, 'sources.statement'))),
    ...(cashFlows !== undefined && stability(cashFlows)),
    ...(covenants !== undefined && tightest(covenants)),
  }
}

function ratios(statement: FinancialStatement): CapacityFigures {
  const { totalAssets, totalLiabilities, bookEquity, currentAssets, currentLiabilities } = statement
  if (totalAssets === undefined) return {}
  const owed = totalLiabilities ?? (bookEquity === undefined ? undefined : totalAssets - bookEquity)
  const isKnown = currentAssets !== undefined && currentLiabilities !== undefined
  return {
    ...(owed !== undefined && { leverage: owed / totalAssets }),
    ...(isKnown && { liquidity: (currentAssets - currentLiabilities) / totalAssets }),
  }
}

function stability(cashFlows: ArrayLike<number>): CapacityFigures {
  if (typeof cashFlows !== 'object' || cashFlows === null) {
    return reject('INVALID_TYPE', 'sources.cashFlows', 'a column of numbers', cashFlows)
  }
  const flows = Array.from(cashFlows, (flow, i) => expectFinite(flow, `sources.cashFlows[${i}]`))
  if (flows.length < 3) reject('NO_DATA', 'sources.cashFlows', 'at least three cash flows', cashFlows)
  const most = flows.reduce((largest, flow) => Math.max(largest, Math.abs(flow)), 0)
  // In parts of the largest, so that no square leaves the range of a double. Nothing at all is neither in nor out.
  if (most === 0) return { cashFlowStability: 0 }
  const mean = flows.reduce((sum, flow) => sum + flow / most, 0) / flows.length
  const square = flows.reduce((sum, flow) => sum + (flow / most) ** 2, 0) / flows.length
  return { cashFlowStability: Math.max(-1, Math.min(1, mean / Math.sqrt(square))) }
}

function tightest(covenants: readonly CovenantLevel[]): CapacityFigures {
  const rooms = Array.from(expectList(covenants, 'sources.covenants'), (covenant, i) => {
    const path = `sources.covenants[${i}]`
    const { name, actual, limit, kind } = expectObject(covenant, path)
    expectText(name, `${path}.name`)
    const part = expectFinite(actual, `${path}.actual`) / expectPositive(limit, `${path}.limit`)
    if (!Number.isFinite(part)) reject('OUT_OF_RANGE', `${path}.limit`, 'a limit of the size of its figure', limit)
    return expectOneOf(kind, ['at-least', 'at-most'], `${path}.kind`) === 'at-least' ? part - 1 : 1 - part
  })
  return rooms.length === 0 ? {} : { headroom: rooms.reduce((least, room) => Math.min(least, room)) }
}
