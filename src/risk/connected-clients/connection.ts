/**
 * One step of the reason why two clients are connected.
 *
 * @module
 */
import { expectFinite, expectList, expectObject, expectOneOf, expectText } from '../../errors/index.js'
import type { ClientGraph } from './client-graph.js'
import type { NumberedControl } from './control-links.js'

/** A link between two clients: control by a majority or by contract, or dependence. */
export interface ConnectionLink {
  /** The one in control, or depended on. */
  readonly from: string
  readonly to: string
  readonly by: 'majority' | 'jointly' | 'contract' | 'dependence'
  /** Of a majority: what is held; of dependence: the part that hangs on `from`. */
  readonly share?: number
  /** Of a joint majority: `from` or those it controls, who hold it together. */
  readonly holders?: readonly string[]
}

/** The links of control by names. */
export function namedControl({ ids }: ClientGraph, { from, to, by, share, holders }: NumberedControl): ConnectionLink {
  return {
    from: ids[from]!,
    to: ids[to]!,
    by,
    ...(share !== undefined && { share }),
    ...(holders !== undefined && { holders: holders.map(holder => ids[holder]!) }),
  }
}

/**
 * One line for a reader: who is connected with whom, and by what.
 *
 * @param steps what `whyConnected` returned.
 * @throws ClienteleError `INVALID_TYPE`, `OUT_OF_RANGE` naming the step and field that is none.
 * @example
 * import { describeConnection } from 'clientele/risk'
 * describeConnection([{ from: 'Li', to: 'Plant', by: 'majority', share: 0.6 }, { from: 'Plant', to: 'Yard', by: 'dependence', share: 0.8 }])
 * // => 'Li owns 60 % of Plant; Yard depends on Plant (80 %)'
 */
export function describeConnection(steps: readonly ConnectionLink[]): string {
  expectLinks(steps, 'steps')
  return steps.map(step => SENTENCES[step.by](step, step.share === undefined ? '' : percent(step.share))).join('; ')
}

const SENTENCES: Readonly<Record<ConnectionLink['by'], (link: ConnectionLink, share: string) => string>> = {
  majority: ({ from, to }, share) => `${from} owns ${share} of ${to}`,
  jointly: ({ from, to, holders = [] }, share) =>
    `${from} controls ${to}, of which ${holders.join(' and ')} own ${share} together`,
  contract: ({ from, to }) => `${from} controls ${to} by contract`,
  dependence: ({ from, to }, share) => `${to} depends on ${from}${share === '' ? '' : ` (${share})`}`,
}

const REASONS = ['majority', 'jointly', 'contract', 'dependence'] as const

/** Links that a caller handed over. */
export function expectLinks(links: unknown, path: string): void {
  for (const [i, link] of expectList(links, path).entries()) {
    const place = `${path}[${i}]`
    const { from, to, by, share, holders } = expectObject(link, place)
    expectText(from, `${place}.from`)
    expectText(to, `${place}.to`)
    expectOneOf(by, REASONS, `${place}.by`)
    if (share !== undefined) expectFinite(share, `${place}.share`)
    if (holders === undefined) continue
    for (const [k, holder] of expectList(holders, `${place}.holders`).entries()) {
      expectText(holder, `${place}.holders[${k}]`)
    }
  }
}

function percent(share: number): string {
  return `${Number((100 * share).toFixed(1))} %`
}
