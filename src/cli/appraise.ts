/**
 * `clientele appraise`: a folder with a lender's records in, one verdict on every client out; or an order log in, every client's future
 * out.
 *
 * @module
 */
import { statSync } from 'node:fs'
import { APPRAISE_FLAGS } from './appraise-flags.js'
import { runAppraiseOrders } from './appraise-orders.js'
import { firstWord } from './flags.js'
import { PORTFOLIO_FLAGS } from './portfolio-flags.js'
import type { Terminal } from './terminal.js'

const FLAGS = [...PORTFOLIO_FLAGS, ...APPRAISE_FLAGS]

/** Runs the command. */
export async function runAppraise(args: readonly string[], terminal: Terminal): Promise<void> {
  const place = firstWord(args, FLAGS)
  if (place === undefined || !isFolder(place)) return runAppraiseOrders(args, terminal)
  return (await import('./appraise-portfolio.js')).runAppraisePortfolio(args, terminal)
}

/** What cannot be looked at is told when it is to be read. */
function isFolder(place: string): boolean {
  try {
    return statSync(place).isDirectory()
  } catch {
    return false
  }
}
