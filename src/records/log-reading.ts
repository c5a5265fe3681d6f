/**
 * From rows or columns to a log without faults, whatever is then made of it.
 *
 * @module
 */
import type { Issue, IssueCollector } from '../errors/index.js'
import { collectIssues } from '../errors/index.js'
import type { BasePlan } from './base-options.js'
import type { OrderInput } from './order-input.js'
import { isColumns } from './order-input.js'
import type { OrderReader } from './order-reader.js'
import { orderReader } from './order-reader.js'
import type { ReadLog } from './read-log.js'
import { logOfColumns, logOfReader } from './read-log.js'

/** What is said about how rows are read. */
export type ReadingPlan = Pick<BasePlan, 'refunds' | 'onIssue'>

/** A log that is read in parts. */
export interface LogReading {
  readonly reader: OrderReader
  readonly faults: IssueCollector
  /** The log so far; throws for the faults gathered, and where there was no row. */
  finish(): ReadLog
}

/** Begins to read. */
export function logReading(plan: ReadingPlan): LogReading {
  const faults = collectIssues()
  const reader = orderReader(plan.refunds, tellTo(plan, faults.add))
  return {
    reader,
    faults,
    finish() {
      const events = reader.events()
      faults.throwIfAny()
      reader.expectRows()
      return logOfReader(reader, events)
    },
  }
}

/** Reads all at once. */
export function wholeLog(orders: OrderInput, plan: ReadingPlan): ReadLog {
  const log = isColumns(orders) ? logOfColumns(orders, plan.refunds) : undefined
  if (log !== undefined) return log
  const { reader, finish } = logReading(plan)
  reader.read(orders)
  return finish()
}

function tellTo({ onIssue }: ReadingPlan, gather: (issue: Issue) => void): (issue: Issue) => void {
  if (onIssue === 'throw') return gather
  return onIssue === 'skip' ? () => undefined : onIssue
}
