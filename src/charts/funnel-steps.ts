/**
 * A funnel as its picture reads it, wherever it comes from.
 *
 * @module
 */
import { expectInteger, expectList, expectNonNegative, expectObject, expectText, reject } from '../errors/index.js'
import type { FunnelGroup, ProspectFunnel } from '../loyalty/index.js'

/** Those who came into one stage. */
export interface FunnelStep {
  readonly from: string
  readonly entered: number
  readonly advanced: number
  readonly lost: number
  /** That one who comes goes on; absent where nobody came. */
  readonly chance?: { readonly value: number; readonly lower: number; readonly upper: number }
}

/** All prospects, or those of a channel. */
export interface DrawnFunnel {
  /** The channel; absent for all. */
  readonly name?: string
  readonly prospects: number
  readonly won: number
  readonly lost: number
  readonly open: number
  readonly steps: readonly FunnelStep[]
  /** The name of the last stage. */
  readonly last: string
}

/** One funnel with its counts, checked. */
export function readFunnelGroup(funnel: ProspectFunnel, channel: string | undefined): DrawnFunnel {
  const { kind } = expectObject(funnel, 'funnel')
  if (kind !== 'prospect-funnel') reject('INVALID_TYPE', 'funnel.kind', "'prospect-funnel'", kind)
  if (channel === undefined) return readGroup(funnel.all, 'funnel.all')
  const { channels = [] } = funnel
  const place = channels.findIndex(each => each.channel === channel)
  if (place >= 0) return { name: channel, ...readGroup(channels[place]!, `funnel.channels[${place}]`) }
  return reject('COLUMN_NOT_FOUND', 'options.channel', 'a channel of the funnel', channel, BY_CHANNEL)
}

const BY_CHANNEL = "prospectFunnel tells them apart with by: 'channel'"

function readGroup(group: FunnelGroup, path: string): DrawnFunnel {
  const { prospects, won, lost, open, steps, overall } = expectObject(group, path)
  if (expectList(steps, `${path}.steps`).length === 0)
    reject('EMPTY_INPUT', `${path}.steps`, 'at least one step', steps)
  return {
    prospects: expectInteger(prospects, `${path}.prospects`),
    won: expectInteger(won, `${path}.won`),
    lost: expectInteger(lost, `${path}.lost`),
    open: expectInteger(open, `${path}.open`),
    steps: Array.from(expectList(steps, `${path}.steps`), (step, i) => readStep(step, `${path}.steps[${i}]`)),
    last: expectText(expectObject(overall, `${path}.overall`)['to'], `${path}.overall.to`),
  }
}

function readStep(value: unknown, path: string): FunnelStep {
  const { from, entered, advanced, lost, within } = expectObject(value, path)
  return {
    from: expectText(from, `${path}.from`),
    entered: expectInteger(entered, `${path}.entered`),
    advanced: expectInteger(advanced, `${path}.advanced`),
    lost: expectInteger(lost, `${path}.lost`),
    ...(within !== undefined && { chance: readChance(within, `${path}.within`) }),
  }
}

function readChance(within: unknown, path: string): NonNullable<FunnelStep['chance']> {
  const { probability, interval } = expectObject(expectObject(within, path)['advanced'], `${path}.advanced`)
  const { lower, upper } = expectObject(interval, `${path}.advanced.interval`)
  return {
    value: expectNonNegative(probability, `${path}.advanced.probability`),
    lower: expectNonNegative(lower, `${path}.advanced.interval.lower`),
    upper: expectNonNegative(upper, `${path}.advanced.interval.upper`),
  }
}
