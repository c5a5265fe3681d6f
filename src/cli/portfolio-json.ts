/**
 * appraisal.json in pieces, one client a line.
 *
 * @module
 */
import type { AppraisalContext, ClientAppraisal } from '../appraisal/index.js'

/** What stands before the clients. */
export function jsonHead({ shared, ...context }: AppraisalContext): string {
  const { madeBy, asOf, currency } = context
  const head = JSON.stringify({ kind: 'appraisal', version: 1, madeBy, asOf, currency, context })
  return `${head.slice(0, -1)},\n"clients":[`
}

export function jsonClient(client: ClientAppraisal, place: number): string {
  return `${place === 0 ? '\n' : ',\n'}${JSON.stringify(client)}`
}

/** What stands behind the clients. */
export function jsonTail(sections: Readonly<Record<string, object>>): string {
  return `\n],\n${JSON.stringify(sections).slice(1, -1)}}\n`
}
